using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReportExtractor.Reports;

namespace ReportExtractor.Verification.Decisions;

/// <summary>
/// The name under which a person's decision about a finding is kept. It follows from the body, the year, the rule and the
/// figures, not from where the report was read: the same report from another address has the same findings, and a finding
/// whose figures changed is another one.
/// </summary>
internal static class FindingId
{
    private const int Length = 12;

    /// <summary>The name of a finding.</summary>
    public static string Of(Report report, Finding finding)
    {
        var text = new StringBuilder();
        text.Append(finding.Rule).Append('\n').Append(report.Identity.Issuer ?? report.Identity.Title).Append('\n').Append(report.Identity.Year).Append('\n');
        foreach (var cell in finding.Cells)
        {
            text.Append(cell);
            if (report.Form.IndexOf(cell) is var index and >= 0 && index < report.Cells.Count)
                text.Append('=').Append(Number(report.Cells[index].Value)).Append(report.Cells[index].Value is null ? report.Cells[index].Raw : null);
            text.Append('\n');
        }

        text.Append(Number(finding.Left)).Append('\n').Append(Number(finding.Right)).Append('\n');
        foreach (var statement in finding.Statements)
            text.Append(report.Statements[statement].Raw).Append('\n');
        foreach (var other in finding.Others)
            text.Append(other.Issuer).Append('\n').Append(other.Year).Append('\n').AppendJoin('\n', other.Cells).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..Length];
    }

    // 5 and 5.0 are one figure.
    private static string? Number(decimal? value) => value?.ToString("0.############################", CultureInfo.InvariantCulture);
}
