using System.Globalization;
using Newtonsoft.Json;
using ReportExtractor.Verification;
using ReportExtractor.Verification.Decisions;
using static ReportExtractor.Reports.JsonParts;

namespace ReportExtractor.Reports;

/// <summary>Findings as JSON.</summary>
public static class FindingJson
{
    /// <summary>Writes findings as an array.</summary>
    public static void Write(JsonWriter json, IEnumerable<Finding> findings)
    {
        json.WriteStartArray();
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            Property(json, "id", finding.Id);
            Property(json, "rule", finding.Rule);
            Property(json, "severity", finding.Severity.Code());
            Property(json, "message", finding.Message);
            WriteCells(json, finding.Cells);
            WriteSides(json, finding.Left, finding.Right, finding.Difference);
            WriteSuspects(json, finding.Suspects ?? []);
            if (finding.Consequences.Count > 0)
                WriteConsequences(json, finding.Consequences);
            if (finding.Statements.Count > 0)
                WriteStatements(json, finding.Statements);
            if (finding.Decision is { } decision)
                WriteDecision(json, decision);
            if (finding.Others.Count > 0)
                WriteOthers(json, finding.Others);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteConsequences(JsonWriter json, IReadOnlyList<Consequence> consequences)
    {
        json.WritePropertyName("consequences");
        json.WriteStartArray();
        foreach (var consequence in consequences)
        {
            json.WriteStartObject();
            Property(json, "rule", consequence.Rule);
            Property(json, "severity", consequence.Severity.Code());
            Property(json, "message", consequence.Message);
            WriteCells(json, consequence.Cells);
            WriteSides(json, consequence.Left, consequence.Right, consequence.Difference);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStatements(JsonWriter json, IReadOnlyList<int> statements)
    {
        json.WritePropertyName("statements");
        json.WriteStartArray();
        foreach (var statement in statements)
            json.WriteValue(statement);
        json.WriteEndArray();
    }

    private static void WriteDecision(JsonWriter json, Decision decision)
    {
        json.WritePropertyName("decision");
        json.WriteStartObject();
        Property(json, "decision", decision.Code);
        Property(json, "reason", decision.Reason);
        Property(json, "by", decision.By);
        Property(json, "date", decision.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static void WriteOthers(JsonWriter json, IReadOnlyList<OtherReport> others)
    {
        json.WritePropertyName("others");
        json.WriteStartArray();
        foreach (var other in others)
        {
            json.WriteStartObject();
            Property(json, "issuer", other.Issuer);
            Property(json, "year", other.Year);
            Property(json, "source", other.Source);
            WriteCells(json, other.Cells);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCells(JsonWriter json, IReadOnlyList<string> cells)
    {
        json.WritePropertyName("cells");
        json.WriteStartArray();
        foreach (var cell in cells)
            json.WriteValue(cell);
        json.WriteEndArray();
    }

    private static void WriteSides(JsonWriter json, decimal? left, decimal? right, decimal? difference)
    {
        if (difference is null)
            return;
        Property(json, "left", left);
        Property(json, "right", right);
        Property(json, "difference", difference);
    }

    private static void WriteSuspects(JsonWriter json, IReadOnlyList<Suspect> suspects)
    {
        json.WritePropertyName("suspects");
        json.WriteStartArray();
        foreach (var suspect in suspects)
        {
            json.WriteStartObject();
            Property(json, "cell", suspect.Cell);
            Property(json, "value", suspect.Value);
            Property(json, "suggested", suspect.Suggested);
            Property(json, "reason", suspect.Reason);
            Property(json, "set", suspect.Set);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
