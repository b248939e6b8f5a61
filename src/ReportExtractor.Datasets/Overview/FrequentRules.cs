using ReportExtractor.Datasets.Overview.Charts;
using ReportExtractor.Datasets.Parquet;
using ReportExtractor.Verification.Catalog;

namespace ReportExtractor.Datasets.Overview;

/// <summary>The rules that most findings are about.</summary>
internal static class FrequentRules
{
    private const string Query = $"""
        SELECT rule, count(*), count(*) FILTER (WHERE severity = 'error'), count(*) FILTER (WHERE severity = 'warning'), count(DISTINCT report)
        FROM {FindingsRate.Standing} GROUP BY rule ORDER BY count(*) DESC, rule LIMIT 10
        """;

    public static void Write(OverviewWriter page, DuckTables tables)
    {
        page.Chapter(
            "发现问题最多的规则 The rules with most findings",
            "至多十条；程度为错误、存疑和提示的都计入，人工驳回的不计。",
            "Ten at most; errors, warnings and infos count, what a person dismissed does not.");
        var rules = Rules(tables);
        if (rules.Count == 0)
        {
            page.Nothing();
            return;
        }

        page.Chart(new Bars("rules", "发现问题最多的规则 The rules with most findings", [.. rules.Select(rule => new Bar(Title(rule.Id)?.Zh ?? rule.Id, rule.Findings, ChartText.Count(rule.Findings)))], rules.Max(rule => rule.Findings)).Write);
        page.Markup.WriteLine($"<div class=\"words\">");
        page.Table(
            ["规则 rule", "中文", "English", "问题 findings", "错误 errors", "存疑 warnings", "报告 reports"],
            rules.Select(rule => (IReadOnlyList<string>)[rule.Id, Title(rule.Id)?.Zh ?? "", Title(rule.Id)?.En ?? "", ChartText.Count(rule.Findings), ChartText.Count(rule.Errors), ChartText.Count(rule.Warnings), ChartText.Count(rule.Reports)]));
        page.Markup.WriteLine($"</div>");
    }

    private static List<(string Id, long Findings, long Errors, long Warnings, long Reports)> Rules(DuckTables tables)
    {
        var rules = new List<(string Id, long Findings, long Errors, long Warnings, long Reports)>();
        using var rows = tables.Query(Query);
        while (rows.Read())
            rules.Add((rows.GetString(0), rows.GetInt64(1), rows.GetInt64(2), rows.GetInt64(3), rows.GetInt64(4)));
        return rules;
    }

    private static Bilingual? Title(string rule) => RuleCatalog.Find(rule)?.Title;
}
