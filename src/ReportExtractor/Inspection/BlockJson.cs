using Newtonsoft.Json;
using ReportExtractor.Documents;
using static ReportExtractor.Reports.JsonParts;

namespace ReportExtractor.Inspection;

/// <summary>
/// Writes blocks as JSON: paragraphs with their text; grids with their rows, what became of each row (<c>use</c>:
/// <c>cells</c>, <c>unrecognised</c> or <c>none</c>), the cells that begin in it, and the cells of the form read from each.
/// </summary>
internal sealed class BlockJson(JsonTextWriter json, Document document, RecognisedCells recognised)
{
    private readonly Dictionary<Grid, int> _gridNumbers = new(
        document.Blocks.OfType<Grid>().Select((grid, i) => KeyValuePair.Create(grid, i + 1)), ReferenceEqualityComparer.Instance);

    /// <summary>Writes the property <c>blocks</c>.</summary>
    public void Write(IReadOnlyList<Block> blocks)
    {
        json.WritePropertyName("blocks");
        json.WriteStartArray();
        foreach (var block in blocks)
        {
            json.WriteStartObject();
            if (block is Grid grid)
                WriteGrid(grid);
            else
                WriteParagraph((Paragraph)block);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteParagraph(Paragraph paragraph)
    {
        Property(json, "kind", "paragraph");
        Property(json, "text", paragraph.Text);
        json.WritePropertyName("is_heading");
        json.WriteValue(paragraph.IsHeading);
        WriteLocation(json, paragraph.Location);
    }

    private void WriteGrid(Grid grid)
    {
        Property(json, "kind", "grid");
        Property(json, "grid", _gridNumbers[grid]);
        Property(json, "columns", grid.Width);
        json.WritePropertyName("has_marked_columns");
        json.WriteValue(grid.HasMarkedColumns);
        WriteLocation(json, grid.Location);
        json.WritePropertyName("rows");
        json.WriteStartArray();
        foreach (var row in grid.Rows)
        {
            json.WriteStartObject();
            Property(json, "row", row.Index + 1);
            Property(json, "use", recognised.UseOf(row).ToString().ToLowerInvariant());
            json.WritePropertyName("cells");
            json.WriteStartArray();
            foreach (var cell in row.Cells.Where(cell => cell.Row == row.Index))
                WriteCell(cell);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteCell(GridCell cell)
    {
        json.WriteStartObject();
        Property(json, "column", cell.Column + 1);
        Property(json, "row_span", cell.RowSpan);
        Property(json, "column_span", cell.ColumnSpan);
        Property(json, "text", cell.Text);
        WriteLocation(json, cell.Location);
        if (recognised.At(cell) is { Count: > 0 } found)
        {
            json.WritePropertyName("recognised");
            json.WriteStartArray();
            foreach (var item in found)
                WriteRecognised(item);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteRecognised(RecognisedCell found)
    {
        var reading = found.Reading;
        json.WriteStartObject();
        Property(json, "report", found.Report);
        Property(json, "cell", found.Cell.Name);
        Property(json, "value", reading.Value);
        Property(json, "raw", reading.Raw);
        Property(json, "note", reading.Note);
        Property(json, "status", reading.Status);
        Property(json, "confidence", reading.Confidence);
        if (reading.Unit is { } unit)
            Property(json, "unit", unit);
        json.WriteEndObject();
    }
}
