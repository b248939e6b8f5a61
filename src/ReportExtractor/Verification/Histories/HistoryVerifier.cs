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
        new YearBeforeRule(),
        new VersionsRule(),
    ];

    /// <summary>The names of all findings that there can be.</summary>
    internal static IEnumerable<string> RuleNames => Rules.SelectMany(rule => rule.Names);

    /// <summary>The findings on each report, in the reports' order.</summary>
    public static IReadOnlyList<IReadOnlyList<Finding>> Check(IReadOnlyList<ReportFigures> reports, Language language = Language.Zh)
    {
        var findings = new Dictionary<ReportFigures, IReadOnlyList<Finding>>(ReferenceEqualityComparer.Instance);
        foreach (var body in ReportedBody.Of(reports))
        {
            for (var i = 0; i < body.Years.Count; i++)
            {
                var earlier = body.Years.Skip(i + 1).ToList();
                findings[body.Years[i].Main] = [.. Rules.SelectMany(rule => rule.Check(body.Years[i], earlier, language))];
            }
        }

        return [.. reports.Select(report => findings.GetValueOrDefault(report) ?? [])];
    }
}
