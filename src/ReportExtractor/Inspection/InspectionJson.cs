using System.Globalization;
using Newtonsoft.Json;
using ReportExtractor.Documents;
using ReportExtractor.Reports;
using static ReportExtractor.Reports.JsonParts;

namespace ReportExtractor.Inspection;

/// <summary>
/// Writes what a reader saw as JSON. <c>source</c> and <c>location</c> are those of a report's JSON. A source with pages
/// has <c>pages</c>, others <c>blocks</c> and <c>illegible</c>. Rows and columns count from 1; a box is left, top,
/// right, bottom in points from the page's top left corner, and a rule is a box without width or height.
/// </summary>
public static class InspectionJson
{
    /// <summary>Writes one inspected source.</summary>
    /// <param name="inspected">The source.</param>
    /// <param name="output">Where to; left open.</param>
    public static void Write(InspectedDocument inspected, TextWriter output)
    {
        using var json = new JsonTextWriter(output) { CloseOutput = false, Formatting = Formatting.Indented, Culture = CultureInfo.InvariantCulture };
        var document = inspected.Document;
        json.WriteStartObject();
        WriteSource(json, inspected.Source);
        json.WritePropertyName("metadata");
        json.WriteStartObject();
        foreach (var (name, value) in document.Metadata)
            Property(json, name, value);
        json.WriteEndObject();
        Property(json, "refusal", inspected.Refusal);
        WriteReports(json, inspected.Reports);
        var blocks = new BlockJson(json, document, new RecognisedCells(inspected));
        var pages = InspectedPage.Of(document);
        if (pages.Count == 0)
        {
            WriteIllegible(json, document.Illegible);
            blocks.Write(document.Blocks);
        }
        else
        {
            json.WritePropertyName("pages");
            json.WriteStartArray();
            foreach (var page in pages)
                WritePage(json, page, blocks);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteReports(JsonTextWriter json, IReadOnlyList<Report> reports)
    {
        json.WritePropertyName("reports");
        json.WriteStartArray();
        foreach (var report in reports)
        {
            json.WriteStartObject();
            Property(json, "title", report.Identity.Title);
            Property(json, "issuer", report.Identity.Issuer);
            Property(json, "year", report.Identity.Year);
            Property(json, "form", report.Form.Code);
            json.WritePropertyName("findings");
            FindingJson.Write(json, report.Findings);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePage(JsonTextWriter json, InspectedPage page, BlockJson blocks)
    {
        json.WriteStartObject();
        Property(json, "number", page.Number);
        WriteLength(json, "width", page.Page?.Width);
        WriteLength(json, "height", page.Page?.Height);
        Property(json, "letters", page.Page?.Letters.Count ?? 0);
        json.WritePropertyName("rules");
        json.WriteStartArray();
        foreach (var rule in page.Page?.Rules ?? [])
            WriteBox(json, rule.IsVertical ? new Box(rule.At, rule.Start, rule.At, rule.End) : new Box(rule.Start, rule.At, rule.End, rule.At));
        json.WriteEndArray();
        WriteIllegible(json, page.Illegible);
        blocks.Write(page.Blocks);
        json.WriteEndObject();
    }

    private static void WriteLength(JsonTextWriter json, string name, float? points)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(points?.ToString("0.##", CultureInfo.InvariantCulture) ?? "null");
    }

    // A page has hundreds of rules: each on one line.
    private static void WriteBox(JsonTextWriter json, Box box) =>
        json.WriteRawValue(string.Create(CultureInfo.InvariantCulture, $"[{box.Left:0.##}, {box.Top:0.##}, {box.Right:0.##}, {box.Bottom:0.##}]"));
}
