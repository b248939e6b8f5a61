using ReportExtractor.Documents;

namespace ReportExtractor.Recognition;

/// <summary>A cell of a printed row with what its text says and means.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Text">What its text says.</param>
/// <param name="Meanings">What it may name in the forms; empty for numbers and unknown words.</param>
/// <param name="IsInherited">The cell is merged from a row above.</param>
internal sealed record PrintedCell(GridCell Cell, CellText Text, LabelMeaning[] Meanings, bool IsInherited)
{
    /// <summary>The cell's text names or describes something.</summary>
    public bool IsLabel => Text.Content is CellContent.Text && !IsNil;

    /// <summary>The cell says 无 or the like.</summary>
    public bool IsNil { get; } = Text.Content is CellContent.Text && CellText.IsNil(Cell.Text);

    /// <summary>The cell holds a figure or says that there is none.</summary>
    public bool IsFigure => !IsInherited && (IsNil || Text.Content is CellContent.Number or CellContent.SpacedNumber or CellContent.Dash);

    /// <summary>The figure is printed once for several rows, so that it belongs to none of them for certain.</summary>
    public bool IsShared => !IsLabel && !IsBlank && (IsInherited || SharesRows);

    /// <summary>The cell is merged with the one below.</summary>
    public bool SharesRows { get; init; }

    public bool IsBlank => Text.Content is CellContent.Blank;

    /// <summary>The cell holds neither a figure nor a label that a form has.</summary>
    public bool IsUnknownWord => !IsBlank && !IsFigure && Meanings.Length == 0;
}

/// <summary>One row of a printed table, its cells read once for all later steps.</summary>
internal sealed class PrintedRow
{
    /// <summary>Reads a row's cells.</summary>
    /// <param name="grid">The grid it stands in.</param>
    /// <param name="row">The row.</param>
    /// <param name="block">Index of the grid within the document's blocks.</param>
    /// <param name="above">The row above, whose merged cells need not be read again; null for the first.</param>
    public PrintedRow(Grid grid, GridRow row, int block, PrintedRow? above)
    {
        Grid = grid;
        Block = block;
        Cells = new PrintedCell[row.Cells.Count];
        for (var i = 0; i < Cells.Length; i++)
        {
            var cell = row.Cells[i];
            if (cell.Row != row.Index && above is not null && Array.Find(above.Cells, other => ReferenceEquals(other.Cell, cell)) is { } merged)
            {
                Cells[i] = merged.IsInherited ? merged : merged with { IsInherited = true };
                continue;
            }

            var text = CellText.Parse(cell.Text);
            var meanings = text.Content is CellContent.Text or CellContent.Unreadable ? LabelIndex.Shared.Find(cell.Text) : [];
            if (text.Content is CellContent.Unreadable && (meanings.Length > 0 || IsWordy(cell.Text)))
                text = new CellText(CellContent.Text);
            Cells[i] = new PrintedCell(cell, text, meanings, cell.Row != row.Index)
            {
                SharesRows = cell.RowSpan > 1 && row.Index + 1 < grid.Rows.Count,
            };
        }

        // Figures before the label number the rows.
        var label = Array.FindIndex(Cells, cell => Array.Exists(cell.Meanings, meaning => meaning.Kind == LabelKind.Row));
        FirstFigure = Array.FindIndex(Cells, Math.Max(label, 0), cell => cell.IsFigure);
        if (FirstFigure < 0)
            FirstFigure = Cells.Length;
        Index = row.Index;
        ArePlacesInferred = row.ArePlacesInferred;
    }

    /// <summary>True for a numbered label or a phrase with a year in it, not a figure gone wrong such as 1月2日.</summary>
    public static bool IsWordy(string text) =>
        Numbering.Parse(text).Length > 0 || text.Count(char.IsLetter) is var letters && (letters >= 4 || (letters == 3 && !text.TrimStart().AsSpan().TrimStart("123456789").ContainsAnyInRange('0', '9')));

    /// <summary>The grid the row stands in.</summary>
    public Grid Grid { get; }

    /// <summary>Index of the row within its grid.</summary>
    public int Index { get; }

    /// <summary>Index of the grid within the document's blocks.</summary>
    public int Block { get; }

    /// <summary>The page it stands on, which its last words tell; 0 if the source has none. A merged cell may go on over several.</summary>
    public int Page => Array.FindLast(Cells, cell => !cell.IsInherited && !cell.IsBlank)?.Cell.Location.Page ?? 0;

    public PrintedCell[] Cells { get; }

    /// <summary>Index of the first cell with a figure, or the number of cells.</summary>
    public int FirstFigure { get; }

    public bool HasFigures => FirstFigure < Cells.Length;

    /// <summary>The places of its figures are the likeliest of several.</summary>
    public bool ArePlacesInferred { get; }

    /// <summary>True if its figures number the columns: 1 2 3 4 5 6 7.</summary>
    public bool NumbersColumns => HasFigures && Cells.Where(cell => cell.IsFigure).Select((cell, i) => cell.Text.Content is CellContent.Number && cell.Text.Value == i + 1).All(isNext => isNext);

    /// <summary>True if the other row stands next to this one, in its grid or in the one before or after.</summary>
    public bool IsNextTo(PrintedRow other) =>
        Grid == other.Grid ? Math.Abs(Index - other.Index) == 1
        : Block < other.Block ? Index == Grid.Rows.Count - 1 && other.Index == 0
        : other.Index == other.Grid.Rows.Count - 1 && Index == 0;

    /// <summary>True if a page's end, or that of a piece of the table, stands between the two rows.</summary>
    public bool IsPartedFrom(PrintedRow other) => Grid != other.Grid || Page != other.Page;

    /// <summary>The row's label where it was put together from several rows; otherwise null.</summary>
    public string? JoinedLabel { get; set; }
}
