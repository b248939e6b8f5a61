using System.Globalization;
using System.Net;
using System.Text;
using ReportExtractor.Generator.Printing;

namespace ReportExtractor.Generator.Writing;

/// <summary>Writes web pages the way content management systems and people who paste from Word into them do.</summary>
internal sealed class HtmlWriter
{
    private readonly Habits _habits;
    private readonly string _cells;
    private readonly string _charset;
    private readonly bool _closesCells;
    private readonly string _line;
    private readonly bool _breaksLines;

    public HtmlWriter(Habits habits)
    {
        _habits = habits;
        _cells = habits.Choose("html_cells", "plain", ("word", 0.15), ("paragraph", 0.1), ("header_cells", 0.05), ("fonts", 0.05), ("letters", 0.02));
        _charset = habits.Choose("charset", "utf-8", ("gb2312", 0.1), ("gb18030", 0.03), ("utf-8 unsaid", 0.04), ("gbk unsaid", 0.03), ("utf-16", 0.01));
        _closesCells = !habits.Has("unclosed_cells", 0.03);
        _breaksLines = habits.Has("line_breaks_for_paragraphs", 0.04);
        _line = habits.Chance(0.7) ? "\n" : "";
    }

    public byte[] Write(IReadOnlyList<PrintedBlock> blocks)
    {
        var title = ((PrintedParagraph)blocks.First(block => block is PrintedParagraph { Kind: ParagraphKind.Title })).Text;
        var html = new StringBuilder("<!DOCTYPE html>\n<html>\n<head>");
        if (!_charset.EndsWith("unsaid", StringComparison.Ordinal))
            html.Append(CultureInfo.InvariantCulture, $"<meta http-equiv=\"Content-Type\" content=\"text/html; charset={_charset}\">");
        html.Append(CultureInfo.InvariantCulture, $"<title>{title}</title></head>\n<body>\n");
        var chrome = new SiteChrome(_habits);
        var isLaidOut = _habits.Has("layout_table", 0.06);
        html.Append(chrome.Above(title));
        html.Append(isLaidOut ? "<table width=\"100%\"><tr><td width=\"160\">栏目导航<br>政策文件 12<br>统计信息 7</td><td>\n" : "<div id=\"zoom\" class=\"article\">\n");
        html.Append(Content(blocks));
        html.Append(isLaidOut ? "</td></tr></table>\n" : "</div>\n").Append(chrome.Below()).Append("</body></html>\n");
        return Encoded(html.ToString());
    }

    /// <summary>The blocks alone, for a page that is made elsewhere.</summary>
    public string Content(IReadOnlyList<PrintedBlock> blocks)
    {
        var html = new StringBuilder();
        foreach (var block in blocks)
        {
            if (block is PrintedTable table)
                Write(html, table);
            else
                Write(html, (PrintedParagraph)block);
        }

        return html.ToString();
    }

    private void Write(StringBuilder html, PrintedParagraph paragraph)
    {
        var text = WebUtility.HtmlEncode(paragraph.Text);
        html.Append(paragraph.Kind switch
        {
            ParagraphKind.Title => $"<h1>{text}</h1>",
            _ when _breaksLines => $"<br />{text}<br />",
            ParagraphKind.Heading => _cells == "word" ? $"<p class=\"MsoNormal\"><b><span style=\"font-family:黑体\">{text}</span></b></p>" : $"<p><strong>{text}</strong></p>",
            _ => _cells == "word" ? $"<p class=\"MsoNormal\" style=\"text-indent:32.0pt\"><span>{text}<o:p></o:p></span></p>" : $"<p>{text}</p>",
        }).Append(_line);
    }

    private void Write(StringBuilder html, PrintedTable table)
    {
        html.Append("<table border=\"1\" cellspacing=\"0\">").Append(_line);
        if (_cells is "word" or "plain")
            html.Append("<tbody>");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            html.Append("<tr>");
            foreach (var cell in table.Rows[row].Cells)
                Write(html, cell, isHeader: row < table.HeaderRows || (!cell.IsFigure && cell.Text.Length > 0));
            html.Append("</tr>").Append(_line);
        }

        html.Append(_cells is "word" or "plain" ? "</tbody></table>" : "</table>").Append(_line);
    }

    private void Write(StringBuilder html, PrintedCell cell, bool isHeader)
    {
        var name = _cells == "header_cells" && isHeader ? "th" : "td";
        html.Append('<').Append(name);
        if (cell.Columns > 1)
            html.Append(CultureInfo.InvariantCulture, $" colspan=\"{cell.Columns}\"");
        if (cell.Rows > 1)
            html.Append(CultureInfo.InvariantCulture, $" rowspan=\"{cell.Rows}\"");
        html.Append('>').Append(CellContent(cell.Text));
        if (_closesCells)
            html.Append("</").Append(name).Append('>');
    }

    private string CellContent(string text)
    {
        var encoded = WebUtility.HtmlEncode(text).Replace("&#160;", "&nbsp;", StringComparison.Ordinal);
        var lines = encoded.Split('\n');
        return _cells switch
        {
            "word" => string.Concat(lines.Select(line => $"<p class=\"MsoNormal\" align=\"center\" style=\"text-align:center\"><span style=\"font-size:10.5pt\">{line}</span><span lang=\"EN-US\"><o:p></o:p></span></p>")),
            "paragraph" => string.Concat(lines.Select(line => $"<p>{line}</p>")),
            "fonts" => string.Join("<br>", lines.Select(line => line.Length > 1 && !line.Contains('&') ? $"<font face=\"宋体\">{line[..(line.Length / 2)]}</font><font face=\"Calibri\">{line[(line.Length / 2)..]}</font>" : line)),
            "letters" => string.Join("<br/>", lines.Select(line => line.Contains('&') ? line : string.Concat(line.Select(c => $"<span>{c}</span>")))),
            _ => string.Join("<br />", lines),
        };
    }

    private byte[] Encoded(string html) => _charset switch
    {
        "gb2312" or "gb18030" or "gbk unsaid" => ChineseCharset.Encode(html),
        "utf-16" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(html)],
        _ => Encoding.UTF8.GetBytes(html),
    };
}
