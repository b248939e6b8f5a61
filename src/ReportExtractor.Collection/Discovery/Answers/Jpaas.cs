using System.Globalization;
using System.Text.RegularExpressions;
using ReportExtractor.Collection.Discovery.Pages;
using ReportExtractor.Collection.Discovery.Scripts;

namespace ReportExtractor.Collection.Discovery.Answers;

/// <summary>
/// The platform jpaas: an attribute <c>queryData="{'webId':'…'}"</c> names the parts of an address that answers with
/// <c>{"data":{"html":"…&lt;div class=pagination rows=15 count=73&gt;"}}</c>.
/// </summary>
internal static partial class Jpaas
{
    private const string Unit = "/api-gateway/jpaas-publish-server/front/page/build/unit";
    private const int UsualRows = 15;

    /// <summary>The addresses that a page's elements name.</summary>
    public static IEnumerable<string> Addresses(HtmlPage page)
    {
        var rows = page.ScriptData.Select(data => Number(data.GetValueOrDefault("rows"), out var told) ? told : 0).FirstOrDefault(told => told > 0, UsualRows);
        foreach (var data in page.ScriptData)
        {
            if (!data.TryGetValue("querydata", out var written) || ScriptValueReader.Read(written) is not { Members.Count: > 0 } query)
                continue;
            var unit = data.TryGetValue("url", out var url) && url.Contains("/build/unit", StringComparison.Ordinal) ? url : Unit;
            yield return unit + "?" + string.Join('&', query.Members.Where(member => member.Value.Text is not null).Select(member => $"{Uri.EscapeDataString(member.Key)}={Uri.EscapeDataString(member.Value.Text!)}").Append($"paramJson={Parameter(1, rows)}"));
        }
    }

    /// <summary>The answer that follows an answer.</summary>
    public static IEnumerable<Uri> NextPage(HtmlPage page)
    {
        if (!page.Address.AbsolutePath.EndsWith("/build/unit", StringComparison.Ordinal))
            yield break;
        foreach (var data in page.ScriptData)
        {
            if (!Number(data.GetValueOrDefault("count"), out var count) || !Number(data.GetValueOrDefault("rows"), out var rows))
                continue;
            var query = Uri.UnescapeDataString(page.Address.Query);
            var number = PageNumber().Match(query) is { Success: true } match ? int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) : 1;
            if ((long)number * rows >= count)
                continue;
            var kept = string.Join('&', page.Address.Query.TrimStart('?').Split('&').Where(part => part.Length > 0 && !part.StartsWith("paramJson=", StringComparison.Ordinal)));
            if (Pages.Addresses.Resolve(page.Address, $"?{kept}{(kept.Length > 0 ? "&" : "")}paramJson={Parameter(number + 1, rows)}") is { } next)
                yield return next;
        }
    }

    private static string Parameter(int number, int rows) => Uri.EscapeDataString($$"""{"pageNo":{{number}},"pageSize":{{rows}}}""");

    private static bool Number(string? text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;

    [GeneratedRegex("\"pageNo\"\\s?:\\s?\"?(?<number>\\d{1,6})", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex PageNumber();
}
