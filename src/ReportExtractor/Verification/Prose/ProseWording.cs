using System.Globalization;
using ReportExtractor.Reports;
using ReportExtractor.Statements;

namespace ReportExtractor.Verification.Prose;

/// <summary>What findings about the text have in common: figures and sums named.</summary>
internal static class ProseWording
{
    private static readonly Dictionary<string, (string Zh, string En)> Rows = new(StringComparer.Ordinal)
    {
        ["N"] = ("新收", "new"),
        ["C"] = ("上年结转", "carried in"),
        ["T"] = ("本年度办理结果总计", "processed"),
        ["O"] = ("结转下年度", "carried out"),
        ["G"] = ("予以公开", "granted"),
        ["H"] = ("部分公开", "partially granted"),
        ["R"] = ("不予公开各项", "refused"),
        ["U"] = ("无法提供各项", "not available"),
        ["X"] = ("不予处理各项", "not processed"),
        ["E"] = ("其他处理各项", "otherwise ended"),
        ["V"] = ("行政复议", "reviews"),
        ["D"] = ("未经复议直接起诉", "lawsuits filed directly"),
        ["A"] = ("复议后起诉", "lawsuits after review"),
    };

    /// <summary>A formula in words: 新收 + 上年结转.</summary>
    public static string Name(string formula, Report report, Language language) =>
        string.Concat(Formula.Terms(formula).Select((term, i) => $"{(term.Sign < 0 ? " − " : i > 0 ? " + " : "")}{Name(term, report, language)}"));

    /// <summary>A number as people write it.</summary>
    public static string Number(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);

    private static string Name(Term term, Report report, Language language)
    {
        var row = Rows.TryGetValue(term.Row, out var known) ? (language == Language.Zh ? known.Zh : known.En)
            : Recognition.LabelText.WithoutRemarks(report.Form.Tables.SelectMany(table => table.Rows).FirstOrDefault(row => row.Code == term.Row)?.Label ?? term.Row);
        if (term.Column is not { } code)
            return $"“{row}”";
        var column = code == Formula.Organizations ? (language == Language.Zh ? "法人或其他组织" : "organizations")
            : report.Form.Tables.SelectMany(table => table.Columns).FirstOrDefault(column => column.Code == code)?.Label ?? code;
        return $"“{row}·{column}”";
    }
}
