using ReportExtractor.Documents;

namespace ReportExtractor.Inspection;

/// <summary>A cell of a grid that stands on a page.</summary>
/// <param name="Number">The how-manieth grid of the document it belongs to, from 1.</param>
/// <param name="Grid">That grid.</param>
/// <param name="Row">The row it begins in.</param>
/// <param name="Cell">The cell.</param>
internal sealed record PageCell(int Number, Grid Grid, GridRow Row, GridCell Cell);

/// <summary>One page of a source and what was made of it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Page">The page as it was seen; null if its data is damaged.</param>
/// <param name="Blocks">The blocks that begin on it, in reading order.</param>
/// <param name="Cells">The cells of grids that stand on it, whichever page their grid begins on.</param>
/// <param name="Illegible">What on it could not be read.</param>
internal sealed record InspectedPage(
    int Number,
    Page? Page,
    IReadOnlyList<Block> Blocks,
    IReadOnlyList<PageCell> Cells,
    IReadOnlyList<IllegiblePart> Illegible)
{
    /// <summary>Every page of which anything is known, in order; none for a source without pages.</summary>
    public static IReadOnlyList<InspectedPage> Of(Document document)
    {
        if (document.Pages.Count == 0)
            return [];
        var pages = document.Pages.ToDictionary(page => page.Number);
        var blocks = document.Blocks.ToLookup(block => block.Location.Page);
        var illegible = document.Illegible.ToLookup(part => part.Location.Page);
        var cells = document.Blocks.OfType<Grid>()
            .SelectMany((grid, i) => grid.Rows.SelectMany(row => row.Cells.Where(cell => cell.Row == row.Index).Select(cell => new PageCell(i + 1, grid, row, cell))))
            .ToLookup(cell => cell.Cell.Location.Page);
        return [.. pages.Keys.Concat(blocks.Select(page => page.Key)).Concat(illegible.Select(page => page.Key)).Distinct().Order()
            .Select(number => new InspectedPage(number, pages.GetValueOrDefault(number), [.. blocks[number]], [.. cells[number]], [.. illegible[number]]))];
    }
}
