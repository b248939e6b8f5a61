using ReportExtractor.Reports;

namespace ReportExtractor.Verification.Duties;

/// <summary>
/// From form 2021 on, the last chapter states what was charged for the handling of information requests (信息处理费), be it
/// nothing. Fees for services (行政事业性收费) are others; any word of fees is taken for the statement.
/// </summary>
internal sealed class FeeStatementRule : IRule
{
    private const int FirstYear = 2021;

    public IReadOnlyList<string> Names => ["duty.fee_statement"];

    public IEnumerable<Finding> Check(Report report, Language language)
    {
        if (report.Form.FirstYear < FirstYear || report.Illegible.Count > 0 || Chapters.Find(report, "六") is not { } chapter || !chapter.Text.Any(char.IsLetter)
            || Chapters.Simple(chapter).Contains('费') || report.Sections.Any(section => Chapters.Simple(section).Contains("处理费", StringComparison.Ordinal)))
            yield break;
        yield return new Finding(
            "duty.fee_statement",
            Severity.Info,
            language == Language.Zh
                ? $"“{chapter.Title}”部分没有说明收取信息处理费的情况；没有收取的也应当说明（国办公开办函〔2021〕30号规定格式第六部分）。"
                : $"The chapter “{chapter.Title}” does not say what was charged for handling information requests; where nothing was, it should say so (part six of the form of 国办公开办函〔2021〕30号).",
            []);
    }
}
