using ReportExtractor.Reports;
using ReportExtractor.Verification.Decisions;
using ReportExtractor.Verification.Duties;
using ReportExtractor.Verification.Prose;

namespace ReportExtractor.Verification;

/// <summary>Report in, findings out. The publisher is never accused of what the reader may have misread.</summary>
public static class Verifier
{
    // In the order in which findings are reported.
    private static readonly IReadOnlyList<IRule> Rules =
    [
        new SumRule(),
        new TableRule(),
        new PartsRule(),
        new ShareRule(),
        new ChangeRule(),
        new TwiceRule(),
        new YearRule(),
        new PrematureRule(),
        new FormRule(),
        new NegativeRule(),
        new NotIntegerRule(),
        new UnreadableRule(),
        new MissingRule(),
        new ChaptersRule(),
        new ProblemsRule(),
        new PublishedRule(),
        new FeeStatementRule(),
        new AccountabilityRule(),
        new RegulationsRule(),
        new BlankRule(),
    ];

    /// <summary>The names of all findings that there can be.</summary>
    internal static IEnumerable<string> RuleNames => Rules.SelectMany(rule => rule.Names);

    /// <summary>The report with its findings, the gravest first.</summary>
    public static Report Verify(Report report, Language language = Language.Zh)
    {
        var findings = new List<Finding>();
        foreach (var rule in Rules)
            findings.AddRange(rule.Check(report, language));
        return With(report with { Findings = [] }, findings);
    }

    /// <summary>The report with more findings, the gravest first, each with its name.</summary>
    public static Report With(Report report, IReadOnlyList<Finding> findings) =>
        findings.Count == 0 ? report
        : report with { Findings = [.. report.Findings.Concat(findings.Select(finding => finding with { Id = FindingId.Of(report, finding) })).OrderByDescending(finding => finding.Severity)] };
}
