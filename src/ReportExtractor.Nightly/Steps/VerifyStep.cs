using System.Globalization;
using Newtonsoft.Json;
using ReportExtractor.Reports;
using ReportExtractor.Storage;
using ReportExtractor.Verification;
using ReportExtractor.Verification.Histories;

namespace ReportExtractor.Nightly.Steps;

/// <summary>Checks the reports of a source, each by itself and each body's year by year.</summary>
internal sealed class VerifyStep(Night night)
{
    public Finished Do(QueuedStep step, CancellationToken cancellation)
    {
        var language = night.Options.Language;
        var found = new List<(long Version, Report Report)>();
        var figures = new List<ReportFigures>();
        foreach (var (version, json) in night.Store.CurrentReports(step.Step.Source))
        {
            cancellation.ThrowIfCancellationRequested();
            var report = Verifier.Verify(ReportJsonReader.Read(json)[0], language);
            figures.Add(ReportFigures.Of(report));

            // Findings across years bear the figures of statements in their names.
            found.Add((version, report with { Cells = [], Sections = [], Unrecognised = [] }));
        }

        var findings = found.Zip(HistoryVerifier.Check(figures, language), (one, across) => (one.Version, Verifier.With(one.Report, across).Findings))
            .SelectMany(one => one.Findings.Select(finding => new FindingRecord(one.Version, finding.Id, finding.Rule, finding.Severity.ToString().ToLowerInvariant(), finding.Message, Json(finding))));
        return new Finished(new StepOutcome(step) { Findings = [.. findings] });
    }

    private static string Json(Finding finding)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var json = new JsonTextWriter(text) { Culture = CultureInfo.InvariantCulture })
            FindingJson.Write(json, [finding]);
        return text.ToString();
    }
}
