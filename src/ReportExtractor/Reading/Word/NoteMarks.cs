using System.Globalization;

namespace ReportExtractor.Reading.Word;

/// <summary>The footnotes and endnotes that the text refers to, numbered in the order of their marks.</summary>
internal sealed class NoteMarks
{
    private readonly Dictionary<string, WordElement> _footnotes;
    private readonly Dictionary<string, WordElement> _endnotes;
    private readonly Dictionary<WordElement, int> _numbers = [];
    private readonly List<WordElement> _referred = [];
    private int _lastFootnote;
    private int _lastEndnote;

    public NoteMarks(WordElement? footnotes, WordElement? endnotes)
    {
        _footnotes = ById(footnotes);
        _endnotes = ById(endnotes);
    }

    /// <summary>The notes referred to so far.</summary>
    public IReadOnlyList<WordElement> Referred => _referred;

    /// <summary>The note whose text is being read, if any.</summary>
    public WordElement? Current { get; set; }

    /// <summary>The mark of the note being read, at the head of its text.</summary>
    public string OwnMark => Current is { } note && _numbers.TryGetValue(note, out var number) ? Mark(number) : "";

    /// <summary>The mark printed for a reference, nothing for one whose mark stands in the text.</summary>
    public string Refer(WordElement reference)
    {
        var isFootnote = reference.Name == "footnoteReference";
        if (reference["id"] is not { } id || !(isFootnote ? _footnotes : _endnotes).TryGetValue(id, out var note))
            return "";
        if (!_numbers.TryGetValue(note, out var number))
        {
            var hasOwnMark = reference["customMarkFollows"] is "1" or "true" or "on";
            number = hasOwnMark ? 0 : isFootnote ? ++_lastFootnote : ++_lastEndnote;
            _numbers.Add(note, number);
            _referred.Add(note);
        }

        return Mark(number);
    }

    private static string Mark(int number) => number == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"[{number}]");

    private static Dictionary<string, WordElement> ById(WordElement? part)
    {
        var notes = new Dictionary<string, WordElement>(StringComparer.Ordinal);
        for (var note = part?.First; note is not null; note = note.Next)
        {
            if (note["id"] is { } id)
                notes.TryAdd(id, note);
        }

        return notes;
    }
}
