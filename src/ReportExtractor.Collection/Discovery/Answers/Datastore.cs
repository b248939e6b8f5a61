using System.Text;
using ReportExtractor.Collection.Discovery.Pages;

namespace ReportExtractor.Collection.Discovery.Answers;

/// <summary>
/// Rows as jpage sends them, in a page or as an answer:
/// <c>&lt;datastore&gt;&lt;nextgroup&gt;…&lt;/nextgroup&gt;&lt;recordset&gt;&lt;record&gt;&lt;![CDATA[&lt;li&gt;…]]&gt;&lt;/record&gt;…</c>.
/// </summary>
internal static class Datastore
{
    private const string Open = "<![CDATA[";
    private const string Close = "]]>";
    private const int MaxRecords = 5000;

    /// <summary>The rows of a store, and the link to those that follow.</summary>
    public static IEnumerable<Anchor> Of(string store, Uri address)
    {
        var records = Between(store, "<record>", "</record>").Take(MaxRecords).ToList();
        if (records.Count == 0)
            return [];
        var html = new StringBuilder();

        // A row of a table is one only within a table.
        foreach (var record in records)
            html.Append(record.Contains("<tr", StringComparison.OrdinalIgnoreCase) ? $"<table>{record}</table>" : $"<section>{record}</section>");
        var next = Between(store, "<nextgroup>", "</nextgroup>").Take(1).SelectMany(group => HtmlPageReader.Read(address, group).Anchors).Select(anchor => anchor with { IsNext = true });
        return HtmlPageReader.Read(address, html.ToString()).Anchors.Concat(next);
    }

    /// <summary>What a store says about itself: how many pages there are.</summary>
    public static IReadOnlyDictionary<string, string> Facts(string store) =>
        Between(store, "<totalpage>", "</totalpage>").Take(1).ToDictionary(_ => "totalpage", total => total.Trim(), StringComparer.Ordinal);

    private static IEnumerable<string> Between(string text, string start, string end)
    {
        var at = text.IndexOf(start, StringComparison.OrdinalIgnoreCase);
        while (at >= 0)
        {
            var from = at + start.Length;
            var to = text.IndexOf(end, from, StringComparison.OrdinalIgnoreCase);
            if (to < 0)
                yield break;
            yield return Plain(text[from..to]);
            at = text.IndexOf(start, to, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static string Plain(string content)
    {
        var open = content.IndexOf(Open, StringComparison.Ordinal);
        var close = content.LastIndexOf(Close, StringComparison.Ordinal);
        return open >= 0 && close > open ? content[(open + Open.Length)..close] : content;
    }
}
