using System.Buffers;
using ReportExtractor.Documents;
using ReportExtractor.Reading.Alignment;
using ReportExtractor.Reading.Pdf.Lines;

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
    private const int MaxWords = 100;

    // In parts of the font size.
    private const float MaxRowGap = 5;
    private const float MaxHeaderGap = 4.5f;
    private const float MaxLabelGap = 1.9f;
    private const float SameLine = 0.35f;
    private const float ClearGap = 0.9f;

    // Words of one column that are equally long stand exactly below each other.
    private const float SameEdge = 0.1f;
    private const int Neighbours = 8;
    private const float SameSize = 0.05f;

    // A line of prose is longer than any label.
    private const int ProseLength = 24;

    private const int MinHeaderWords = 3;

    // Digits from one blank within a number to the next.
    private const int Thousand = 3;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十");

    // The name of a group of rows is shorter.
    private const int HeadingLength = 10;

    // Places are tenths of a point.
    private const float Scale = 10;

    private readonly int _page;
    private readonly IReadOnlyList<Rule> _rules;
    private readonly List<List<LineWord>> _lines = [];

    private AlignedTables(int page, IReadOnlyList<Letter> letters, IReadOnlyList<Rule> rules)
    {
        _page = page;
        _rules = rules;
        foreach (var word in LineWords.Of(letters).OrderBy(word => word.Box.CentreY))
        {
            if (_lines.Count > 0 && word.Box.CentreY - _lines[^1][0].Box.CentreY <= SameLine * word.Size)
                _lines[^1].Add(word);
            else
                _lines.Add([word]);
        }

        StackedFigures.Join(_lines, MaxWords);
        foreach (var line in _lines)
            line.Sort((a, b) => a.Box.Left.CompareTo(b.Box.Left));
    }

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
            if (!IsRow(finder._lines[i]))
                continue;
            var columns = finder.Extend(i, done, out var first, out var last);
            if (columns is null)
                continue;
            last = finder.EndOfTable(first, last, columns.Min(column => column.Left));
            others.AddRange(finder.LettersOf(done, first));
            tables.Add(finder.Build(first, last, [.. Enumerable.Range(first, last - first).Where(line => IsRow(finder._lines[line])).SelectMany(finder.Figures)]));
            done = last;
            i = last - 1;
        }

        // A header whose rows may stand on the next page.
        var end = finder.HeaderStart(done);
        if (end < finder._lines.Count)
            tables.Add(finder.BuildHeader(end));
        others.AddRange(finder.LettersOf(done, end));
        return (tables, others);
    }

    /// <summary>A word with its places. A heading that stands over no figure, but in the room of one column that no other heading stands over, is that column's.</summary>
    public static AlignedWord Place(int page, LabelBlock word, IReadOnlyList<(Box Figures, float Start, float End)> columns, IReadOnlyList<LabelBlock> headings)
    {
        var (left, right) = (word.Box.Left, word.Box.Right);
        if (!columns.Any(column => left < column.Figures.Right && column.Figures.Left < right))
        {
            foreach (var (figures, start, end) in columns)
            {
                if (word.Box.CentreX >= start && word.Box.CentreX < end && right < figures.Right + (end - start) && !headings.Any(other => other != word && StandsOver(other, figures) && columns.Count(column => StandsOver(other, column.Figures)) == 1))
                    (left, right) = (figures.Left, figures.Right);
            }
        }

        return new AlignedWord(word.Text, Location.OnPage(page, word.Box), (int)(left * Scale), Math.Max((int)(left * Scale) + 1, (int)(right * Scale)), word.IsFigure);
    }

    private static bool StandsOver(LabelBlock heading, Box figures) => heading.Box.Left < figures.Right && figures.Left < heading.Box.Right;

    // From the first row on, lines are taken in while they go on with the columns of figures found so far; each may show more columns.
    private List<Box>? Extend(int row, int done, out int first, out int last)
    {
        var columns = Figures(row).ToList();
        last = row + 1;
        var rows = 1;
        for (var i = row + 1; i < Math.Min(_lines.Count, row + MaxLines); i++)
        {
            if (Top(i) - Bottom(last - 1) > MaxRowGap * _lines[i][0].Size)
                break;
            Part(i, columns);
            if (IsRow(_lines[i]))
            {
                rows++;
                last = i + 1;
                columns.AddRange(Figures(i).Where(figure => !columns.Exists(column => column.Left <= figure.Left && figure.Right <= column.Right)));
            }
            else if (IsProse(_lines[i], columns) || IsHeading(i, row, i) || Top(i) - Bottom(i - 1) > MaxHeaderGap * _lines[i][0].Size)
            {
                break;
            }
            else
            {
                // A header or a label on its way to the next row.
                last = i + 1;
            }
        }

        while (last > row + 1 && !IsRow(_lines[last - 1]) && !EndsLabel(last - 1, columns))
            last--;

        // Upwards: rows whose figures stand in the columns, then the header.
        first = row;
        while (first > Math.Max(done, row - MaxLines))
        {
            Part(first - 1, columns);
            if (IsProse(_lines[first - 1], columns) || IsHeading(first - 1, first, last))
                break;
            var isRow = IsRow(_lines[first - 1]);
            if (Top(first) - Bottom(first - 1) > (isRow ? MaxRowGap : MaxHeaderGap) * _lines[first][0].Size)
                break;
            rows += isRow ? 1 : 0;
            first--;
        }

        for (var i = first; i < last; i++)
            Part(i, columns);
        return rows >= MinRows || _lines[row].Count(word => word.IsFigure) >= (last - first > 1 ? ClearRow : LoneRow) ? columns : null;
    }

    // Where headings stand between rows whose figures do not keep to the same columns, another table begins behind the widest gap.
    private int EndOfTable(int first, int last, float left)
    {
        for (var heading = first + 1; heading < last; heading++)
        {
            if (IsRow(_lines[heading]) || !_lines[heading].Exists(word => word.Box.Right > left))
                continue;
            var row = _lines.FindLastIndex(heading, heading - first, IsRow);
            if (row < 0)
                continue;
            var (above, below) = (Rows(first, row + 1), Rows(heading, last));
            if (KeepsApart(above) && KeepsApart(below) && !KeepsApart([.. above, .. below]))
                return Enumerable.Range(row + 1, heading - row).MaxBy(line => Top(line) - Bottom(line - 1));
            heading = _lines.FindIndex(heading, last - heading, IsRow) is >= 0 and var next ? next : last;
        }

        return last;
    }

    private List<AlignedRow> Rows(int first, int last) => [.. _lines.GetRange(first, last - first).Select(line => new AlignedRow([.. line.Select(word => Place(_page, new LabelBlock([word]), [], []))]))];

    private static bool KeepsApart(List<AlignedRow> rows) => AlignedColumns.Find(rows).KeepsApart(rows);

    private AlignedPiece Build(int first, int last, List<Box> columns)
    {
        var lines = _lines.GetRange(first, last - first);
        var left = columns.Min(column => column.Left);
        var box = lines.SelectMany(line => line).Select(word => word.Box).Aggregate((a, b) => a.Around(b));
        return new AlignedPiece(_page, box, AlignedLabels.Join(_page, lines, left, _rules));
    }

    private IEnumerable<Box> Figures(int line) => _lines[line].Where(word => word.IsFigure).Select(word => word.Box);

    // A word that goes on from one column into the next, or on to where other words begin, is two.
    private void Part(int line, List<Box> columns)
    {
        if (_lines[line].Count > MaxWords)
            return;
        _lines[line] = [.. _lines[line].SelectMany(word => LineWords.Part(word, (left, right) =>
            !columns.Exists(column => Overlap(column, right.Box)) ? BeginsWhereOthersDo(right, line)
            : right.IsFigure ? columns.Exists(column => Overlap(column, right.Box) && !Overlap(column, left.Box)) || !IsGrouped(word.Text)
            : columns.Exists(column => Overlap(column, left.Box)) && !columns.Exists(column => Overlap(column, left.Box) && Overlap(column, right.Box))))];

        static bool Overlap(Box a, Box b) => a.Left < b.Right && b.Left < a.Right;
    }

    // 52 700 is one figure, unless a column begins within it.
    private static bool IsGrouped(string text) =>
        text.Split(' ') is [{ Length: <= Thousand }, .. var groups] && groups.All(group => group.Length == Thousand && group.All(char.IsDigit));

    private bool BeginsWhereOthersDo(LineWord word, int line)
    {
        for (var other = Math.Max(0, line - Neighbours); other < Math.Min(_lines.Count, line + Neighbours); other++)
        {
            if (other != line && _lines[other].Count <= MaxWords && _lines[other].Exists(label => !label.IsFigure && Math.Abs(label.Box.Left - word.Box.Left) <= SameEdge * word.Size && Math.Abs(label.Box.Right - word.Box.Right) <= SameEdge * word.Size))
                return true;
        }

        return false;
    }

    private IEnumerable<Letter> LettersOf(int start, int end) => _lines.Skip(start).Take(end - start).SelectMany(line => line).SelectMany(word => word.Letters);

    private float Top(int line) => _lines[line].Min(word => word.Box.Top);

    private float Bottom(int line) => _lines[line].Max(word => word.Box.Bottom);

    // Many figures, two clearly apart, or one behind a label; nothing behind the figures.
    private static bool IsRow(List<LineWord> words)
    {
        var figures = words.Count - 1 - words.FindLastIndex(word => !word.IsFigure);
        if (words.Count > MaxWords || figures != words.Count(word => word.IsFigure))
            return false;
        return figures > 1
            ? figures >= ClearRow || words[^1].Box.Left - words[^2].Box.Right > ClearGap * words[^1].Size
            : figures == 1 && words.Count > 1 && words[^1].Box.Left - words[^2].Box.Right > 0;
    }

    // Where the last lines begin that are words apart, of one size, none of them prose or a title; the number of lines if there are none.
    private int HeaderStart(int done)
    {
        var start = _lines.Count;
        while (start > done && IsOfHeader(start - 1) && (start == _lines.Count || Top(start) - Bottom(start - 1) <= MaxHeaderGap * _lines[start][0].Size))
            start--;
        var isHeader = _lines.Skip(start).Sum(line => line.Count) >= MinHeaderWords && _lines.Skip(start).Any(line => line.Count > 1);
        return isHeader ? start : _lines.Count;
    }

    private bool IsOfHeader(int line)
    {
        var size = _lines[^1][0].Size;
        return !IsProse(_lines[line], []) && !IsHeading(line, line + 1, _lines.Count)
            && (_lines[line].Count > 1 || _lines[line][0].Text.Length <= ProseLength)
            && _lines[line].TrueForAll(word => !word.IsFigure && Math.Abs(word.Size - size) <= SameSize * size);
    }

    private AlignedPiece BuildHeader(int start)
    {
        var letters = LettersOf(start, _lines.Count).ToList();
        for (var i = start; i < _lines.Count; i++)
            _lines[i] = [.. _lines[i].SelectMany(word => LineWords.Part(word, (_, _) => true))];
        return Build(start, _lines.Count, [.. _lines.Skip(start).SelectMany(line => line).Select(word => word.Box)]) with
        {
            Otherwise = [.. LetterLines.Of(letters).SelectMany(line => line.Columns).Select(line => new ProseLine(_page, line))],
        };
    }

    // More words than a table has, a sentence's end, or one long run of words from the labels far into the figures.
    private static bool IsProse(List<LineWord> words, List<Box> columns) =>
        words.Count > MaxWords
        || words.Exists(word => word.Text.Contains('。', StringComparison.Ordinal))
        || (words is [{ Text.Length: > ProseLength } only] && columns.Count(column => column.Left < only.Box.Right && only.Box.Left < column.Right) > 1);

    // A line of its own that ends as chapters' titles do, or begins with a number and a stop: 三、收到和处理… Not 一、本年新收…, which begins where the labels of a table's lines do.
    private bool IsHeading(int line, int first, int last) =>
        _lines[line] is [var word] && word.Text.Length >= HeadingLength
        && (ChapterTitle.IsEndOf(word.Text)
            || (IsNumbered(word.Text) && !_lines.Skip(first).Take(last - first).Any(other => other[0] is { IsFigure: false } label && Math.Abs(label.Box.Left - word.Box.Left) <= SameEdge * word.Size && Math.Abs(label.Size - word.Size) <= SameSize * word.Size)));

    private static bool IsNumbered(string text) => text.IndexOf('、', StringComparison.Ordinal) is var stop and (1 or 2) && !text.AsSpan(0, stop).ContainsAnyExcept(Numerals);

    // Behind the last figures the last label may go on.
    private bool EndsLabel(int line, List<Box> columns)
    {
        var left = columns.Min(column => column.Left);
        return Top(line) - Bottom(line - 1) <= (MaxLabelGap - 1) * _lines[line][0].Size && _lines[line].TrueForAll(word => word.Box.Right < left);
    }
}
