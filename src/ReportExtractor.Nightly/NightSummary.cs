using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using ReportExtractor.Storage;

namespace ReportExtractor.Nightly;

/// <summary>What a night led to, for people and for programs.</summary>
public static class NightSummary
{
    /// <summary>As JSON.</summary>
    public static string Json(RunResults results)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var json = new JsonTextWriter(text) { Culture = CultureInfo.InvariantCulture, Formatting = Formatting.Indented })
        {
            json.WriteStartObject();
            Property(json, "started", Moment(results.Started));
            Object(json, "totals", () =>
            {
                Property(json, "reports", results.Totals.Reports);
                Property(json, "new", results.New.Count);
                Property(json, "changed", results.Changed.Count);
                Property(json, "moved", results.Moved.Count);
                Property(json, "gone", results.Gone.Count);
                Property(json, "unchanged", results.Totals.Unchanged);
                Property(json, "failed", results.Failures.Count);
                Property(json, "new_findings", results.NewFindings.Count);
                Property(json, "requests", results.Totals.Requests);
                Property(json, "conditional_requests", results.Totals.Conditional);
                Property(json, "not_modified", results.Totals.NotModified);
                Property(json, "received_bytes", results.Totals.Received);
            });
            Object(json, "failed_by_cause", () =>
            {
                foreach (var (cause, count) in ByCause(results))
                    Property(json, cause, count);
            });
            Array(json, "new", results.New, report => Report(json, report));
            Array(json, "changed", results.Changed, change =>
            {
                Report(json, change.Report);
                Property(json, "version", change.Number);
                Array(json, "cells", change.Cells, cell =>
                {
                    Property(json, "cell", cell.Cell);
                    Number(json, "old", cell.Old);
                    Number(json, "new", cell.New);
                });
            });
            Array(json, "moved", results.Moved, report => Report(json, report));
            Array(json, "gone", results.Gone, report => Report(json, report));
            Array(json, "failures", results.Failures, failure =>
            {
                Property(json, "source", failure.Source);
                Property(json, "address", failure.Address);
                Property(json, "title", failure.Title);
                Property(json, "cause", failure.Failure.Cause);
                Property(json, "message", failure.Failure.Message);
                Property(json, "next_try", failure.Failure.NextTry is { } next ? Moment(next) : null);
                Property(json, "failed_nights", failure.FailedNights);
            });
            Array(json, "new_findings", results.NewFindings, finding =>
            {
                Report(json, finding.Report);
                Property(json, "id", finding.Id);
                Property(json, "rule", finding.Rule);
                Property(json, "severity", finding.Severity);
                Property(json, "message", finding.Message);
                Property(json, "decision", finding.Decision);
            });
            json.WriteEndObject();
        }

        return text.ToString();
    }

    /// <summary>As text: the numbers, and each thing that somebody may want to look at.</summary>
    /// <param name="results">What the night led to.</param>
    /// <param name="flaggedAfter">After how many failed nights in a row a source is pointed out.</param>
    public static string Text(RunResults results, int flaggedAfter)
    {
        var text = new StringBuilder();
        var totals = results.Totals;
        Line($"{totals.Reports} reports kept: {results.New.Count} new, {results.Changed.Count} changed, {results.Moved.Count} moved, {results.Gone.Count} addresses gone, {totals.Unchanged} unchanged.");
        Line($"{totals.Requests} requests, {totals.Conditional} of them conditional, {totals.NotModified} answered “not modified”; {totals.Received / 1024.0 / 1024.0:0.0} MB came.");
        foreach (var change in results.Changed)
        {
            Line($"changed: {Name(change.Report)}, version {change.Number}  ({change.Report.Address})");
            foreach (var cell in change.Cells)
                Line($"    {cell.Cell}: {cell.Old ?? "(none)"} → {cell.New ?? "(none)"}");
            if (change.Cells.Count == 0)
                Line($"    no figure; its text is another");
        }

        foreach (var finding in results.NewFindings.Where(finding => finding.Severity == "error" && !finding.IsDismissed))
            Line($"new finding: {Name(finding.Report)}: {finding.Message}  [{finding.Id}]");
        if (results.Failures.Count > 0)
            Line($"{results.Failures.Count} addresses failed: {string.Join(", ", ByCause(results).Select(cause => $"{cause.Cause} {cause.Count}"))}");
        foreach (var failure in results.Failures)
            Line($"failed: {failure.Source}: {failure.Address}: {failure.Failure.Message}{(failure.Failure.NextTry is { } next ? $"; not before {Moment(next)}" : "")}  [{failure.Failure.Cause}]");
        foreach (var source in results.Failures.Where(failure => failure.FailedNights >= flaggedAfter).DistinctBy(failure => failure.Source))
            Line($"{source.Source}: nothing could be had of it for {source.FailedNights} nights in a row.");
        return text.ToString();

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    internal static IEnumerable<(string Cause, int Count)> ByCause(RunResults results) =>
        results.Failures.GroupBy(failure => failure.Failure.Cause).Select(group => (group.Key, group.Count())).OrderByDescending(cause => cause.Item2).ThenBy(cause => cause.Key, StringComparer.Ordinal);

    internal static string Name(ReportEvent report) => $"{report.Body ?? report.Source}{(report.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $" {year}") : "")}";

    internal static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static void Report(JsonTextWriter json, ReportEvent report)
    {
        Property(json, "source", report.Source);
        Property(json, "body", report.Body);
        Property(json, "year", report.Year);
        Property(json, "address", report.Address);
    }

    private static void Property(JsonTextWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static void Number(JsonTextWriter json, string name, string? value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value ?? "null");
    }

    private static void Object(JsonTextWriter json, string name, Action content)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        content();
        json.WriteEndObject();
    }

    private static void Array<T>(JsonTextWriter json, string name, IEnumerable<T> items, Action<T> content)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStartObject();
            content(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
