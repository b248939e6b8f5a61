namespace ReportExtractor.Tests.Support;

/// <summary>The official tables as text: rows of fields, to be parted by bars or tabs.</summary>
internal static class TextTables
{
    public static string Bars(IEnumerable<IEnumerable<string>> rows) => string.Concat(rows.Select(row => $"| {string.Join(" | ", row)} |\n"));

    public static string Tabs(IEnumerable<IEnumerable<string>> rows) => string.Concat(rows.Select(row => string.Join('\t', row) + "\n"));

    /// <summary>Every field between two lines that hold a bar.</summary>
    public static string BarLines(IEnumerable<IEnumerable<string>> rows) => string.Concat(rows.Select(row => $"|\n{string.Join("\n|\n", row)}\n|\n"));

    /// <summary>Every printed field on a line of its own; where nothing is printed there is no line.</summary>
    public static string Lines(IEnumerable<IEnumerable<string>> rows) => string.Concat(rows.SelectMany(row => row).Where(field => field.Length > 0).Select(field => field + "\n"));

    /// <summary>Every field on a line of its own, blank ones too.</summary>
    public static string LinesAndBlanks(IEnumerable<IEnumerable<string>> rows) => string.Concat(rows.SelectMany(row => row).Select(field => field + "\n"));

    /// <summary>Fields under each other, ideographs being two places wide, two blanks between.</summary>
    public static string Blanks(IEnumerable<IEnumerable<string>> rows)
    {
        var lines = rows.Select(row => row.ToList()).ToList();
        var widths = Enumerable.Range(0, lines.Max(line => line.Count)).Select(column => lines.Max(line => Places(line.ElementAtOrDefault(column) ?? ""))).ToList();
        return string.Concat(lines.Select(line => string.Concat(line.Select((field, column) => field + new string(' ', widths[column] - Places(field) + 2))).TrimEnd() + "\n"));

        static int Places(string field) => field.Sum(c => c < '\u1100' ? 1 : 2);
    }

    /// <summary>The whole report as text.</summary>
    public static string Text(this ReportPage page, Func<IEnumerable<IEnumerable<string>>, string> draw) =>
        $"{page.Title}\n\n{page.Introduction}\n\n一、总体情况\n\n全年工作平稳有序。\n\n二、主动公开政府信息情况\n\n{draw(ProactiveRows(page))}\n"
        + $"三、收到和处理政府信息公开申请情况\n\n{draw(RequestRows(page))}\n四、政府信息公开行政复议、行政诉讼情况\n\n{draw(ReviewRows(page))}\n"
        + "五、存在的主要问题及改进情况\n\n队伍建设有待加强。\n\n六、其他需要报告的事项\n\n本年度未收取信息处理费。\n";

    private static IEnumerable<IEnumerable<string>> ProactiveRows(ReportPage page)
    {
        foreach (var part in page.Rows("proactive_disclosure").GroupBy(row => row.Groups[0], StringComparer.Ordinal))
        {
            yield return Fill([part.Key], 4);
            yield return Fill(page.Columns("proactive_disclosure", part.First()).Select(column => column.Label).Prepend("信息内容"), 4);
            foreach (var row in part)
                yield return Fill(page.Texts("proactive_disclosure", row).Prepend(page.LabelOf(row, "proactive_disclosure")), 4);
        }
    }

    private static IEnumerable<IEnumerable<string>> RequestRows(ReportPage page)
    {
        yield return Fill(["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "", "", "申请人情况"], 10);
        yield return Fill(["", "", "", "自然人", "法人或其他组织", "", "", "", "", "总计"], 10);
        yield return Fill(["", "", "", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"], 10);
        var rows = page.Rows("requests");
        for (var i = 0; i < rows.Count; i++)
        {
            // A merged cell is printed in its first row only.
            var labels = rows[i].Groups.Select((group, level) => i > 0 && rows[i - 1].Groups.ElementAtOrDefault(level) == group ? "" : group);
            yield return Fill(labels.Append(page.LabelOf(rows[i], "requests")), 3).Concat(page.Texts("requests", rows[i]));
        }
    }

    private static IEnumerable<IEnumerable<string>> ReviewRows(ReportPage page)
    {
        yield return Fill(["行政复议", "", "", "", "", "行政诉讼"], 15);
        yield return Fill([.. page.ReviewColumns(), "未经复议直接起诉", "", "", "", "", "复议后起诉"], 15);
        yield return Fill([.. Fill([], 5), .. page.ReviewColumns(), .. page.ReviewColumns()], 15);
        yield return page.Rows("review_and_litigation").SelectMany(row => page.Texts("review_and_litigation", row));
    }

    private static IEnumerable<string> Fill(IEnumerable<string> fields, int count)
    {
        var list = fields.ToList();
        return list.Concat(Enumerable.Repeat("", count - list.Count));
    }
}
