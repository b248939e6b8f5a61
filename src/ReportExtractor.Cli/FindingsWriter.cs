using System.Globalization;
using Newtonsoft.Json;
using ReportExtractor.FindingsPage;
using ReportExtractor.Reports;
using ReportExtractor.Verification;

namespace ReportExtractor.Cli;

/// <summary>Findings of many reports as text for people, or as JSON, CSV or a page.</summary>
internal static class FindingsWriter
{
    public static void Write(IReadOnlyList<FoundReport> found, string format, Language language, TextWriter output)
    {
        if (format == "html")
        {
            FindingsHtml.Write(found, language, output);
            return;
        }

        var reports = found.Select(one => one.Report).ToList();
        switch (format)
        {
            case "json":
                WriteJson(reports, output);
                break;
            case "csv":
                WriteCsv(reports, output);
                break;
            default:
                WriteText(reports, language, output);
                break;
        }
    }

    private static string Name(Report report) => $"{report.Identity.Issuer ?? report.Identity.Title ?? "?"} {report.Identity.Year?.ToString(CultureInfo.InvariantCulture)}".TrimEnd();

    private static void WriteText(IReadOnlyList<Report> reports, Language language, TextWriter output)
    {
        foreach (var report in reports)
        {
            output.WriteLine($"{Name(report)}  ({report.Identity.Source.Uri})");
            if (report.Findings.Count == 0)
                output.WriteLine(language == Language.Zh ? "  未发现问题" : "  nothing found");
            foreach (var finding in report.Findings)
            {
                output.WriteLine($"  {finding.Severity.In(language)}  {finding.Rule}  {finding.Message}  [{finding.Id}]");
                if (finding.Decision is { } decision)
                    output.WriteLine($"    ✓ {decision.In(language)}  {decision.Reason}");
                foreach (var consequence in finding.Consequences)
                    output.WriteLine($"    → {consequence.Rule}  {consequence.Message}");
                foreach (var other in finding.Others)
                    output.WriteLine($"    ↔ {other.Issuer} {other.Year}  ({other.Source})");
            }
        }
    }

    private static void WriteJson(IReadOnlyList<Report> reports, TextWriter output)
    {
        using var json = new JsonTextWriter(output) { CloseOutput = false, Formatting = Formatting.Indented };
        json.WriteStartArray();
        foreach (var report in reports)
        {
            json.WriteStartObject();
            json.WritePropertyName("source");
            json.WriteValue(report.Identity.Source.Uri);
            json.WritePropertyName("issuer");
            json.WriteValue(report.Identity.Issuer);
            json.WritePropertyName("year");
            json.WriteValue(report.Identity.Year);
            json.WritePropertyName("findings");
            FindingJson.Write(json, report.Findings);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Flush();
        output.WriteLine();
    }

    private static void WriteCsv(IReadOnlyList<Report> reports, TextWriter output)
    {
        ReportCsv.WriteLine(output, ["report", "issuer", "year", "rule", "severity", "message", "cells", "left", "right", "difference", "consequences", "others", "id", "decision", "reason"]);
        foreach (var report in reports)
        {
            foreach (var finding in report.Findings)
            {
                ReportCsv.WriteLine(
                    output,
                    [
                        report.Identity.Source.Uri,
                        report.Identity.Issuer,
                        report.Identity.Year?.ToString(CultureInfo.InvariantCulture),
                        finding.Rule,
                        finding.Severity.Code(),
                        finding.Message,
                        string.Join(' ', finding.Cells),
                        finding.Left?.ToString(CultureInfo.InvariantCulture),
                        finding.Right?.ToString(CultureInfo.InvariantCulture),
                        finding.Difference?.ToString(CultureInfo.InvariantCulture),
                        string.Join(" | ", finding.Consequences.Select(consequence => $"{consequence.Rule} {consequence.Message}")),
                        string.Join(" | ", finding.Others.Select(other => $"{other.Issuer} {other.Year} {other.Source}: {string.Join(' ', other.Cells)}")),
                        finding.Id,
                        finding.Decision?.Code,
                        finding.Decision?.Reason,
                    ]);
            }
        }
    }
}
