using ReportExtractor.Documents;

namespace ReportExtractor.Recognition.Lines;

/// <summary>
/// Puts the cells of a stretch of lines into rows: labels end where figures begin, and a row where the next label
/// begins. A row of which it cannot be told where its figures stand keeps them alone, too few for its columns.
/// </summary>
internal sealed class LineGrid(IReadOnlyList<LineCell> cells, LineGaps gaps)
{
    // No group of rows has so many blank cells between its label and its first row's.
    private const int ManyBlanks = 3;

    private readonly List<LineRow> _rows = [];
    private readonly List<(List<LineCell> Others, LineHeader Header, int Row)> _headers = [];
    private LineHeader? _header;

    /// <summary>Its rows.</summary>
    public IReadOnlyList<LineRow> Rows => _rows;

    /// <summary>Blank lines behind its headers, where the label of a row follows; of headers of one table the widest, behind whose last column stand no blank cells.</summary>
    public IEnumerable<int> BlanksBehindHeaders => _headers.Select(header => header.Header).GroupBy(header => header.Column.Column.Table)
        .SelectMany(table => table.Where(header => header.Leaves.Count == table.Max(other => other.Leaves.Count))).Select(header => header.BlanksBehind).Where(blanks => blanks >= 0);

    /// <summary>Puts the cells into rows.</summary>
    public LineGrid Read()
    {
        for (var start = 0; start < cells.Count;)
        {
            var figures = start;
            while (figures < cells.Count && !cells[figures].IsFigure)
                figures++;
            var end = figures;
            while (end < cells.Count && cells[end].IsFigure)
                end++;
            List<LineCell> labels = [.. cells.Skip(start).Take(figures - start)];
            for (var second = LineHeader.SecondStart(labels, gaps); second < labels.Count; second = LineHeader.SecondStart(labels, gaps))
            {
                AddRows(labels[..second], [], labels[second]);
                labels = labels[second..];
            }

            AddRows(labels, [.. cells.Skip(figures).Take(end - figures)], end < cells.Count ? cells[end] : null);
            start = end;
        }

        return this;
    }

    private void AddRows(List<LineCell> labels, List<LineCell> figures, LineCell? next)
    {
        var header = LineHeader.Find(labels, figures, gaps);
        if (header is not null)
        {
            AddBlankRows(labels[..header.Start], labels[header.Start]);
            var others = Distinct(labels[header.Start..header.End].Where(cell => !header.Leaves.Contains(cell) && !cell.IsColumn));
            _headers.Add((others, header, _rows.Count));
            _header = header;
        }

        var label = AddBlankRows(labels[(header?.End ?? 0)..], next, isLastOfFigures: figures.Count > 0);
        if (figures.Count > 0 || (header?.End == labels.Count && header.IsAboveBlankRow(gaps)))
            _rows.Add(Row(label, figures, labels.Count > 0 ? labels[^1].BlanksBelow : 0, next));
    }

    // Rows whose figures are blank; what is left is the label of the figures below.
    private List<LineCell> AddBlankRows(List<LineCell> labels, LineCell? below, bool isLastOfFigures = false)
    {
        var row = new List<LineCell>();
        labels = Distinct(labels);
        for (var i = 0; i < labels.Count; i++)
        {
            row.Add(labels[i]);
            if (isLastOfFigures && i == labels.Count - 1)
                return row;
            var next = i + 1 < labels.Count ? labels[i + 1] : null;
            if (!EndsRow(labels[i], next))
                continue;
            _rows.Add(Row(row, [], labels[i].BlanksBelow, next ?? below));
            row = [];
        }

        return row;
    }

    // Without a header, or below that of another table, a row has the columns that the form has for it. Its label may be printed in each place it covers.
    private LineRow Row(List<LineCell> label, List<LineCell> figures, int blanksAbove, LineCell? next)
    {
        if (label.Count > 0 && label[^1].IsRow && _header is not null && !HasHeader(label[^1]))
            _header = null;
        var columns = label.Count > 0 ? label[^1].ColumnsOfRow : 0;
        return new LineRow([.. label.DistinctBy(cell => cell.Text)], figures, _header?.Places ?? [.. Enumerable.Range(0, columns)], blanksAbove, next) { TotalPlace = _header?.TotalPlace ?? columns - 1 };
    }

    private bool EndsRow(LineCell cell, LineCell? next)
    {
        if (next is null)
            return true;
        if (cell.IsRow)
            return !cell.IsSameRow(next) && !(cell.IsGroup && gaps.Cells(cell.BlanksBelow) < ManyBlanks)
                && !(cell.SharesTable(LabelKind.Row, next, LabelKind.Column) && !cell.SharesTable(LabelKind.Row, next, LabelKind.Row) && !HasHeader(cell));

        // A column's name down the side of a table, its figure blank; a piece of a label that a page break cut; or a misprinted label, below which all figures are blank.
        return cell.IsColumn || (!cell.IsLabel && LabelIndex.Shared.IsPiece(cell.Text)) || gaps.Cells(cell.BlanksBelow) >= Math.Max(ManyBlanks + 1, _header is null ? int.MaxValue : _header.Places[^1] + 1);
    }

    // Below a header a column's name is that of a row of subtotals.
    private bool HasHeader(LineCell row) => _header is not null && row.SharesTable(LabelKind.Row, _header.Column, LabelKind.Column);

    private static List<LineCell> Distinct(IEnumerable<LineCell> labels)
    {
        var distinct = new List<LineCell>();
        foreach (var cell in labels)
        {
            if (distinct.Count == 0 || distinct[^1].Text != cell.Text)
                distinct.Add(cell);
            else
                distinct[^1] = cell;
        }

        return distinct;
    }

    /// <summary>The grid.</summary>
    /// <param name="places">The places of a row's figures.</param>
    public Grid Build(LinePlaces places)
    {
        var labels = Math.Max(_rows.Select(row => row.Labels.Count).DefaultIfEmpty(0).Max(), _headers.Select(header => header.Others.Count).DefaultIfEmpty(0).Max());
        var rows = new List<GridRow>();
        var next = 0;
        for (var i = 0; i <= _rows.Count; i++)
        {
            for (; next < _headers.Count && _headers[next].Row == i; next++)
            {
                if (_headers[next].Others.Count > 0)
                    Add(_headers[next].Others, []);
                Add([], [.. _headers[next].Header.Leaves.Zip(_headers[next].Header.Places)]);
            }

            if (i < _rows.Count)
            {
                // A row without figures below one with too many may have some of them.
                var (tail, areInferred) = places.Of(_rows[i]);
                var mayHaveMore = i > 0 && _rows[i].Figures.Count == 0 && _rows[i - 1].Figures.Count > _rows[i - 1].Places.Count + 1;
                Add(_rows[i].Labels, [.. tail.Select((cell, place) => (cell, place))], areInferred || mayHaveMore);
            }
        }

        return new Grid(rows, cells[0].Location);

        void Add(IReadOnlyList<LineCell> left, IReadOnlyList<(LineCell? Cell, int Place)> right, bool areInferred = false)
        {
            var row = rows.Count;
            var location = (left.Count > 0 ? left[^1] : right.FirstOrDefault(cell => cell.Cell is not null).Cell)?.Location ?? cells[0].Location;
            rows.Add(new GridRow(row,
            [
                .. left.Select((cell, column) => new GridCell(cell.Text, row, column, 1, 1, cell.Location)),
                .. right.Select((cell, i) => new GridCell(cell.Cell?.Text ?? "", row, labels + cell.Place, 1, i + 1 < right.Count ? right[i + 1].Place - cell.Place : 1, cell.Cell?.Location ?? location)),
            ])
            { ArePlacesInferred = areInferred });
        }
    }
}
