using ReportExtractor.Generator;
using ReportExtractor.Reading;
using ReportExtractor.Reports;
using ReportExtractor.Verification;

namespace ReportExtractor.Accuracy;

/// <summary>Extracts a generated document and compares what comes out with the truth.</summary>
internal static class Measure
{
    public static DocumentResult Of(GeneratedDocument document)
    {
        var result = new DocumentResult(document);
        IReadOnlyList<Report> reports = [];
        try
        {
            reports = Extraction.Extract(new SourceBytes(document.Content), document.FileName);
        }
#pragma warning disable CA1031 // Whatever breaks is a result.
        catch (Exception error)
#pragma warning restore CA1031
        {
            result.Failure = Extraction.Refusal(error) ?? error.ToString();
            result.IsCrash = Extraction.Refusal(error) is null;
        }

        for (var i = 0; i < Math.Max(reports.Count, document.Reports.Count); i++)
            Compare(result, i < document.Reports.Count ? document.Reports[i] : null, i < reports.Count ? reports[i] : null);
        return result;
    }

    /// <summary>Adds one report to a document's result. Without a truth every number is wrong; without a report every cell is missing.</summary>
    public static void Compare(DocumentResult result, ReportTruth? truth, Report? report)
    {
        var warned = (report?.Findings ?? []).Where(finding => finding.Severity != Severity.Error && finding.Rule != "cells.blank").SelectMany(finding => finding.Cells.Concat(finding.Consequences.SelectMany(consequence => consequence.Cells))).ToHashSet(StringComparer.Ordinal);
        var right = new HashSet<string>(StringComparer.Ordinal);
        var names = (truth?.Form.Cells ?? []).Concat(report?.Form.Cells ?? []).Select(cell => cell.Name).Distinct(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var expected = truth is not null && truth.Form.IndexOf(name) >= 0 ? truth[name] : default;
            var reading = report is not null && report.Form.IndexOf(name) is var index and >= 0 ? report.Cells[index] : CellReading.NotFound;
            var outcome = CellJudge.Judge(expected, reading, warned.Contains(name));
            result.Cells[(int)outcome]++;
            if (outcome == CellOutcome.Right)
                right.Add(name);
            else if (outcome != CellOutcome.None)
                result.Mistakes.Add(new CellMistake(name, expected, reading, outcome));
            if (reading.Value is not null && expected.Kind != TruthKind.Shared)
            {
                ref var band = ref result.Bands[ConfidenceBands.Of(reading.Confidence)];
                band = (band.Read + 1, band.Right + (outcome == CellOutcome.Right ? 1 : 0));
            }
        }

        if (truth is null || report is null)
            return;
        result.FalseAccusations.AddRange(report.Findings.Where(finding => finding.Severity == Severity.Error && !IsTrue(finding, truth, report)).Select(finding => $"{finding.Rule}: {finding.Message}"));
        foreach (var sum in truth.Sums.Where(sum => sum.Difference(truth) != 0 && sum.Cells.All(right.Contains)))
            CompareBroken(result, report, sum);
        result.Prose.AddRange(truth.Contradictions.Where(contradiction => contradiction.IsPlain).Select(contradiction => (contradiction, ProseJudge.Judge(report, contradiction))));
        var errors = report.Findings.Where(finding => finding.Severity == Severity.Error && ProseJudge.IsAboutProse(finding)).ToList();
        result.RightProseErrors += errors.Count(finding => IsTrue(finding, truth, report));
        result.FalseProseErrors += errors.Count(finding => !IsTrue(finding, truth, report));
    }

    private static void CompareBroken(DocumentResult result, Report report, PublishedSum sum)
    {
        result.VisibleErrors++;
        var findings = report.Findings.Where(finding => finding.Severity != Severity.Info && Claims(finding).Any(claim => claim.Rule == sum.Rule && Names(claim.Cells, sum))).ToList();
        if (findings.Count == 0)
            result.MissedErrors.Add($"{sum.Rule} {sum.Right[0]}");
        else if (findings.TrueForAll(finding => finding.Severity != Severity.Error) && sum.Cells.All(cell => report.Form.IndexOf(cell) is var index and >= 0 && report.Cells[index].IsCertain))
            result.MildErrors++;
    }

    // A sum with a side that was left blank is named by that side.
    private static bool Names(IReadOnlyList<string> cells, PublishedSum sum) => sum.Right.All(cells.Contains) || sum.Left.All(cells.Contains);

    // One mistake may break several sums.
    private static IEnumerable<(string Rule, Severity Severity, IReadOnlyList<string> Cells)> Claims(Finding finding) =>
        finding.Consequences.Select(consequence => (consequence.Rule, consequence.Severity, consequence.Cells)).Prepend((finding.Rule, finding.Severity, finding.Cells));

    // An error is an accusation; it is true if the figures say so as published.
    private static bool IsTrue(Finding finding, ReportTruth truth, Report report) => finding.Rule switch
    {
        _ when ProseJudge.IsAboutProse(finding) => truth.Contradictions.Any(contradiction => ProseJudge.Names(finding, report, contradiction)),
        "cells.negative" => finding.Cells.All(cell => truth[cell] is { Kind: TruthKind.Printed, Value: < 0 }),
        "cells.not_integer" => finding.Cells.All(cell => truth[cell] is { Kind: TruthKind.Printed, Value: { } value } && value != decimal.Truncate(value)),
        _ => Claims(finding).Where(claim => claim.Severity == Severity.Error).All(claim => truth.Sums.Any(sum => sum.Rule == claim.Rule && Names(claim.Cells, sum) && sum.Difference(truth) != 0)),
    };
}
