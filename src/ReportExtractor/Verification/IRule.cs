using ReportExtractor.Reports;

namespace ReportExtractor.Verification;

/// <summary>One kind of check on one report.</summary>
internal interface IRule
{
    /// <summary>What does not hold.</summary>
    IEnumerable<Finding> Check(Report report, Language language);
}
