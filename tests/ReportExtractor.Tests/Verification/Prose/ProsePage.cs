using ReportExtractor.Tests.Support;
using ReportExtractor.Verification;

namespace ReportExtractor.Tests.Verification.Prose;

/// <summary>A report whose tables hold and whose overview says something.</summary>
internal static class ProsePage
{
    /// <summary>What is found of an overview over the figures of <see cref="ReportPage.Consistent"/>, with some of them set.</summary>
    public static IReadOnlyList<Finding> Findings(string overview, string cells = "", string title = "青禾县人民政府2022年政府信息公开工作年度报告")
    {
        var page = new ReportPage { Overview = overview, Title = title }.Consistent();
        foreach (var cell in cells.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            page.Set(cell.Split('=')[0], cell.Split('=')[1]);
        return Extract.One(page.Html()).Findings;
    }

    /// <summary>The findings about the text in words: rule and severity.</summary>
    public static string OfText(this IReadOnlyList<Finding> findings) => string.Join("; ", findings
        .Where(finding => finding.Rule.StartsWith("statements.", StringComparison.Ordinal))
        .Select(finding => $"{finding.Rule["statements.".Length..]} {finding.Severity}"));
}
