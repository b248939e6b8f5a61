using System.Globalization;
using System.Text;
using ReportExtractor.Reports;

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
    public static string Name(string formula, Report report, Language language)
    {
        var words = new StringBuilder();
        var start = 0;
        for (var i = 0; i <= formula.Length; i++)
        {
            if (i < formula.Length && formula[i] is not ('+' or '-'))
                continue;
            words.Append(Term(formula[start..i], report, language));
            if (i < formula.Length)
                words.Append(' ').Append(formula[i] == '-' ? '−' : '+').Append(' ');
            start = i + 1;
        }

        return words.ToString();
    }

    /// <summary>A number as people write it.</summary>
    public static string Number(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);

    private static string Term(string term, Report report, Language language)
    {
        var colon = term.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? term : term[..colon];
        var row = Rows.TryGetValue(name, out var known) ? (language == Language.Zh ? known.Zh : known.En)
            : Recognition.LabelText.WithoutRemarks(report.Form.Tables.SelectMany(table => table.Rows).FirstOrDefault(row => row.Code == name)?.Label ?? name);
        if (colon < 0)
            return $"“{row}”";
        var code = term[(colon + 1)..];
        var column = code == "organizations" ? (language == Language.Zh ? "法人或其他组织" : "organizations")
            : report.Form.Tables.SelectMany(table => table.Columns).FirstOrDefault(column => column.Code == code)?.Label ?? code;
        return $"“{row}·{column}”";
    }
}
