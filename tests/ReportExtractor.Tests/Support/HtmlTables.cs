using System.Text;
using ReportExtractor.Forms;

namespace ReportExtractor.Tests.Support;

/// <summary>The official tables as web pages print them.</summary>
internal static class HtmlTables
{
    /// <summary>A table from rows of ready cells.</summary>
    public static string Table(params IEnumerable<string> rows) =>
        $"<table border=\"1\">\n{string.Concat(rows.Select(row => $"<tr>{row}</tr>\n"))}</table>\n";

    /// <summary>Plain cells.</summary>
    public static string Cells(params IEnumerable<string> texts) => string.Concat(texts.Select(text => $"<td>{text}</td>"));

    public static string Proactive(this ReportPage page) => Table(ProactiveRows(page).SelectMany(part => part));

    /// <summary>Each item of clause 20 in a table of its own.</summary>
    public static string ProactiveApart(this ReportPage page) => string.Concat(ProactiveRows(page).Select(part => Table(part)));

    public static string Requests(this ReportPage page) => Table(RequestsHeader(page).Concat(RequestsBody(page)));

    /// <summary>The official header of three rows.</summary>
    public static IEnumerable<string> RequestsHeader(this ReportPage page)
    {
        var columns = page.Columns("requests", page.Table("requests").Rows[0]);
        var organisations = columns.Where(column => column.Code is not ("natural_person" or "total")).ToList();
        var total = columns.FirstOrDefault(column => column.Code == "total");
        yield return "<td colspan=\"3\" rowspan=\"3\">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td>"
            + $"<td colspan=\"{columns.Count}\">申请人情况</td>";
        yield return $"<td rowspan=\"2\">{page.LabelOf("requests", "natural_person", "自然人")}</td><td colspan=\"{organisations.Count}\">法人或其他组织</td>"
            + (total is null ? "" : $"<td rowspan=\"2\">{page.LabelOf("requests", "total", "总计")}</td>");
        yield return Cells(organisations.Select(column => page.LabelOf("requests", column.Code, column.Label)));
    }

    /// <summary>The rows below the header, with the official merged group cells.</summary>
    public static IEnumerable<string> RequestsBody(this ReportPage page)
    {
        var rows = page.Rows("requests");
        for (var i = 0; i < rows.Count; i++)
        {
            var labels = new StringBuilder();
            var depth = rows[i].Groups.Count;
            for (var level = 0; level < depth; level++)
            {
                if (i > 0 && SameGroup(rows[i - 1], rows[i], level))
                    continue;
                var span = rows.Skip(i).TakeWhile(row => SameGroup(rows[i], row, level)).Count();
                labels.Append("<td rowspan=\"").Append(span).Append("\">").Append(page.LabelOf("requests", rows[i].Groups[level], rows[i].Groups[level])).Append("</td>");
            }

            labels.Append("<td colspan=\"").Append(3 - depth).Append("\">").Append(page.LabelOf(rows[i], "requests")).Append("</td>");
            yield return labels + Cells(page.Texts("requests", rows[i]));
        }
    }

    /// <summary>The rows below the header, each with its whole label in one cell.</summary>
    public static IEnumerable<string> RequestLines(this ReportPage page) =>
        page.Rows("requests").Select(row => Cells([page.LabelOf(row, "requests"), .. page.Texts("requests", row)]));

    public static string Reviews(this ReportPage page)
    {
        var results = string.Concat(Enumerable.Repeat(Cells(ReviewColumns(page)), 2));
        var first = string.Concat(ReviewColumns(page).Select(label => $"<td rowspan=\"2\">{label}</td>"));
        var width = ReviewColumns(page).Count();
        return Table(
            $"<td colspan=\"{width}\">行政复议</td><td colspan=\"{2 * width}\">行政诉讼</td>",
            $"{first}<td colspan=\"{width}\">未经复议直接起诉</td><td colspan=\"{width}\">复议后起诉</td>",
            results,
            Cells(page.Rows("review_and_litigation").SelectMany(row => page.Texts("review_and_litigation", row))));
    }

    public static IEnumerable<string> ReviewColumns(this ReportPage page) =>
        page.Columns("review_and_litigation", page.Table("review_and_litigation").Rows[0]).Select(column => page.LabelOf("review_and_litigation", column.Code, column.Label));

    // Rows of 信息内容 and figures, one list for each item of clause 20; a blank cell fills rows that are shorter.
    private static IEnumerable<List<string>> ProactiveRows(ReportPage page)
    {
        foreach (var part in page.Rows("proactive_disclosure").GroupBy(row => row.Groups[0], StringComparer.Ordinal))
        {
            var columns = page.Columns("proactive_disclosure", part.First());
            var span = columns.Count == 1 ? 3 : 1;
            List<string> rows =
            [
                $"<td colspan=\"4\">{part.Key}</td>",
                "<td>信息内容</td>" + string.Concat(columns.Select(column => $"<td colspan=\"{span}\">{page.LabelOf("proactive_disclosure", column.Code, column.Label)}</td>")),
            ];
            rows.AddRange(part.Select(row => $"<td>{page.LabelOf(row, "proactive_disclosure")}</td>"
                + string.Concat(page.Texts("proactive_disclosure", row).Select(text => $"<td colspan=\"{span}\">{text}</td>"))));
            yield return rows;
        }
    }

    private static bool SameGroup(FormRow one, FormRow other, int level) =>
        one.Groups.Count > level && other.Groups.Count > level && one.Groups.Take(level + 1).SequenceEqual(other.Groups.Take(level + 1), StringComparer.Ordinal);
}
