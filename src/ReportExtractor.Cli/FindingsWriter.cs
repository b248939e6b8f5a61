using System.Globalization;
using System.Net;
using Newtonsoft.Json;
using ReportExtractor.Reports;
using ReportExtractor.Verification;

namespace ReportExtractor.Cli;

/// <summary>Findings of many reports as text for people, or as JSON, CSV or a page.</summary>
internal static class FindingsWriter
{
    public static void Write(IReadOnlyList<Report> reports, string format, Language language, TextWriter output)
    {
        switch (format)
        {
            case "json":
                WriteJson(reports, output);
                break;
            case "csv":
                WriteCsv(reports, output);
                break;
            case "html":
                WriteHtml(reports, language, output);
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
                output.WriteLine($"  {finding.Severity.In(language)}  {finding.Rule}  {finding.Message}");
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
        ReportCsv.WriteLine(output, ["report", "issuer", "year", "rule", "severity", "message", "cells", "left", "right", "difference", "consequences", "others"]);
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
                    ]);
            }
        }
    }

    private static void WriteHtml(IReadOnlyList<Report> reports, Language language, TextWriter output)
    {
        var title = language == Language.Zh ? "核对结果" : "Findings";
        output.WriteLine($"<!doctype html><html lang=\"{(language == Language.Zh ? "zh" : "en")}\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title>");
        output.WriteLine("<style>body{font:16px/1.6 sans-serif;max-width:60em;margin:1em auto;padding:0 1em}h2{margin:1.2em 0 .2em;font-size:1.1em}li{margin:.3em 0}.error b{color:#b00}.warning b{color:#a60}.info b{color:#555}small{color:#666;overflow-wrap:anywhere}</style>");
        output.WriteLine($"<h1>{title}</h1>");
        foreach (var report in reports)
        {
            output.WriteLine($"<h2>{WebUtility.HtmlEncode(Name(report))}</h2><small>{WebUtility.HtmlEncode(report.Identity.Source.Uri)}</small><ul>");
            foreach (var finding in report.Findings)
            {
                var severity = finding.Severity.Code();
                output.WriteLine($"<li class=\"{severity}\"><b>{finding.Severity.In(language)}</b> {WebUtility.HtmlEncode(finding.Message)} <small>{WebUtility.HtmlEncode(finding.Rule)}</small></li>");
            }

            output.WriteLine(report.Findings.Count > 0 ? "</ul>" : language == Language.Zh ? "<li>未发现问题</li></ul>" : "<li>nothing found</li></ul>");
        }

        output.WriteLine("</html>");
    }
}
