using System.Text.RegularExpressions;
using ReportExtractor.Recognition;

namespace ReportExtractor.Collection.Discovery.Pages;

/// <summary>
/// Brings dates to the links they stand beside: the date and the link of one row share the smallest element that has
/// both. One of these is kept for each open element.
/// </summary>
internal sealed partial class RowDates
{
    // A row may have a link to a page and one to its file, and a picture of either.
    private const int MaxLinks = 4;

    // A date beside a link stands alone or with a word or two.
    private const int MaxText = 60;
    private const int MaxDate = 24;

    private readonly List<int> _links = [];
    private DateOnly? _date;
    private bool _hasManyLinks;

    /// <summary>The date in a short text; null if it has none.</summary>
    public static DateOnly? In(string text) => text.Length is >= 8 and <= MaxText && Date().Match(text) is { Success: true } match
        ? Dates.FindDate(Documents.Width.Compact(match.Value).Replace("年", "-", StringComparison.Ordinal).Replace("月", "-", StringComparison.Ordinal))
        : null;

    /// <summary>The date that a text of any length begins or ends with, or has if it is short; null if it has none there.</summary>
    public static DateOnly? AtEnds(string text) => text.Length <= MaxText ? In(text) : In(text[^MaxDate..]) ?? In(text[..MaxDate]);

    /// <summary>A text without the date that it begins or ends with.</summary>
    public static string Without(string text) => DateAtEnds().Replace(text, "").Trim();

    public void Link(int index, DateOnly?[] dates)
    {
        if (dates[index] is not null)
            return;
        if (_links.Count == MaxLinks)
            _hasManyLinks = true;
        else
            _links.Add(index);
    }

    /// <summary>Takes a date; one that came before belongs to the links up to here, and so does this one if none came.</summary>
    public void Take(DateOnly date, DateOnly?[] dates)
    {
        if (_links.Count == 0)
        {
            _date = date;
            return;
        }

        var isBefore = _date is not null;
        Give(_date ?? date, dates);
        _date = isBefore ? date : null;
    }

    /// <summary>Ends the element: links and date that found each other leave; what is left goes to the element around it, unless it keeps them.</summary>
    public void End(RowDates? around, bool keeps, DateOnly?[] dates)
    {
        if (_date is { } own && _links.Count > 0)
            Give(own, dates);
        else if (around is not null && !keeps)
            HandOver(around, dates);
    }

    private void HandOver(RowDates around, DateOnly?[] dates)
    {
        foreach (var link in _links)
            around.Link(link, dates);
        around._hasManyLinks |= _hasManyLinks;
        if (_date is { } date)
            around.Take(date, dates);
    }

    private void Give(DateOnly date, DateOnly?[] dates)
    {
        if (!_hasManyLinks)
            _links.ForEach(link => dates[link] = date);
        _links.Clear();
        _hasManyLinks = false;
        _date = null;
    }

    [GeneratedRegex(@"20\d\d\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex Date();

    [GeneratedRegex(@"^\s*[\[(（【]?\s*20\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?\s*[\])）】]?|[\[(（【]?\s*20\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?(\s{1,3}\d{1,2}:\d\d(:\d\d)?)?\s*[\])）】]?\s*$", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex DateAtEnds();
}
