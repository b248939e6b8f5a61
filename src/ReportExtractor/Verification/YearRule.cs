using ReportExtractor.Reports;

namespace ReportExtractor.Verification;

/// <summary>The year of the title is the year of the period that the text covers.</summary>
internal sealed class YearRule : IRule
{
    public IReadOnlyList<string> Names => ["report.year"];

    public IEnumerable<Finding> Check(Report report, Language language)
    {
        var identity = report.Identity;
        if (identity.TitleYear is { } year && identity.PeriodYear is { } period && year != period)
        {
            yield return new Finding(
                "report.year",
                Severity.Warning,
                language == Language.Zh
                    ? $"标题写的是 {year} 年，而正文的统计期限是 {period} 年。"
                    : $"The title says {year}, but the text covers {period}.",
                []);
        }
    }
}
