using ReportExtractor.Documents;
using ReportExtractor.Reading.Alignment;
using ReportExtractor.Reading.Pdf.Ruled;

namespace ReportExtractor.Reading.Pdf;

/// <summary>Joins the pieces of a table that goes on over pages, by the places of their columns.</summary>
internal static class TableJoining
{
    // Pieces of one table may be drawn this much apart, in points.
    private const float Tolerance = 4;

    // Rows that end early make a piece narrower; so many columns speak for one table.
    private const int MinCommon = 3;

    /// <summary>True if a piece on the next page goes on with a table: it is drawn alike, as wide, and stands where the one above does.</summary>
    public static bool Continues(PageItem above, PageItem below) => below.Page == above.Page + 1 && (above, below) switch
    {
        (TablePiece upper, TablePiece lower) => Math.Abs(above.Box.Left - below.Box.Left) <= Tolerance && (Math.Abs(above.Box.Right - below.Box.Right) <= Tolerance || HasColumnsOf(upper, lower) || HasColumnsOf(lower, upper)),
        (AlignedPiece upper, AlignedPiece lower) => AlignedColumns.AreOfOneTable([.. upper.Rows, .. lower.Rows]),
        _ => false,
    };

    private static bool HasColumnsOf(TablePiece wide, TablePiece narrow) => narrow.Table.Columns.Length > MinCommon
        && narrow.Table.Columns.All(edge => wide.Table.Columns.Any(other => Math.Abs(edge - other) <= Tolerance));

    /// <summary>The pieces as one grid.</summary>
    public static Grid Join(IReadOnlyList<PageItem> pieces) => pieces[0] is AlignedPiece
        ? AlignedGrid.Build([.. pieces.Cast<AlignedPiece>().SelectMany(piece => piece.Rows)])
        : JoinRuled([.. pieces.Cast<TablePiece>()]);

    // Where one piece has more columns than another, a cell that spans them all is merged.
    private static Grid JoinRuled(IReadOnlyList<TablePiece> pieces)
    {
        var edges = Edges(pieces);
        var rows = new List<List<GridCell>>();
        foreach (var piece in pieces)
        {
            var first = rows.Count;
            for (var row = 0; row < piece.Table.Rows.Length - 1; row++)
                rows.Add([]);
            for (var i = 0; i < piece.Table.Cells.Count; i++)
            {
                var cell = piece.Table.Cells[i];
                var column = Nearest(edges, piece.Table.Columns[cell.Column]);
                var end = Math.Max(column + 1, Nearest(edges, piece.Table.Columns[cell.EndColumn]));
                var contents = piece.Contents[i];
                var grid = new GridCell(contents.Text, first + cell.Row, column, cell.EndRow - cell.Row, end - column, Location.OnPage(piece.Page, contents.Box));
                if (cell.Row == 0 && first > 0 && rows[first - 1].Find(above => above.Column == column && above.EndColumn == end) is { } above && CellJoining.GoesOn(above, grid, rows[first - 1].Exists(other => IsLabelBehind(other.Column, other.Text, end)) && IsBeforeLabel(piece, cell)))
                {
                    grid = CellJoining.Join(above, grid);
                    for (var row = grid.Row; row < first; row++)
                        rows[row][rows[row].IndexOf(above)] = grid;
                }

                for (var row = cell.Row; row < cell.EndRow; row++)
                    rows[first + row].Add(grid);
            }
        }

        foreach (var row in rows)
            row.Sort((a, b) => a.Column.CompareTo(b.Column));
        return new Grid([.. rows.Select((cells, i) => new GridRow(i, cells))], Location.OnPage(pieces[0].Page, pieces[0].Box))
        {
            IsCutOff = pieces.Any(piece => piece.IsCutOff),
        };
    }

    private static bool IsBeforeLabel(TablePiece piece, TableCell cell)
    {
        for (var i = 0; i < piece.Contents.Count; i++)
        {
            var other = piece.Table.Cells[i];
            if (other.Row == cell.Row && IsLabelBehind(other.Column, piece.Contents[i].Text, cell.EndColumn))
                return true;
        }

        return false;
    }

    private static bool IsLabelBehind(int column, string text, int end) => column >= end && text.Length > 0 && !AlignedWord.LooksLikeFigure(text);

    private static List<float> Edges(IReadOnlyList<TablePiece> pieces)
    {
        var edges = new List<float>();
        foreach (var edge in pieces.SelectMany(piece => piece.Table.Columns).Order())
        {
            if (edges.Count == 0 || edge - edges[^1] > Tolerance)
                edges.Add(edge);
        }

        return edges;
    }

    private static int Nearest(List<float> edges, float place)
    {
        var best = 0;
        for (var i = 1; i < edges.Count; i++)
        {
            if (Math.Abs(edges[i] - place) < Math.Abs(edges[best] - place))
                best = i;
        }

        return best;
    }
}
