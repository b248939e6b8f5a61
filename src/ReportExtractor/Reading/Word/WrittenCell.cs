using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Word;

/// <summary>A cell as a row writes it.</summary>
/// <param name="Element">What holds its text.</param>
/// <param name="Number">Its number among the row's written cells, from 1.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="Span">How many columns it covers.</param>
/// <param name="IsMerged">It is merged with the row below or above.</param>
/// <param name="ContinuesAbove">It is but a part of the cell above.</param>
internal readonly record struct WrittenCell(WordElement Element, int Number, int Column, int Span, bool IsMerged, bool ContinuesAbove)
{
    /// <summary>The cells of a row from left to right, within <see cref="GridBuilder.MaxColumns"/>.</summary>
    public static List<WrittenCell> Of(WordElement row, int firstColumn)
    {
        var cells = new List<WrittenCell>();
        var column = firstColumn;
        var number = 0;
        foreach (var element in TableParts.Cells(row))
        {
            number++;
            var properties = element.Child("tcPr");
            var span = Math.Clamp(properties?.Number("gridSpan") ?? 1, 1, GridBuilder.MaxColumns);

            // The older way to merge cells of a row: each is written, all but the first say that they continue it.
            if (cells.Count > 0 && properties?.Child("hMerge") is { } across && across.Value is not "restart")
            {
                cells[^1] = cells[^1] with { Span = cells[^1].Span + span };
            }
            else if (column < GridBuilder.MaxColumns)
            {
                var down = properties?.Child("vMerge");
                cells.Add(new WrittenCell(element, number, column, span, down is not null, down is not null && down.Value is not "restart"));
            }

            column = Math.Min(column + span, GridBuilder.MaxColumns);
        }

        return cells;
    }
}
