using ReportExtractor.Reports;

namespace ReportExtractor.Verification;

/// <summary>One kind of check on one report.</summary>
internal interface IRule
{
    /// <summary>The rules that its findings are named after. Each stands in the catalogue.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>What does not hold.</summary>
    IEnumerable<Finding> Check(Report report, Language language);
}
