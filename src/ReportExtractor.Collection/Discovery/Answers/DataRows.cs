using System.Globalization;
using System.Net;
using ReportExtractor.Collection.Discovery.Pages;
using ReportExtractor.Collection.Discovery.Scripts;

namespace ReportExtractor.Collection.Discovery.Answers;

/// <summary>Rows of a list that stand as data in an answer or a script: objects with a title and an address.</summary>
internal static class DataRows
{
    private const int MaxTitle = 300;
    private const int SecondsDigits = 10;
    private const int MillisecondsDigits = 13;

    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>The rows in a value, in order.</summary>
    public static IEnumerable<Anchor> Of(ScriptValue value, Uri origin)
    {
        foreach (var row in value.All())
        {
            if (row.Members.Count < 2 || row.TextOf("title", "infotitle", "doctitle", "linktitle", "subject", "name") is not { } title)
                continue;
            var address = Addresses.Resolve(origin, row.TextOf("url", "infourl", "docpuburl", "linkurl", "link", "href")) ?? Addresses.Resolve(origin, row.TextOf("post_url"));
            if (address is not null)
                yield return new Anchor(address, Blanks.Fold(WebUtility.HtmlDecode(title.Length > MaxTitle ? title[..MaxTitle] : title)).Trim(), "", Area.Main, "") { Date = DateOf(row.TextOf("daytime", "created_at", "pubdate", "publishtime", "publish_time", "docreltime", "createtime", "date", "time")) };
        }
    }

    /// <summary>The pieces of web page that a value carries as texts, joined.</summary>
    public static string Html(ScriptValue value) =>
        string.Join('\n', value.All().Select(part => part.Text).OfType<string>().Where(text => text.Contains("<a", StringComparison.OrdinalIgnoreCase)));

    private static DateOnly? DateOf(string? text)
    {
        if (text is null)
            return null;
        if (text.Length is SecondsDigits or MillisecondsDigits && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(text.Length == SecondsDigits ? number : number / 1000).ToOffset(China).DateTime);
        return RowDates.In(text);
    }
}
