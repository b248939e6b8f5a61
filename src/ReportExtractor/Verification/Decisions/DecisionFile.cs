using System.Globalization;
using ReportExtractor.Reports;

namespace ReportExtractor.Verification.Decisions;

/// <summary>
/// Decisions as a table (CSV: finding, decision, reason, by, date) that people keep beside their reports and may edit. It
/// is only ever added to: of several decisions about one finding the last holds.
/// </summary>
public static class DecisionFile
{
    private static readonly string[] Columns = ["finding", "decision", "reason", "by", "date"];

    // Nobody decides more.
    private const int MaxDecisions = 1_000_000;

    /// <summary>The first line of a new file.</summary>
    public static string Head => string.Join(',', Columns) + "\n";

    /// <summary>The decisions of a file, by finding.</summary>
    /// <exception cref="FormatException">A line is no decision; the message says which.</exception>
    public static IReadOnlyDictionary<string, Decision> Read(string text)
    {
        var decisions = new Dictionary<string, Decision>(StringComparer.Ordinal);
        var number = 0;
        foreach (var row in CsvRows.Read(text))
        {
            number++;
            if (row is [""] || (number == 1 && row[0].Trim() == Columns[0]))
                continue;
            if (number > MaxDecisions)
                throw new FormatException($"it has more than {MaxDecisions} lines");
            if (row.Count < 3 || row[0].Trim().Length == 0 || row[1].Trim() is not ("confirmed" or "dismissed"))
                throw new FormatException($"line {number} is no decision: finding,confirmed or dismissed,reason is expected");
            var date = DateOnly.TryParseExact(row.ElementAtOrDefault(4)?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
            decisions[row[0].Trim()] = new Decision(row[0].Trim(), row[1].Trim() == "confirmed", row[2], row.ElementAtOrDefault(3) ?? "", date);
        }

        return decisions;
    }

    /// <summary>A decision as a line of the file.</summary>
    public static string Line(Decision decision)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        ReportCsv.WriteLine(text, [decision.Finding, decision.Code, decision.Reason, decision.By, decision.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)]);
        return text.ToString();
    }

    /// <summary>The report with the decisions about its findings.</summary>
    public static Report Apply(Report report, IReadOnlyDictionary<string, Decision> decisions) =>
        !report.Findings.Any(finding => decisions.ContainsKey(finding.Id)) ? report
        : report with { Findings = [.. report.Findings.Select(finding => decisions.TryGetValue(finding.Id, out var decision) ? finding with { Decision = decision } : finding)] };
}
