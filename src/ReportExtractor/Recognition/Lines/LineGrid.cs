using ReportExtractor.Documents;

namespace ReportExtractor.Recognition.Lines;

/// <summary>
/// Puts the cells of a stretch of lines into rows: labels end where figures begin, and a row where the next label
/// begins. Blanks among a row's figures are cells where they fill the row in one way only; a row of which this cannot be
/// told keeps its figures alone, too few for its columns.
/// </summary>
internal sealed class LineGrid(IReadOnlyList<LineCell> cells, LineGaps gaps)
{
    private readonly List<(List<LineCell> Labels, List<LineCell?> Tail)> _rows = [];
    private readonly List<(List<LineCell> Others, IReadOnlyList<LineCell> Leaves, int Row)> _headers = [];
    private readonly List<(int Row, List<LineCell?> Tail, int Spare)> _open = [];
    private LineRhythm _rhythm = new();
    private int _columns;
    private LineCell? _column;
    private bool _hasRemarks;

    /// <summary>The grid.</summary>
    public Grid Build()
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
            for (var second = LineHeader.SecondStart(labels); second < labels.Count; second = LineHeader.SecondStart(labels))
            {
                AddRows(labels[..second], [], figures);
                labels = labels[second..];
            }

            AddRows(labels, [.. cells.Skip(figures).Take(end - figures)], end);
            start = end;
        }

        CloseTails();
        return ToGrid();
    }

    // Rows of which the blanks alone don't tell where the figures stand.
    private void CloseTails()
    {
        foreach (var (row, tail, spare) in _open)
        {
            if (_rhythm.BlanksBehind(row, gaps.Within + 1) is { } behind)
                _rows[row] = (_rows[row].Labels, Filled(tail, spare - behind, spare));
        }

        _open.Clear();
        _rhythm = new LineRhythm();
    }

    private static List<LineCell?> Filled(List<LineCell?> tail, int before, int spare) =>
        [.. Enumerable.Repeat<LineCell?>(null, before), .. tail, .. Enumerable.Repeat<LineCell?>(null, spare - before)];

    private void AddRows(List<LineCell> labels, List<LineCell> figures, int next)
    {
        var header = LineHeader.Find(labels, figures.Count, gaps);
        if (header is not null)
        {
            AddBlankRows(labels[..header.Start]);
            var others = Distinct(labels[header.Start..header.End].Where(cell => !header.Leaves.Contains(cell) && !cell.IsColumn));
            _headers.Add((others, header.Leaves, _rows.Count));
            (_columns, _column, _hasRemarks) = (header.Leaves.Count, header.Leaves[0], header.HasRemarks);
            CloseTails();
        }

        var label = AddBlankRows(labels[(header?.End ?? 0)..], isLastOfFigures: figures.Count > 0);
        if (figures.Count == 0)
            return;

        // Columns of another table tell nothing of these figures.
        if (header is null && label.Count > 0 && label[^1].IsRow && _column is not null && !label[^1].SharesTable(LabelKind.Row, _column, LabelKind.Column))
            (_columns, _column, _hasRemarks) = (0, null, false);
        var above = label.Count > 0 ? gaps.CellsWithin(label[^1].BlanksBelow) : labels.Count > 0 ? gaps.CellsBehind(labels[^1].BlanksBelow) : 0;
        _rows.Add((label, Tail(above, label, figures, isLast: next >= cells.Count || !cells[next].IsLabel)));
    }

    // Rows whose figures are blank; what is left is the label of the figures below.
    private List<LineCell> AddBlankRows(List<LineCell> labels, bool isLastOfFigures = false)
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
            _rows.Add((row, [.. Enumerable.Repeat<LineCell?>(null, _columns)]));
            row = [];
        }

        return row;
    }

    private bool EndsRow(LineCell cell, LineCell? next)
    {
        if (next is null)
            return true;
        if (cell.IsRow)
            return !cell.IsSameRow(next) && !(cell.IsGroup && gaps.CellsBehind(cell.BlanksBelow) == 0)
                && !(cell.SharesTable(LabelKind.Row, next, LabelKind.Column) && !cell.SharesTable(LabelKind.Row, next, LabelKind.Row) && !HasHeader(cell));

        // A column's name down the side of a table, its figure blank; or a piece of a label that a page break cut.
        return cell.IsColumn || (!cell.IsLabel && LabelIndex.Shared.IsPiece(cell.Text));
    }

    // Below a header a column's name is that of a row of subtotals.
    private bool HasHeader(LineCell row) => _column is not null && row.SharesTable(LabelKind.Row, _column, LabelKind.Column);

    private List<LineCell?> Tail(int above, List<LineCell> label, List<LineCell> figures, bool isLast)
    {
        var isPlain = label.TrueForAll(IsPlain);
        if (figures.Count == _columns)
        {
            // A blank more than above others' figures: the last figure may be a page's number.
            if (label.Count > 0 && label[^1].IsOfPlainTable && above > BlanksAboveFigures(label[^1]))
                return [.. figures.SkipLast(1)];
            _rhythm.Add(_rows.Count, figures[^1].Location.Line, isPlain, 0, 0);
            return MayEndInPageNumber(figures) ? [.. figures.SkipLast(1)] : [.. figures];
        }

        var within = WithBlanks(figures);
        var spare = (_columns > 0 ? _columns : label.Count > 0 ? label[^1].ColumnsOfRow : 0) - within.Count;
        if (spare == 0)
        {
            _rhythm.Add(_rows.Count, figures[^1].Location.Line, isPlain, 0, 0);
            return within;
        }

        var below = gaps.CellsBehind(figures[^1].BlanksBelow, BlanksBehindFullRows());

        // The blank behind is that of 备注.
        if (_hasRemarks && above + below == spare + 1 && above <= spare)
            below--;

        // Without a header the blanks must be as many as the form has columns.
        if (_columns == 0 && above + below != spare)
            return [.. figures];

        // More blanks than columns: some of those between the figures are left over from merged cells, or the last one is a page's number.
        if (above + below > spare && !isLast && (within.Count > figures.Count || (figures[^1].BlanksAbove > gaps.Within && below > 0)))
        {
            if (within.Count == figures.Count && spare > 0)
                Open(within, spare, 0, spare);
            return [.. figures];
        }

        // A blank line that follows every block follows the last row's own.
        if (isLast && gaps.Behind > gaps.Within && above + below == spare + 1)
            below--;
        var least = Math.Max(0, spare - below);
        var most = Math.Min(above, spare);
        if (spare < 0 || least > most)
            return [.. figures];
        if (least < most)
        {
            Open(within, spare, spare - most, spare - least);
            return [.. figures];
        }

        _rhythm.Add(_rows.Count, figures[^1].Location.Line, isPlain, spare - most, spare - most);
        return Filled(within, most, spare);

        void Open(List<LineCell?> tail, int blanks, int leastBehind, int mostBehind)
        {
            _rhythm.Add(_rows.Count, figures[^1].Location.Line, isPlain, leastBehind, mostBehind);
            _open.Add((_rows.Count, tail, blanks));
        }
    }

    // Its lines are labels each: 三、本年度办理结果 above （一）予以公开.
    private static bool IsPlain(LineCell cell) =>
        !cell.Text.Contains('\n', StringComparison.Ordinal) || Array.TrueForAll(cell.Text.Split('\n'), line => LabelIndex.Shared.Find(line).Length > 0);

    // The least that stand between such labels and their figures.
    private int BlanksAboveFigures(LineCell label)
    {
        var least = int.MaxValue;
        for (var i = 0; i + 1 < cells.Count; i++)
        {
            if (!cells[i].IsFigure && cells[i + 1].IsFigure && cells[i].SharesTable(LabelKind.Row, label, LabelKind.Row))
                least = Math.Min(least, gaps.CellsWithin(cells[i].BlanksBelow));
        }

        return least;
    }

    // A row with a figure in each column shows what blank lines follow a row, or what blank columns that the form lacks.
    private int BlanksBehindFullRows()
    {
        var least = int.MaxValue;
        var figures = 0;
        for (var i = 0; i + 1 < cells.Count; i++)
        {
            figures = cells[i].IsFigure ? figures + 1 : 0;
            if (figures == _columns && !cells[i + 1].IsFigure)
                least = Math.Min(least, cells[i].BlanksBelow);
        }

        return least == int.MaxValue ? 0 : least;
    }

    private List<LineCell?> WithBlanks(List<LineCell> figures)
    {
        var row = new List<LineCell?>();
        for (var i = 0; i < figures.Count; i++)
        {
            row.Add(figures[i]);
            if (i + 1 < figures.Count)
                row.AddRange(Enumerable.Repeat<LineCell?>(null, gaps.CellsWithin(figures[i].BlanksBelow)));
        }

        return row;
    }

    // A number with blank lines above and below it, behind figures that fill the row together with the blanks among them.
    private bool MayEndInPageNumber(List<LineCell> figures)
    {
        if (figures.Count < 2 || figures[^1].BlanksAbove <= gaps.Within || figures[^1].BlanksBelow <= gaps.Within)
            return false;
        var others = WithBlanks(figures[..^1]).Count;
        return others <= _columns && others + gaps.CellsBehind(figures[^1].BlanksAbove) >= _columns;
    }

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

    private Grid ToGrid()
    {
        var labels = Math.Max(_rows.Select(row => row.Labels.Count).DefaultIfEmpty(0).Max(), _headers.Select(header => header.Others.Count).DefaultIfEmpty(0).Max());
        var rows = new List<GridRow>();
        var header = 0;
        for (var i = 0; i <= _rows.Count; i++)
        {
            for (; header < _headers.Count && _headers[header].Row == i; header++)
            {
                if (_headers[header].Others.Count > 0)
                    Add(_headers[header].Others, 0, []);
                Add([], labels, _headers[header].Leaves);
            }

            if (i < _rows.Count)
                Add(_rows[i].Labels, labels, _rows[i].Tail);
        }

        return new Grid(rows, cells[0].Location);

        void Add(IReadOnlyList<LineCell> left, int start, IReadOnlyList<LineCell?> right)
        {
            var row = rows.Count;
            var location = (left.Count > 0 ? left[^1] : right.FirstOrDefault(cell => cell is not null))?.Location ?? cells[0].Location;
            rows.Add(new GridRow(row,
            [
                .. left.Select((cell, column) => new GridCell(cell.Text, row, column, 1, 1, cell.Location)),
                .. right.Select((cell, column) => new GridCell(cell?.Text ?? "", row, start + column, 1, 1, cell?.Location ?? location)),
            ]));
        }
    }
}
