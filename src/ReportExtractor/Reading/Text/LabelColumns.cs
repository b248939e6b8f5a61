using ReportExtractor.Reading.Alignment;

namespace ReportExtractor.Reading.Text;

/// <summary>Lines of a table drawn with blanks, with the words left of the figures told apart by the column they begin in.</summary>
internal sealed class LabelColumns
{
    // Words of one column begin at one place, but for blanks before a label.
    private const int SameColumn = 4;

    // Two blanks part columns; an ideograph may not have fitted into the last place.
    private const int LeastRoom = 2;
    private const int MostRoom = 3;

    // No label is broken into more lines that all leave room.
    private const int MaxBroken = 6;

    // Where so many rows have as many figures each, no cell of theirs is blank.
    private const int SeveralFull = 3;

    // 第二十条第（一）项 heads rows that have no numbers themselves.
    private const char Article = '第';

    private readonly List<AlignedRow> _lines;
    private readonly List<int> _starts = [];
    private readonly AlignedWord?[,] _words;
    private readonly bool[] _areNumbered;
    private readonly int _figures;

    public LabelColumns(List<AlignedRow> lines, int figures)
    {
        (_lines, _figures) = (lines, figures);
        foreach (var start in lines.SelectMany(line => line.Words.Where(IsLabel)).Select(word => word.Start).Distinct().Order())
        {
            if (_starts.Count == 0 || start - _starts[^1] > SameColumn || lines.Exists(line => StandsBeside(line, start, _starts[^1])))
                _starts.Add(start);
        }

        var counts = lines.Where(line => line.HasFigures).Select(line => line.Words.Count(word => word.IsFigure)).ToList();
        AreFiguresFull = counts.Count >= SeveralFull && counts.Min() >= SeveralFull && counts.Min() == counts.Max();
        _words = new AlignedWord?[lines.Count, _starts.Count];
        for (var line = 0; line < lines.Count; line++)
        {
            foreach (var word in lines[line].Words.Where(IsLabel))
                _words[line, _starts.FindLastIndex(start => start <= word.Start)] = word;
        }

        _areNumbered = [.. Enumerable.Range(0, Columns).Select(column =>
            !HasLongRun(column) && 2 * Enumerable.Range(0, Count).Count(line => IsNumbered(line, column) && this[line, column]!.Value.Text[0] != Article) >= Math.Max(2, Enumerable.Range(0, Count).Count(line => HasFigures(line) && this[line, column] is not null)))];
    }

    public int Count => _lines.Count;

    public int Columns => _starts.Count;

    /// <summary>All lines with figures have as many: the table prints a figure or a dash in every cell.</summary>
    public bool AreFiguresFull { get; }

    /// <summary>The word of a line in a column of labels, or null.</summary>
    public AlignedWord? this[int line, int column] => _words[line, column];

    public bool HasFigures(int line) => _lines[line].HasFigures;

    /// <summary>True if the word has a number before it: 1., （三）, 一、, 第.</summary>
    public bool IsNumbered(int line, int column) => this[line, column] is { } word && ItemNumber.IsBefore(word.Text);

    /// <summary>True if most words of the column have numbers.</summary>
    public bool AreNumbered(int column) => _areNumbered[column];

    /// <summary>True if the word leaves no room before the next column.</summary>
    public bool IsFull(int line, int column) => this[line, column] is { } word
        && _starts.Append(_figures).Any(start => start - word.End is >= LeastRoom and <= MostRoom);

    /// <summary>Some lines as one row: the words of each column put together, and the figures.</summary>
    public AlignedRow Row(int start, int end)
    {
        if (end - start == 1)
            return _lines[start];
        var words = new List<AlignedWord>();
        for (var column = 0; column < Columns; column++)
        {
            var pieces = Enumerable.Range(start, end - start).Select(line => this[line, column]).OfType<AlignedWord>().ToList();
            if (pieces.Count > 0)
                words.Add(pieces[0] with { Text = string.Join('\n', pieces.Select(piece => piece.Text)), Start = pieces.Min(piece => piece.Start), End = pieces.Max(piece => piece.End) });
        }

        words.AddRange(_lines.GetRange(start, end - start).SelectMany(line => line.Words).Where(word => !IsLabel(word)));
        return new AlignedRow(words);
    }

    // Lines without a number that leave room, more than are one label's: labels without numbers.
    private bool HasLongRun(int column)
    {
        var run = 0;
        for (var line = 0; line < Count && run <= MaxBroken; line++)
            run = this[line, column] is { Text.Length: > 1 } && !IsNumbered(line, column) && !IsFull(line, column) ? run + 1 : 0;
        return run > MaxBroken;
    }

    // A word of the line begins there, and another one of the column before it.
    private bool StandsBeside(AlignedRow line, int start, int column) =>
        line.Words.Any(word => word.Start == start && IsLabel(word)) && line.Words.Any(word => word.Start >= column && word.Start < start && IsLabel(word));

    private bool IsLabel(AlignedWord word) => !word.IsFigure && word.Start < _figures;
}
