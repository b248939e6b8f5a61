using ReportExtractor.Documents;
using ReportExtractor.Reading.Alignment;

namespace ReportExtractor.Reading.Text;

/// <summary>
/// Tables drawn with blanks. Words of a line are parted by two blanks or more (or by one, before a run of figures). The
/// figures of all lines that stand above each other are a column; other words belong to the columns they stand over.
/// Ideographs are two places wide.
/// </summary>
internal sealed class SpacedTable : ITableReader
{
    // A page break leaves some within a table.
    private const int MaxBlankLines = 4;

    // No table of a report is wider or longer.
    private const int MaxLineLength = 1000;
    private const int MaxRows = 400;
    private const int MaxWords = 8000;

    /// <summary>A header has so many words, if it is no more than a line.</summary>
    public const int MinHeaderWords = 4;

    public int TryRead(IReadOnlyList<TextLine> lines, int start, out Grid? grid)
    {
        grid = null;
        var rows = new List<AlignedRow>();
        var ends = new List<int>();
        var places = new FigurePlaces();
        var words = 0;
        var end = start;
        for (var i = start; i < lines.Count; i++)
        {
            if (lines[i].IsBlank)
            {
                if (i - end >= MaxBlankLines)
                    break;
                continue;
            }

            if (lines[i].Text.Length > MaxLineLength || rows.Count >= MaxRows || lines[i].Text.AsSpan().TrimStart().ContainsAny('\t', '|'))
                break;
            var row = ItemNumberCell.AsLabel(SpacedRow.Parse(lines[i]), rows, i + 1 < lines.Count ? lines[i + 1] : null);
            words += row.Words.Count;
            if (words > MaxWords || (row.Words.Count < 2 && !(rows.Count > 0 ? LoneWord.IsOfTable(row.Words[0], rows, lines, i) : LoneWord.BeginsTable(row.Words[0], lines, i))))
                break;

            // Columns that run into each other are those of another table.
            int? above = end == start ? null
                : PieceBoundary.IsHeader(row, rows, isApart: i > end) ? (i > end ? rows.Count : PieceBoundary.AboveHeader(rows))
                : i > end && places.AreSharedBy(row) && !AlignedColumns.AreOfOneTable([.. rows, row]) ? rows.Count
                : places.AreMovedBy(row) ? PieceBoundary.Above(rows, row)
                : null;
            if (above is { } count)
            {
                rows.RemoveRange(count, rows.Count - count);
                end = ends[count - 1];
                break;
            }

            rows.Add(row);
            places.Add(row);
            end = i + 1;
            ends.Add(end);
        }

        if (PieceSeam.Find(rows) is { } first)
        {
            rows.RemoveRange(first, rows.Count - first);
            end = ends[first - 1];
        }

        // A header that stands apart from its figures has several lines of words, or many words.
        if (!rows.Exists(row => row.HasFigures) && rows.Count(row => row.Words.Count > 1) < 2 && !rows.Exists(row => row.Words.Count >= MinHeaderWords))
            return 0;

        // 1  属于国家秘密 alone is a label with its number.
        if (rows is [{ Words: [{ IsFigure: true }, { IsFigure: false }] }])
            return 0;
        grid = AlignedGrid.Build(WrappedRows.Join(rows));
        return end - start;
    }
}
