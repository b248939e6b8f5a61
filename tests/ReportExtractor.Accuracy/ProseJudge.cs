using System.Text;
using ReportExtractor.Generator.Printing.Overview;
using ReportExtractor.Reports;
using ReportExtractor.Verification;

namespace ReportExtractor.Accuracy;

/// <summary>What the verifier says of a sentence that contradicts the tables or itself.</summary>
internal enum ProseOutcome
{
    /// <summary>Nothing.</summary>
    Missed,

    /// <summary>It warns, or mentions it.</summary>
    Mild,

    /// <summary>It calls it an error.</summary>
    Error,
}

/// <summary>Compares findings about sentences with the truth.</summary>
internal static class ProseJudge
{
    /// <summary>The finding is about the report's text.</summary>
    public static bool IsAboutProse(Finding finding) => finding.Rule.StartsWith("statements.", StringComparison.Ordinal);

    /// <summary>The finding names the sentence, or a piece of it.</summary>
    public static bool Names(Finding finding, Report report, ProseContradiction contradiction)
    {
        var sentence = Plain(contradiction.Sentence);
        return IsAboutProse(finding) && finding.Statements.Select(index => Plain(report.Statements[index].Text))
            .Any(text => text.Contains(sentence, StringComparison.Ordinal) || sentence.Contains(text, StringComparison.Ordinal));
    }

    /// <summary>The gravest finding that names a sentence.</summary>
    public static ProseOutcome Judge(Report report, ProseContradiction contradiction) =>
        report.Findings.Where(finding => Names(finding, report, contradiction)).Select(finding => finding.Severity == Severity.Error ? ProseOutcome.Error : ProseOutcome.Mild).DefaultIfEmpty().Max();

    // Formats break lines where they like, and some programs change the width of characters. A stop may be another's.
    private static string Plain(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit));
}
