using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReportExtractor.Inspection;
using ReportExtractor.Reading;
using ReportExtractor.Verification;

namespace ReportExtractor.Tests.Support;

/// <summary>What inspection shows of a source.</summary>
internal static class Inspect
{
    public static InspectedDocument Of(byte[] bytes, Language language = Language.Zh) => Extraction.Inspect(new SourceBytes(bytes), "test", language: language);

    public static InspectedDocument Of(string text, Language language = Language.Zh) => Of(Encoding.UTF8.GetBytes(text), language);

    /// <summary>The JSON, decimals exact.</summary>
    public static JObject Json(this InspectedDocument inspected)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        InspectionJson.Write(inspected, text);
        using var reader = new JsonTextReader(new StringReader(text.ToString())) { FloatParseHandling = FloatParseHandling.Decimal };
        return JObject.Load(reader);
    }

    /// <summary>The page as it is written.</summary>
    public static string Html(this InspectedDocument inspected, Language language = Language.Zh)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        InspectionHtml.Write(inspected, language, text);
        return text.ToString();
    }

    /// <summary>The page as a tree of elements. Fails if it is not well-formed.</summary>
    public static XDocument Tree(this InspectedDocument inspected, Language language = Language.Zh) => Tree(inspected.Html(language));

    public static XDocument Tree(string html)
    {
        using var reader = XmlReader.Create(new StringReader(html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return XDocument.Load(reader);
    }

    public static XElement ById(this XDocument page, string id) => Assert.Single(page.Descendants(), element => (string?)element.Attribute("id") == id);

    public static IEnumerable<XElement> OfClass(this XContainer page, string name) =>
        page.Descendants().Where(element => ((string?)element.Attribute("class"))?.Split(' ').Contains(name, StringComparer.Ordinal) == true);
}
