using System.Buffers;
using ReportExtractor.Documents;
using ReportExtractor.Reading.Alignment;

namespace ReportExtractor.Reading.Pdf.Aligned;

/// <summary>The lines of a page as words, from top to bottom, and what a line looks like: a row of figures, prose, a chapter's title, or part of a header.</summary>
internal sealed class WordLines
{
    // No page has room for more in one line of a table.
    private const int MaxWords = 100;

    // In a row of so many figures they need not stand clearly apart.
    private const int ManyFigures = 3;

    // In parts of the font size.
    private const float SameLine = 0.35f;
    private const float ClearGap = 0.9f;

    private const float LabelGap = 0.9f;
    private const float WrapShare = 0.7f;

    // Words of one column that are equally long stand exactly below each other.
    private const float SameEdge = 0.1f;
    private const int Neighbours = 8;
    private const float SameSize = 0.05f;

    // A line of prose is longer than any label.
    private const int ProseLength = 24;

    // The name of a group of rows is shorter.
    private const int HeadingLength = 10;

    // Digits from one blank within a number to the next.
    private const int Thousand = 3;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十");

    private readonly List<List<LineWord>> _lines = [];

    /// <summary>The lines of letters, which come in the order they are drawn.</summary>
    public WordLines(IReadOnlyList<Letter> letters)
    {
        foreach (var word in LineWords.Of(letters).OrderBy(word => word.Box.CentreY))
        {
            if (_lines.Count > 0 && word.Box.CentreY - _lines[^1][0].Box.CentreY <= SameLine * word.Size)
                _lines[^1].Add(word);
            else
                _lines.Add([word]);
        }

        StackedFigures.Join(_lines, MaxWords);
        ShiftedFigures.Join(_lines, MaxWords);
        UprightLetters.Name(_lines, MaxWords);
        foreach (var line in _lines)
            line.Sort((a, b) => a.Box.Left.CompareTo(b.Box.Left));
    }

    public int Count => _lines.Count;

    /// <summary>True if some line is a row of figures.</summary>
    public bool HaveRow => Enumerable.Range(0, Count).Any(IsRow);

    /// <summary>The words of a line from left to right.</summary>
    public List<LineWord> this[int line] => _lines[line];

    /// <summary>Some of the lines.</summary>
    public List<List<LineWord>> Range(int first, int last) => _lines.GetRange(first, last - first);

    public IEnumerable<Letter> Letters(int first, int last) => Range(first, last).SelectMany(line => line).SelectMany(word => word.Letters);

    public List<Box> Figures(int line) => WordPlaces.OfFigures(_lines[line]);

    /// <summary>How far a line stands below the one above.</summary>
    public float GapAbove(int line) => _lines[line].Min(word => word.Box.Top) - _lines[line - 1].Max(word => word.Box.Bottom);

    /// <summary>Parts the words of a line: one that goes on from one column into the next, or on to where other words begin, is two.</summary>
    public void Part(int line, List<Box> columns)
    {
        if (_lines[line].Count > MaxWords)
            return;
        _lines[line] = [.. _lines[line].SelectMany(word => LineWords.Part(word, (left, right) =>
            !columns.Exists(right.Box.OverlapsAcross) ? BeginsWhereOthersDo(right, line)
            : right.IsFigure ? columns.Exists(column => column.OverlapsAcross(right.Box) && !column.OverlapsAcross(left.Box)) || !IsGrouped(word.Text)
            : columns.Exists(left.Box.OverlapsAcross) && !columns.Exists(column => column.OverlapsAcross(left.Box) && column.OverlapsAcross(right.Box))))];
    }

    /// <summary>True for many figures, two clearly apart, or one behind a label, if nothing stands behind the figures.</summary>
    public bool IsRow(int line)
    {
        var words = _lines[line];
        var figures = words.Count - 1 - words.FindLastIndex(word => !word.IsFigure);
        if (words.Count > MaxWords || figures != words.Count(word => word.IsFigure))
            return false;
        return figures > 1
            ? figures >= ManyFigures || words[^1].Box.Left - words[^2].Box.Right > ClearGap * words[^1].Size
            : figures == 1 && words.Count > 1 && words[^1].Box.Left - words[^2].Box.Right > 0;
    }

    /// <summary>True for more words than a table has, a sentence's end, or one long run of words from the labels far into the columns.</summary>
    public bool IsProse(int line, List<Box> columns) =>
        _lines[line].Count > MaxWords
        || _lines[line].Exists(word => word.Text.Contains('。', StringComparison.Ordinal))
        || (_lines[line] is [{ Text.Length: > ProseLength } only] && columns.Count(only.Box.OverlapsAcross) > 1);

    /// <summary>
    /// True for a line of its own that ends as chapters' titles do, or begins with a number and a stop: 三、收到和处理… Not
    /// 一、本年新收…, which begins where the labels of a table's lines do, or goes on in a row of figures.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="first">The table's first line.</param>
    /// <param name="last">The line after its last.</param>
    public bool IsHeading(int line, int first, int last) =>
        _lines[line] is [var word] && word.Text.Length >= HeadingLength
        && (ChapterTitle.IsEndOf(word.Text)
            || (IsNumbered(word.Text) && !GoesOnInRow(line) && !_lines.Skip(first).Take(last - first).Any(other => other[0] is { IsFigure: false } label && Math.Abs(label.Box.Left - word.Box.Left) <= SameEdge * word.Size && Math.Abs(label.Size - word.Size) <= SameSize * word.Size)));

    /// <summary>True for words apart, or a short one, of the page's last line's size, neither figures nor prose nor a title.</summary>
    public bool MayBeHeader(int line)
    {
        var size = _lines[^1][0].Size;
        return !IsProse(line, []) && !IsHeading(line, line + 1, _lines.Count)
            && (_lines[line].Count > 1 || _lines[line][0].Text.Length <= ProseLength)
            && _lines[line].TrueForAll(word => !word.IsFigure && Math.Abs(word.Size - size) <= SameSize * size);
    }

    // 52 700 is one figure, unless a column begins within it.
    private static bool IsGrouped(string text) =>
        text.Split(' ') is [{ Length: <= Thousand }, .. var groups] && groups.All(group => group.Length == Thousand && group.All(char.IsDigit));

    private static bool IsNumbered(string text) => text.IndexOf('、', StringComparison.Ordinal) is var stop and (1 or 2) && !text.AsSpan(0, stop).ContainsAnyExcept(Numerals);

    // The lines down to a row stand close, and clearly closer than the line above.
    private bool GoesOnInRow(int line)
    {
        var row = line + 1;
        while (row < _lines.Count && GapAbove(row) <= LabelGap * _lines[row][0].Size && !IsRow(row))
            row++;
        return line > 0 && row < _lines.Count && IsRow(row) && !_lines[row][0].IsFigure && GapAbove(row) <= LabelGap * _lines[row][0].Size
            && GapAbove(row) < WrapShare * GapAbove(line);
    }

    private bool BeginsWhereOthersDo(LineWord word, int line)
    {
        for (var other = Math.Max(0, line - Neighbours); other < Math.Min(_lines.Count, line + Neighbours); other++)
        {
            if (other != line && _lines[other].Count <= MaxWords && _lines[other].Exists(label => !label.IsFigure && Math.Abs(label.Box.Left - word.Box.Left) <= SameEdge * word.Size && Math.Abs(label.Box.Right - word.Box.Right) <= SameEdge * word.Size))
                return true;
        }

        return false;
    }
}
