using ReportExtractor.Documents;
using ReportExtractor.Reading.Alignment;

namespace ReportExtractor.Reading.Pdf.Aligned;

/// <summary>
/// Finds tables that are not ruled: runs of lines with figures that stand apart and below each other. What is left of
/// the figures is label, what stands above the first of them without being prose is header.
/// </summary>
internal sealed class AlignedTables
{
    private const int MinRows = 2;

    // One row is enough if it has so many figures, under a header.
    private const int ClearRow = 3;

    // Or of so many, alone: the rest of a table on its next page.
    private const int LoneRow = 5;

    // No page has room for more.
    private const int MaxLines = 300;

    // In parts of the font size.
    private const float MaxRowGap = 5;
    private const float MaxHeaderGap = 4.5f;
    private const float MaxLabelGap = 0.9f;

    private const int MinHeaderWords = 3;

    private readonly int _page;
    private readonly IReadOnlyList<Rule> _rules;
    private readonly WordLines _lines;

    private AlignedTables(int page, IReadOnlyList<Letter> letters, IReadOnlyList<Rule> rules) => (_page, _rules, _lines) = (page, rules, new WordLines(letters));

    /// <summary>The tables among letters, from top to bottom, and the letters that belong to none.</summary>
    /// <param name="page">The page's number.</param>
    /// <param name="letters">The letters outside ruled tables, in the order they are drawn.</param>
    /// <param name="rules">Lines drawn across the page; some tables have these alone.</param>
    public static (List<AlignedPiece> Tables, List<Letter> Others) Find(int page, IReadOnlyList<Letter> letters, IReadOnlyList<Rule> rules)
    {
        var finder = new AlignedTables(page, letters, rules);
        var tables = new List<AlignedPiece>();
        var others = new List<Letter>();
        var done = 0;
        for (var i = 0; i < finder._lines.Count; i++)
        {
            if (!finder._lines.IsRow(i))
                continue;
            var columns = finder.Extend(i, done, out var first, out var last);
            if (columns is null)
                continue;
            last = finder.EndOfTable(first, last);

            // What looked like figures may be words once the lines are parted.
            var figures = WordPlaces.OfFigures(Enumerable.Range(first, last - first).Where(finder._lines.IsRow).SelectMany(line => finder._lines[line]));
            if (figures.Count == 0)
                continue;
            others.AddRange(finder._lines.Letters(done, first));
            tables.Add(finder.Build(first, last, figures));
            done = last;
            i = last - 1;
        }

        // A header whose rows may stand on the next page.
        var end = finder.HeaderStart(done);
        if (end < finder._lines.Count)
            tables.Add(new AlignedHeader(page, finder._lines, end, rules));
        others.AddRange(finder._lines.Letters(done, end));
        return (tables, others);
    }

    // From the first row on, lines are taken in while they go on with the columns of figures found so far; each may show more columns.
    private List<Box>? Extend(int row, int done, out int first, out int last)
    {
        var columns = _lines.Figures(row);
        last = row + 1;
        var rows = 1;
        for (var i = row + 1; i < Math.Min(_lines.Count, row + MaxLines); i++)
        {
            if (_lines.GapAbove(i) > MaxRowGap * _lines[i][0].Size)
                break;
            _lines.Part(i, columns);
            if (_lines.IsRow(i))
            {
                rows++;
                last = i + 1;
                columns.AddRange(_lines.Figures(i).Where(figure => !columns.Exists(column => column.Left <= figure.Left && figure.Right <= column.Right)));
            }
            else if (_lines.IsProse(i, columns) || _lines.IsHeading(i, row, i) || _lines.GapAbove(i) > MaxHeaderGap * _lines[i][0].Size)
            {
                break;
            }
            else
            {
                // A header or a label on its way to the next row.
                last = i + 1;
            }
        }

        while (last > row + 1 && !_lines.IsRow(last - 1) && !EndsLabel(last - 1, columns))
            last--;

        // Upwards: rows whose figures stand in the columns, then the header.
        first = row;
        while (first > Math.Max(done, row - MaxLines))
        {
            _lines.Part(first - 1, columns);
            if (_lines.IsProse(first - 1, columns) || _lines.IsHeading(first - 1, first, last))
                break;
            var isRow = _lines.IsRow(first - 1);
            if (_lines.GapAbove(first) > (isRow ? MaxRowGap : MaxHeaderGap) * _lines[first][0].Size)
                break;
            rows += isRow ? 1 : 0;
            first--;
        }

        for (var i = first; i < last; i++)
            _lines.Part(i, columns);
        return rows >= MinRows || _lines[row].Count(word => word.IsFigure) >= (last - first > 1 ? ClearRow : LoneRow) ? columns : null;
    }

    // Where headings stand between rows whose figures do not keep to the same columns, or that have headings of their own, another table begins behind the widest gap.
    private int EndOfTable(int first, int last)
    {
        var left = float.MaxValue;
        for (var heading = first; heading < last; heading++)
        {
            if (_lines.IsRow(heading))
                left = Math.Min(left, _lines.Figures(heading).Min(figure => figure.Left));
            if (_lines.IsRow(heading) || !_lines[heading].Exists(word => word.Box.Right > left))
                continue;
            var row = heading - 1;
            while (row > first && !_lines.IsRow(row))
                row--;
            if (row == first)
                continue;
            var (above, below) = (Rows(first, row + 1), Rows(heading, last));
            var start = heading;
            while (heading + 1 < last && !_lines.IsRow(heading + 1))
                heading++;
            var isHeader = _lines.Range(start, heading + 1).Exists(line => line.Count(word => word.Box.Right > left) > 1);
            if (AlignedColumns.AreOfOneTable(above) && AlignedColumns.AreOfOneTable(below)
                && ((isHeader && AlignedColumns.HaveOtherHeaders(above, below)) || !AlignedColumns.AreOfOneTable([.. above, .. below])))
                return Enumerable.Range(row + 1, start - row).MaxBy(_lines.GapAbove);
        }

        return last;
    }

    private List<AlignedRow> Rows(int first, int last) => [.. _lines.Range(first, last).Select(line => new AlignedRow([.. line.Select(word => WordPlaces.Of(_page, new LabelBlock([word]), [], []))]))];

    private AlignedPiece Build(int first, int last, List<Box> figures)
    {
        var lines = _lines.Range(first, last);
        var box = lines.SelectMany(line => line).Select(word => word.Box).Aggregate((a, b) => a.Around(b));
        return new AlignedPiece(_page, box, AlignedLabels.Join(_page, lines, figures, _rules));
    }

    // Where the last lines begin that are words apart, of one size, none of them prose or a title; the number of lines if there are none.
    private int HeaderStart(int done)
    {
        var start = _lines.Count;
        while (start > done && _lines.MayBeHeader(start - 1) && (start == _lines.Count || _lines.GapAbove(start) <= MaxHeaderGap * _lines[start][0].Size))
            start--;
        var header = _lines.Range(start, _lines.Count);
        return header.Sum(line => line.Count) >= MinHeaderWords && header.Exists(line => line.Count > 1) ? start : _lines.Count;
    }

    // Behind the last figures the last label may go on.
    private bool EndsLabel(int line, List<Box> columns)
    {
        var left = columns.Min(column => column.Left);
        return _lines.GapAbove(line) <= MaxLabelGap * _lines[line][0].Size && _lines[line].TrueForAll(word => word.Box.Right < left);
    }
}
