using System.Text.RegularExpressions;
using ReportExtractor.Reports;

namespace ReportExtractor.Verification.Duties;

/// <summary>
/// The chapter on problems and improvements says something. One that says there are none is a warning; one without any
/// text is an info, since its text may stand where it was not read as this chapter's.
/// </summary>
internal sealed partial class ProblemsRule : IRule
{
    public IReadOnlyList<string> Names => ["duty.problems_empty"];

    public IEnumerable<Finding> Check(Report report, Language language)
    {
        if (report.Illegible.Count > 0 || Chapters.Find(report, "五") is not { } chapter)
            yield break;
        var text = Recognition.LabelText.Key(chapter.Text);
        var isEmpty = !chapter.Text.Any(char.IsLetter);
        if (!isEmpty && !Nil().IsMatch(text))
            yield break;
        yield return new Finding(
            "duty.problems_empty",
            isEmpty ? Severity.Info : Severity.Warning,
            (isEmpty, language) switch
            {
                (true, Language.Zh) => $"“{chapter.Title}”部分没有找到文字（《政府信息公开条例》第五十条第一款第（四）项）。",
                (true, _) => $"No text was found in the chapter “{chapter.Title}” (article 50 (4) of the Regulation).",
                (_, Language.Zh) => $"“{chapter.Title}”部分只写“{chapter.Text.Trim()}”，没有报告存在的问题和改进情况（《政府信息公开条例》第五十条第一款第（四）项）。",
                _ => $"The chapter “{chapter.Title}” says only “{chapter.Text.Trim()}” and reports no problems or improvements (article 50 (4) of the Regulation).",
            },
            []);
    }

    [GeneratedRegex("^(本年度?|我局|我镇|本机关|本单位|目前)?(暂?无|没有|暂未|不存在|未发现)(此类情况|此项内容|此情况|相关情况|相关内容|存在)?(的?(主要|明显)?问题)?$", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Nil();
}
