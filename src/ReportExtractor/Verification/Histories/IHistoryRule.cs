namespace ReportExtractor.Verification.Histories;

/// <summary>One kind of check on a body's reports of several years.</summary>
internal interface IHistoryRule
{
    /// <summary>The rules that its findings are named after. Each stands in the catalogue.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>What does not agree with earlier years.</summary>
    /// <param name="report">A year's report, which the findings are on.</param>
    /// <param name="earlier">The body's reports of earlier years, the latest first.</param>
    /// <param name="language">The language of the messages.</param>
    IEnumerable<Finding> Check(BodyYear report, IReadOnlyList<BodyYear> earlier, Language language);
}
