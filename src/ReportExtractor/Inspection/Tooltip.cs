using System.Globalization;
using System.Text;
using ReportExtractor.Documents;

namespace ReportExtractor.Inspection;

/// <summary>What is said about a cell when one points at it, several lines of plain text.</summary>
internal static class Tooltip
{
    // The text itself stands on the page; a tooltip that fills the screen helps nobody.
    private const int MaxText = 160;

    /// <summary>About a cell of a grid: where it stands, its text, and each cell of the form read from it.</summary>
    /// <param name="grid">The how-manieth grid it belongs to, from 1.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="found">The cells of the form read from it.</param>
    /// <param name="wording">The words to use.</param>
    public static string Of(int grid, GridCell cell, IReadOnlyList<RecognisedCell> found, Wording wording)
    {
        var text = new StringBuilder();
        foreach (var item in found)
        {
            var reading = item.Reading;
            text.Append(item.Id).Append('\n');
            text.AppendJoin(" · ", [.. item.Cell.Row.Groups, item.Cell.Row.Label, item.Cell.Column.Label]).Append('\n');
            text.Append(wording.Of("值：", "value: ")).Append(reading.Value?.ToString(CultureInfo.InvariantCulture) ?? "null");
            text.Append(wording.Of("，原文：", ", printed: ")).Append(Quoted(reading.Raw)).Append('\n');
            text.Append(reading.Status).Append(wording.Of("（", " (")).Append(wording.OfStatus(reading.Status)).Append(wording.Of("），可信度 ", "), confidence "))
                .Append(reading.Confidence.ToString(CultureInfo.InvariantCulture)).Append('\n');
            if (reading.Unit is not null)
                text.Append(wording.Of("单位：", "unit: ")).Append(reading.Unit).Append('\n');
            if (reading.Note is not null)
                text.Append(wording.Of("附注：", "note: ")).Append(Quoted(reading.Note)).Append('\n');
        }

        text.Append(Place(grid, cell, wording));
        if (found.Count == 0)
            text.Append('\n').Append(Quoted(cell.Text));
        return text.ToString();
    }

    private static string Place(int grid, GridCell cell, Wording wording)
    {
        var rows = cell.RowSpan > 1 ? $"–{cell.Row + cell.RowSpan}" : "";
        var columns = cell.ColumnSpan > 1 ? $"–{cell.EndColumn}" : "";
        return wording.Of(
            string.Create(CultureInfo.InvariantCulture, $"表 {grid}，第 {cell.Row + 1}{rows} 行，第 {cell.Column + 1}{columns} 列"),
            string.Create(CultureInfo.InvariantCulture, $"table {grid}, row {cell.Row + 1}{rows}, column {cell.Column + 1}{columns}"))
            + "\n" + wording.Of(cell.Location);
    }

    private static string Quoted(string? text)
    {
        if (text is null)
            return "–";
        var shown = text.Length <= MaxText ? text : string.Concat(text.AsSpan(0, MaxText), "…");
        return $"“{shown}”";
    }
}
