using System.Globalization;
using System.Net;

namespace ReportExtractor.Datasets.Documentation;

/// <summary>Writes pages as Markdown and as HTML.</summary>
internal static class PageWriter
{
    private const string Style = """
        body{font:15px/1.6 "Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;max-width:80rem;margin:2rem auto;padding:0 1rem;color:#1c2430}
        h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2.2rem;border-bottom:2px solid #d9dee6;padding-bottom:.2rem}h3{font-size:1rem;margin-bottom:.3rem}
        table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{text-align:left;vertical-align:top;padding:.3rem .55rem;border-bottom:1px solid #e6e9ee}
        th{color:#5a6675;font-weight:600}td:first-child{font-family:ui-monospace,monospace;font-size:.85em}td:nth-child(2),td:nth-child(3){min-width:4.5em}
        @page{margin:14mm}
        @media print{body{margin:0;max-width:none;font-size:10px}table{font-size:9px}th,td{padding:.1rem .25rem}tr{break-inside:avoid}}
        """;

    public static void Markdown(IEnumerable<PageBlock> page, TextWriter output)
    {
        foreach (var block in page)
        {
            switch (block)
            {
                case PageHeading heading:
                    output.Write($"{new string('#', heading.Level)} {heading.Text}\n\n");
                    break;
                case PageParagraph paragraph:
                    output.Write($"{paragraph.Text}\n\n");
                    break;
                case PageTable table:
                    Row(table.Head);
                    Row(table.Head.Select(_ => "---"));
                    foreach (var row in table.Rows)
                        Row(row.Select((cell, at) => at == 0 ? $"`{cell}`" : cell));
                    output.Write('\n');
                    break;
            }
        }

        void Row(IEnumerable<string> cells) => output.Write($"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |\n");
    }

    public static void Html(IReadOnlyList<PageBlock> page, TextWriter output)
    {
        output.Write($"<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Text(page.OfType<PageHeading>().First().Text)}</title><style>{Style}</style></head><body>\n");
        foreach (var block in page)
        {
            switch (block)
            {
                case PageHeading heading:
                    output.Write(string.Create(CultureInfo.InvariantCulture, $"<h{heading.Level}>{Text(heading.Text)}</h{heading.Level}>\n"));
                    break;
                case PageParagraph paragraph:
                    output.Write($"<p>{Text(paragraph.Text)}</p>\n");
                    break;
                case PageTable table:
                    output.Write($"<table><thead><tr>{Cells("th", table.Head)}</tr></thead>\n");
                    foreach (var row in table.Rows)
                        output.Write($"<tr><td>{Name(row[0])}</td>{Cells("td", row.Skip(1))}</tr>\n");
                    output.Write("</table>\n");
                    break;
            }
        }

        output.Write("</body></html>\n");
    }

    private static string Cells(string tag, IEnumerable<string> cells) => string.Concat(cells.Select(cell => $"<{tag}>{Text(cell)}</{tag}>"));

    // A long name may go on in the next line behind a point.
    private static string Name(string name) => Text(name).Replace(".", ".<wbr>", StringComparison.Ordinal);

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
