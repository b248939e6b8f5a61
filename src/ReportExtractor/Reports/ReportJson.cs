using System.Globalization;
using Newtonsoft.Json;
using static ReportExtractor.Reports.JsonParts;

namespace ReportExtractor.Reports;

/// <summary>Writes a report as the JSON document that <see cref="ReportSchema"/> describes.</summary>
public static class ReportJson
{
    /// <summary>The version of the schema that is written.</summary>
    public const string SchemaVersion = "1.0";

    /// <summary>Writes one report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to; left open.</param>
    /// <param name="indented">Line by line for people, or all on one line.</param>
    public static void Write(Report report, TextWriter output, bool indented = true)
    {
        using var json = new JsonTextWriter(output)
        {
            CloseOutput = false,
            Formatting = indented ? Formatting.Indented : Formatting.None,
            Culture = CultureInfo.InvariantCulture,
        };
        json.WriteStartObject();
        Property(json, "schema_version", SchemaVersion);
        WriteIdentity(json, report);
        WriteTables(json, report);
        WriteSections(json, report);
        json.WritePropertyName("statements");
        StatementJson.Write(json, report.Statements);
        WriteUnrecognised(json, report);
        WriteIllegible(json, report.Illegible);
        WriteEvidence(json, report);
        json.WritePropertyName("findings");
        FindingJson.Write(json, report.Findings);
        json.WriteEndObject();
    }

    /// <summary>The report as a string.</summary>
    public static string ToString(Report report)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Write(report, text);
        return text.ToString();
    }

    /// <summary>The rows of a table that a report's JSON names: the form's own, and those printed in their stead.</summary>
    internal static bool IsNamed(Report report, Forms.FormTable table, Forms.FormRow row) =>
        row.InsteadOf.Count == 0 || !table.Rows.Any(other => other.InsteadOf.Count == 0 && row.InsteadOf.Contains(other.Index))
        || row.Columns.Any(column => report.Cells[table.CellAt(row.Index, column)].IsFound);

    private static void WriteIdentity(JsonTextWriter json, Report report)
    {
        var identity = report.Identity;
        json.WritePropertyName("report");
        json.WriteStartObject();
        Property(json, "title", identity.Title);
        Property(json, "issuer", identity.Issuer);
        Property(json, "year", identity.Year);
        Property(json, "title_year", identity.TitleYear);
        Property(json, "period_year", identity.PeriodYear);
        Property(json, "form", report.Form.Code);
        Property(json, "published", identity.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteSource(json, identity.Source);
        json.WriteEndObject();
    }

    // A row code with a dot is a row within a group: refused.state_secret.
    private static void WriteTables(JsonTextWriter json, Report report)
    {
        foreach (var table in report.Form.Tables)
        {
            json.WritePropertyName(table.Code);
            json.WriteStartObject();
            var group = "";
            foreach (var row in table.Rows.Where(row => IsNamed(report, table, row)))
            {
                var dot = row.Code.IndexOf('.', StringComparison.Ordinal);
                var rowGroup = dot < 0 ? "" : row.Code[..dot];
                if (rowGroup != group)
                {
                    if (group.Length > 0)
                        json.WriteEndObject();
                    group = rowGroup;
                    if (group.Length > 0)
                    {
                        json.WritePropertyName(group);
                        json.WriteStartObject();
                    }
                }

                json.WritePropertyName(row.Code[(dot + 1)..]);
                json.WriteStartObject();
                foreach (var column in row.Columns)
                    Property(json, table.Columns[column].Code, report.Cells[table.CellAt(row.Index, column)].Value);
                json.WriteEndObject();
            }

            if (group.Length > 0)
                json.WriteEndObject();
            json.WriteEndObject();
        }
    }

    private static void WriteSections(JsonTextWriter json, Report report)
    {
        json.WritePropertyName("sections");
        json.WriteStartArray();
        foreach (var section in report.Sections)
        {
            json.WriteStartObject();
            Property(json, "number", section.Number);
            Property(json, "title", section.Title);
            Property(json, "text", section.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteUnrecognised(JsonTextWriter json, Report report)
    {
        json.WritePropertyName("unrecognised");
        json.WriteStartArray();
        foreach (var line in report.Unrecognised)
        {
            json.WriteStartObject();
            Property(json, "table", line.Table);
            Property(json, "label", line.Label);
            json.WritePropertyName("values");
            json.WriteStartArray();
            foreach (var value in line.Values)
                json.WriteValue(value);
            json.WriteEndArray();
            WriteLocation(json, line.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEvidence(JsonTextWriter json, Report report)
    {
        json.WritePropertyName("evidence");
        json.WriteStartArray();
        foreach (var cell in report.Form.Cells)
        {
            if (!IsNamed(report, cell.Table, cell.Row))
                continue;
            var reading = report.Cells[cell.Index];
            json.WriteStartObject();
            Property(json, "cell", cell.Name);
            Property(json, "raw", reading.Raw);
            Property(json, "note", reading.Note);
            Property(json, "status", reading.Status);
            Property(json, "confidence", reading.Confidence);
            if (reading.Unit is { } unit)
                Property(json, "unit", unit);
            WriteLocation(json, reading.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
