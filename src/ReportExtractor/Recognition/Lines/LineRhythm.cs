namespace ReportExtractor.Recognition.Lines;

/// <summary>
/// The lines from one row's last figure to the next row's: as many everywhere in a table whose blank cells have lines of
/// their own, if its rows end in one column. What blank lines tell of some rows, this tells of others.
/// </summary>
internal sealed class LineRhythm
{
    // So often a distance must come again to be the table's.
    private const int LeastRepeats = 3;

    private readonly List<Row> _rows = [];

    /// <summary>Adds a row.</summary>
    /// <param name="index">Its index; rows without figures are left out.</param>
    /// <param name="lastLine">The line of its last figure.</param>
    /// <param name="isPlain">No label of it is broken into several lines.</param>
    /// <param name="least">At least so many blank cells follow the last figure.</param>
    /// <param name="most">At most so many.</param>
    public void Add(int index, int lastLine, bool isPlain, int least, int most) => _rows.Add(new Row(index, lastLine, isPlain, least, most));

    /// <summary>How many blank cells follow a row's last figure, or null if the other rows don't tell.</summary>
    /// <param name="index">The row's index.</param>
    /// <param name="step">Lines from one cell to the next.</param>
    public int? BlanksBehind(int index, int step)
    {
        if (Distance() is not { } distance)
            return null;
        var place = _rows.FindIndex(row => row.Index == index);
        return FromRun(place, distance) ?? FromBothSides(place, distance, step);
    }

    // Rows that follow each other at just this distance end in one column.
    private int? FromRun(int place, int distance)
    {
        var (first, last) = (place, place);
        while (first > 0 && Follows(first, distance))
            first--;
        while (last + 1 < _rows.Count && Follows(last + 1, distance))
            last++;
        var run = _rows.GetRange(first, last + 1 - first);
        var (least, most) = (run.Max(row => row.Least), run.Min(row => row.Most));
        return least == most ? least : null;
    }

    private bool Follows(int place, int distance) =>
        _rows[place].IsPlain && _rows[place].Index == _rows[place - 1].Index + 1 && _rows[place].LastLine - _rows[place - 1].LastLine == distance;

    // Whole distances part the row's last column from that of the nearest known rows above and below.
    private int? FromBothSides(int place, int distance, int step)
    {
        var row = _rows[place];
        List<Row> around = [.. _rows.Take(place).Where(other => other.IsKnown).TakeLast(1), .. _rows.Skip(place).Where(other => other.IsKnown).Take(1)];
        var fitting = Enumerable.Range(row.Least, row.Most - row.Least + 1)
            .Where(blanks => around.TrueForAll(other => (row.LastLine + (blanks * step) - other.LastLine - (other.Least * step)) % distance == 0))
            .ToList();
        return around.Count > 0 && fitting is [var only] ? only : null;
    }

    // The distance that most rows have.
    private int? Distance()
    {
        var most = _rows.Zip(_rows.Skip(1)).Where(pair => pair.Second.Index == pair.First.Index + 1).CountBy(pair => pair.Second.LastLine - pair.First.LastLine).OrderByDescending(count => count.Value).FirstOrDefault();
        return most.Value >= LeastRepeats ? most.Key : null;
    }

    private readonly record struct Row(int Index, int LastLine, bool IsPlain, int Least, int Most)
    {
        public bool IsKnown => Least == Most;
    }
}
