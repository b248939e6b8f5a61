using ReportExtractor.Forms;
using ReportExtractor.Reports;

namespace ReportExtractor.Verification.Duties;

/// <summary>
/// The report has every chapter of its form. Those that hold tables are told by their tables. Of the others one is missing
/// only if the printed numbers go on without a gap, so that no heading was overlooked, every printed title is one of
/// the others', and no text anywhere speaks of what the chapter is about.
/// </summary>
internal sealed class ChaptersRule : IRule
{
    private const string Numbers = "一二三四五六七八九";
    private const int MinChapters = 4;

    // What a chapter's text can hardly do without.
    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        ["一"] = ["总体", "基本情况", "概述", "概况", "工作情况"],
        ["五"] = ["问题", "不足", "改进", "困难"],
        ["六"] = ["需要报告", "需报告", "其他事项", "报告的事项", "处理费"],
    };

    public IReadOnlyList<string> Names => ["duty.chapter_missing"];

    public IEnumerable<Finding> Check(Report report, Language language)
    {
        if (report.Illegible.Count > 0 || !IsNumberedThrough(report.Sections) || report.Sections.Any(section => Chapters.Meaning(report.Form, section) is null))
            yield break;
        var missing = report.Form.Sections.Where(official => IsMissing(report, official)).ToList();
        if (missing.Count == 0)
            yield break;
        var list = string.Join(language == Language.Zh ? "、" : ", ", missing.Select(section => $"“{section.Number}、{section.Title}”"));
        yield return new Finding(
            "duty.chapter_missing",
            Severity.Warning,
            language == Language.Zh
                ? $"没有找到规定格式中{list}部分的标题，其他文字也没有提到（《政府信息公开条例》第五十条）。"
                : $"The heading{(missing.Count > 1 ? "s" : "")} {list} of the form {(missing.Count > 1 ? "were" : "was")} not found, nor any text about it (article 50 of the Regulation).",
            []);
    }

    private static bool IsNumberedThrough(IReadOnlyList<Section> sections) =>
        sections.Count >= MinChapters && sections.Count <= Numbers.Length && sections.Select((section, i) => section.Number == Numbers[i].ToString()).All(isNext => isNext);

    private static bool IsMissing(Report report, FormSection official) =>
        Words.TryGetValue(official.Number, out var words)
        && !report.Sections.Any(section => Chapters.Meaning(report.Form, section) == official || Array.Exists(words, word => section.Title.Contains(word, StringComparison.Ordinal) || Chapters.Simple(section).Contains(word, StringComparison.Ordinal)));
}
