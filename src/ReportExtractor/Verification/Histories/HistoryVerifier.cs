using ReportExtractor.Verification.Issuers;

namespace ReportExtractor.Verification.Histories;

/// <summary>
/// Reports of many bodies and years in, findings across years out. Which reports are of one body, their issuers' names
/// tell; where these are in doubt nothing is compared. One year's report may be right where another's is not, and
/// restated figures are lawful: nothing here is an error.
/// </summary>
public static class HistoryVerifier
{
    // In the order in which findings are reported.
    private static readonly IReadOnlyList<IHistoryRule> Rules =
    [
        new CarriedRule(),
        new InForceRule(),
        new CopiedRule(),
        new JumpRule(),
        new VersionsRule(),
    ];

    /// <summary>The names of all findings that there can be.</summary>
    internal static IEnumerable<string> RuleNames => Rules.SelectMany(rule => rule.Names);

    /// <summary>The findings on each report, in the reports' order.</summary>
    public static IReadOnlyList<IReadOnlyList<Finding>> Check(IReadOnlyList<ReportFigures> reports, Language language = Language.Zh)
    {
        var findings = new IReadOnlyList<Finding>[reports.Count];
        Array.Fill(findings, []);
        var places = new Dictionary<ReportFigures, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < reports.Count; i++)
            places[reports[i]] = i;
        foreach (var body in Bodies.Group(Dated(reports), named => named.Name))
        {
            var years = Years(body.Select(named => named.Report));
            for (var i = 0; i < years.Count; i++)
            {
                var earlier = years.Skip(i + 1).ToList();
                findings[places[years[i].Main]] = [.. Rules.SelectMany(rule => rule.Check(years[i], earlier, language))];
            }
        }

        return findings;
    }

    // Reports whose body and year are known without doubt.
    private static IEnumerable<(IssuerName Name, ReportFigures Report)> Dated(IEnumerable<ReportFigures> reports)
    {
        foreach (var report in reports)
        {
            var identity = report.Identity;
            var isYearCertain = identity.Year is not null && (identity.TitleYear is null || identity.PeriodYear is null || identity.TitleYear == identity.PeriodYear);
            if (isYearCertain && IssuerName.Parse(identity.Issuer) is { } name)
                yield return (name, report);
        }
    }

    private static List<BodyYear> Years(IEnumerable<ReportFigures> reports) =>
        [.. reports.GroupBy(report => report.Identity.Year!.Value).OrderByDescending(year => year.Key)
            .Select(year => new BodyYear(year.Key, [.. year.OrderByDescending(report => report.Known)]))];
}
