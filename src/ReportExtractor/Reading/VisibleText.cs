using System.Buffers;
using System.Text;

namespace ReportExtractor.Reading;

/// <summary>Gathers text as a reader sees it: white space folded to single blanks, none at the ends of lines, invisible runs joined.</summary>
internal sealed class VisibleText
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\n\r\f");

    private readonly StringBuilder _text = new();
    private bool _blankPending;
    private bool _atLineStart;

    public bool IsEmpty => _text.Length == 0;

    public int Length => _text.Length;

    /// <summary>Adds a run of text.</summary>
    public void Append(ReadOnlySpan<char> run)
    {
        while (!run.IsEmpty)
        {
            var word = run.IndexOfAny(Blanks);
            if (word != 0)
            {
                if (_blankPending && _text.Length > 0 && !_atLineStart)
                    _text.Append(' ');
                _blankPending = false;
                _atLineStart = false;
                _text.Append(word < 0 ? run : run[..word]);
                if (word < 0)
                    return;
            }

            _blankPending = true;
            run = run[word..].TrimStart(" \t\n\r\f");
        }
    }

    /// <summary>Ends the line, unless nothing stands on it.</summary>
    public void BreakLine()
    {
        _blankPending = false;
        if (_text.Length == 0 || _atLineStart)
            return;
        _text.Append('\n');
        _atLineStart = true;
    }

    /// <summary>The gathered text; the next one begins empty.</summary>
    public string Take()
    {
        _blankPending = false;
        _atLineStart = false;
        var start = 0;
        var end = _text.Length;
        while (start < end && IsBlank(_text[start]))
            start++;
        while (end > start && IsBlank(_text[end - 1]))
            end--;
        var text = end - start == 1 && _text[start] is >= '0' and <= '9' ? Digits[_text[start] - '0'] : _text.ToString(start, end - start);
        _text.Clear();
        return text;
    }

    private static readonly string[] Digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    private static bool IsBlank(char c) => c is ' ' or '\n' or '\u00a0' or '\u3000' or '\u200b' or '\ufeff';
}
