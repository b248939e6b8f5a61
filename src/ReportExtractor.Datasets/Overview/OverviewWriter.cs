using ReportExtractor.Inspection;

namespace ReportExtractor.Datasets.Overview;

/// <summary>Writes what the chapters of the overview have in common.</summary>
internal sealed class OverviewWriter(Markup markup)
{
    /// <summary>The page.</summary>
    public Markup Markup => markup;

    /// <summary>Begins a chapter: its title, and what its numbers are.</summary>
    public void Chapter(string title, string zh, string en) => markup.WriteLine($"<h2>{title}</h2>\n<p>{zh}</p>\n<p>{en}</p>");

    /// <summary>Says that there is nothing to show.</summary>
    public void Nothing() => markup.WriteLine($"<p class=\"quiet\">无数据 no data</p>");

    /// <summary>Writes a chart.</summary>
    public void Chart(Action<Markup> draw)
    {
        markup.WriteLine($"<figure>");
        draw(markup);
        markup.WriteLine($"</figure>");
    }

    /// <summary>Writes a table of numbers; its first column names them.</summary>
    public void Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        markup.Write($"<div class=\"wide\"><table><thead>");
        Row("th", head);
        markup.Write($"</thead><tbody>");
        foreach (var row in rows)
            Row("td", row);
        markup.WriteLine($"</tbody></table></div>");
    }

    private void Row(string tag, IReadOnlyList<string> cells)
    {
        markup.Write($"<tr>");
        foreach (var cell in cells)
            markup.Write($"<{tag}>{cell}</{tag}>");
        markup.WriteLine($"</tr>");
    }
}
