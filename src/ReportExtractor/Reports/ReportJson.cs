using System.Globalization;
using Newtonsoft.Json;
using ReportExtractor.Documents;
using ReportExtractor.Verification;

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
        json.WriteStartArray();
        json.WriteEndArray();
        WriteUnrecognised(json, report);
        WriteIllegible(json, report);
        WriteEvidence(json, report);
        json.WritePropertyName("findings");
        WriteFindings(json, report.Findings);
        json.WriteEndObject();
    }

    /// <summary>The report as a string.</summary>
    public static string ToString(Report report)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Write(report, text);
        return text.ToString();
    }

    /// <summary>Writes findings as an array.</summary>
    public static void WriteFindings(JsonWriter json, IEnumerable<Finding> findings)
    {
        json.WriteStartArray();
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            Property(json, "rule", finding.Rule);
            Property(json, "severity", finding.Severity.ToString().ToLowerInvariant());
            Property(json, "message", finding.Message);
            json.WritePropertyName("cells");
            json.WriteStartArray();
            foreach (var cell in finding.Cells)
                json.WriteValue(cell);
            json.WriteEndArray();
            if (finding.Difference is { } difference)
            {
                Property(json, "left", finding.Left);
                Property(json, "right", finding.Right);
                Property(json, "difference", difference);
            }

            WriteSuspects(json, finding.Suspects ?? []);
            json.WriteEndObject();
        }

        json.WriteEndArray();
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
        json.WritePropertyName("source");
        json.WriteStartObject();
        Property(json, "uri", identity.Source.Uri);
        Property(json, "media_type", identity.Source.MediaType);
        Property(json, "sha256", identity.Source.Sha256);
        Property(json, "retrieved", identity.Source.Retrieved?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteEndObject();
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

    private static void WriteIllegible(JsonTextWriter json, Report report)
    {
        json.WritePropertyName("illegible");
        json.WriteStartArray();
        foreach (var part in report.Illegible)
        {
            json.WriteStartObject();
            Property(json, "cause", CauseName(part.Cause));
            WriteLocation(json, part.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The name of a cause in the JSON: <c>private_glyphs</c>.</summary>
    internal static string CauseName(IllegibleCause cause) => cause switch
    {
        IllegibleCause.Picture => "picture",
        IllegibleCause.Outlines => "outlines",
        IllegibleCause.PrivateGlyphs => "private_glyphs",
        IllegibleCause.CutOff => "cut_off",
        _ => "damaged",
    };

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

    private static void WriteLocation(JsonTextWriter json, Location? location)
    {
        json.WritePropertyName("location");
        if (location is not { } place)
        {
            json.WriteNull();
            return;
        }

        json.WriteStartObject();
        if (place.Table > 0)
        {
            Property(json, "table", place.Table);
            Property(json, "row", place.Row);
            Property(json, "cell", place.Cell);
        }

        if (place.Line > 0)
        {
            Property(json, "line", place.Line);
            Property(json, "column", place.Column);
        }

        if (place.Page > 0)
            Property(json, "page", place.Page);
        if (place.Box is { } box)
            WriteBox(json, box);
        json.WriteEndObject();
    }

    // Left, top, right, bottom.
    private static void WriteBox(JsonTextWriter json, Box box)
    {
        json.WritePropertyName("box");
        json.WriteStartArray();
        foreach (var edge in new[] { box.Left, box.Top, box.Right, box.Bottom })
            json.WriteRawValue(edge.ToString("0.##", CultureInfo.InvariantCulture));
        json.WriteEndArray();
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
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Property(JsonWriter json, string name, string? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static void Property(JsonWriter json, string name, int value) => Property(json, name, (int?)value);

    private static void Property(JsonWriter json, string name, int? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static void Property(JsonWriter json, string name, double value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    // Whole numbers without a point; others with exactly the decimals that were printed.
    private static void Property(JsonWriter json, string name, decimal? value)
    {
        json.WritePropertyName(name);
        if (value is not { } number)
            json.WriteNull();
        else
            json.WriteRawValue(number.ToString(CultureInfo.InvariantCulture));
    }
}
