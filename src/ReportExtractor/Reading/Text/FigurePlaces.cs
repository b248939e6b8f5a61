using ReportExtractor.Reading.Alignment;

namespace ReportExtractor.Reading.Text;

/// <summary>The places of a table's figures so far, put together where they overlap: tells at once which rows show nothing new.</summary>
internal sealed class FigurePlaces
{
    // No table of a report has more columns.
    private const int MaxPlaces = 60;

    private readonly List<(int Start, int End)> _places = [];
    private readonly HashSet<int> _starts = [];
    private readonly HashSet<int> _ends = [];

    /// <summary>True if a row's figures stand beside those above, or over several of them, or begin and end where none above does; false once there are more places than a report's table has columns.</summary>
    public bool AreMovedBy(AlignedRow row) => _places.Count is > 0 and <= MaxPlaces && row.Words.Any(word => word.IsFigure && (Over(word) != 1 || (!_starts.Contains(word.Start) && !_ends.Contains(word.End))));

    /// <summary>True if two of a row's figures stand in one place, or one over several.</summary>
    public bool AreSharedBy(AlignedRow row)
    {
        var last = -1;
        foreach (var word in row.Words.Where(word => word.IsFigure))
        {
            var place = _places.FindIndex(place => place.Start < word.End && word.Start < place.End);
            if (Over(word) > 1 || (place >= 0 && place == last))
                return true;
            last = place;
        }

        return false;
    }

    /// <summary>Adds a row's figures.</summary>
    public void Add(AlignedRow row)
    {
        foreach (var word in row.Words.Where(word => word.IsFigure))
        {
            var (start, end) = (word.Start, word.End);
            _starts.Add(start);
            _ends.Add(end);
            var first = _places.FindIndex(place => place.End > start);
            first = first < 0 ? _places.Count : first;
            while (first < _places.Count && _places[first].Start < end)
            {
                (start, end) = (Math.Min(start, _places[first].Start), Math.Max(end, _places[first].End));
                _places.RemoveAt(first);
            }

            _places.Insert(first, (start, end));
        }
    }

    private int Over(AlignedWord word) => _places.Count(place => place.Start < word.End && word.Start < place.End);
}
