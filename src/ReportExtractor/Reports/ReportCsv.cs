using System.Buffers;
using System.Globalization;

namespace ReportExtractor.Reports;

/// <summary>A report as comma-separated values (RFC 4180), one row a cell.</summary>
public static class ReportCsv
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    /// <summary>The names of the columns.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["report", "issuer", "year", "form", "cell", "table", "row", "column", "label", "value", "raw", "status", "confidence", "location"];

    /// <summary>Writes the line of column names.</summary>
    public static void WriteHeader(TextWriter output) => WriteLine(output, Columns);

    /// <summary>Writes every cell of a report.</summary>
    public static void Write(Report report, TextWriter output)
    {
        var identity = report.Identity;
        foreach (var cell in report.Form.Cells)
        {
            if (!ReportJson.IsNamed(report, cell.Table, cell.Row))
                continue;
            var reading = report.Cells[cell.Index];
            WriteLine(
                output,
                [
                    identity.Source.Uri,
                    identity.Issuer,
                    identity.Year?.ToString(CultureInfo.InvariantCulture),
                    report.Form.Code,
                    cell.Name,
                    cell.Table.Code,
                    cell.Row.Code,
                    cell.Column.Code,
                    cell.Label,
                    reading.Value?.ToString(CultureInfo.InvariantCulture),
                    reading.Raw,
                    reading.Status,
                    reading.Confidence.ToString(CultureInfo.InvariantCulture),
                    reading.Location?.ToString(),
                ]);
        }
    }

    /// <summary>Writes one line of fields.</summary>
    public static void WriteLine(TextWriter output, IReadOnlyList<string?> fields)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (i > 0)
                output.Write(',');
            WriteField(output, fields[i]);
        }

        output.Write("\r\n");
    }

    /// <summary>Writes one field, in quotes where it needs them; nothing for null.</summary>
    internal static void WriteField(TextWriter output, string? field)
    {
        if (field is null)
            return;
        if (!field.AsSpan().ContainsAny(Special))
        {
            output.Write(field);
            return;
        }

        output.Write('"');
        output.Write(field.Replace("\"", "\"\"", StringComparison.Ordinal));
        output.Write('"');
    }
}
