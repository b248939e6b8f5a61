using ReportExtractor.Reports;
using ReportExtractor.Verification.Issuers;

namespace ReportExtractor.Verification.Duties;

/// <summary>
/// A government's report also tells how its departments' work was assessed, what the public thought of it, and who was held
/// to account (the Regulation's article 50 (4)). Only words are looked for, in any chapter: an info.
/// </summary>
internal sealed class AccountabilityRule : IRule
{
    // Of a shorter overview, some may stand where it was not read.
    private const int LeastLetters = 300;

    private static readonly (string Zh, string En, string[] Words)[] Contents =
    [
        ("工作考核", "assessments of the work", ["考核", "考评", "测评"]),
        ("社会评议", "what the public thinks of it", ["评议", "满意度", "评价"]),
        ("责任追究结果", "who was held to account", ["追究", "问责", "追责"]),
    ];

    public IReadOnlyList<string> Names => ["duty.accountability"];

    public IEnumerable<Finding> Check(Report report, Language language)
    {
        if (report.Illegible.Count > 0 || IssuerName.Parse(report.Identity.Issuer) is not { Body: IssuerName.Government }
            || Chapters.Find(report, "一") is not { } overview || Chapters.Find(report, "五") is null || overview.Text.Count(char.IsLetter) < LeastLetters)
            yield break;
        var texts = report.Sections.Select(Chapters.Simple).ToList();
        var missing = Array.FindAll(Contents, content => !texts.Exists(text => Array.Exists(content.Words, word => text.Contains(word, StringComparison.Ordinal))));
        if (missing.Length == 0)
            yield break;
        yield return new Finding(
            "duty.accountability",
            Severity.Info,
            language == Language.Zh
                ? $"各章文字都没有提到{string.Join("、", missing.Select(content => content.Zh))}，各级人民政府的年度报告应当包括（《政府信息公开条例》第五十条第一款第（四）项）。"
                : $"No chapter mentions {string.Join(", ", missing.Select(content => content.En))}, which the report of a government should (article 50 (4) of the Regulation).",
            []);
    }
}
