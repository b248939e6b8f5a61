using System.Globalization;
using System.Text;

namespace ReportExtractor.Collection.Discovery.Scripts;

/// <summary>
/// Reads JSON and what scripts write like it: single quotes, names without quotes, commas too many, comments. Other
/// expressions end the reading. Nothing is run.
/// </summary>
internal ref struct ScriptValueReader
{
    private const int MaxDepth = 32;
    private const int MaxValues = 200_000;

    private ReadOnlySpan<char> _rest;
    private int _values;

    private ScriptValueReader(ReadOnlySpan<char> text) => _rest = text;

    /// <summary>The value that a text begins with; null if it begins with none that is whole.</summary>
    public static ScriptValue? Read(ReadOnlySpan<char> text) => Read(text, out _);

    /// <summary>The value that a text begins with, and how long it is; null if the text begins with none that is whole.</summary>
    public static ScriptValue? Read(ReadOnlySpan<char> text, out int length)
    {
        var reader = new ScriptValueReader(text);
        var value = reader.Value(0);
        length = text.Length - reader._rest.Length;
        return value;
    }

    private ScriptValue? Value(int depth)
    {
        SkipBlanks();
        if (_rest.IsEmpty || depth > MaxDepth || ++_values > MaxValues)
            return null;
        return _rest[0] switch
        {
            '{' => Object(depth),
            '[' => List(depth),
            '"' or '\'' => Quoted() is { } text ? ScriptValue.Of(text) : null,
            _ => Name() is { Length: > 0 } name ? ScriptValue.Of(name) : null,
        };
    }

    private ScriptValue? List(int depth)
    {
        var items = new List<ScriptValue>();
        Take();
        while (!Ends(']'))
        {
            if (Value(depth + 1) is not { } item)
                return null;
            items.Add(item);
            if (!Goes(']'))
                return null;
        }

        return new ScriptValue(null, items, []);
    }

    private ScriptValue? Object(int depth)
    {
        var members = new List<KeyValuePair<string, ScriptValue>>();
        Take();
        while (!Ends('}'))
        {
            var name = _rest is ['"' or '\'', ..] ? Quoted() : Name();
            SkipBlanks();
            if (name is not { Length: > 0 } || _rest is not [':', ..])
                return null;
            Take();
            if (Value(depth + 1) is not { } value)
                return null;
            members.Add(new(name, value));
            if (!Goes('}'))
                return null;
        }

        return new ScriptValue(null, [], members);
    }

    private void Take() => _rest = _rest[1..];

    // True, and the end taken, where a list or object ends.
    private bool Ends(char end)
    {
        SkipBlanks();
        if (_rest.IsEmpty || _rest[0] != end)
            return false;
        Take();
        return true;
    }

    // True if another part may follow, or the end.
    private bool Goes(char end)
    {
        SkipBlanks();
        if (_rest is [',', ..])
        {
            Take();
            return true;
        }

        return !_rest.IsEmpty && _rest[0] == end;
    }

    private string Name()
    {
        var length = 0;
        while (length < _rest.Length && (char.IsLetterOrDigit(_rest[length]) || _rest[length] is '_' or '$' or '.' or '-' or '+'))
            length++;
        var name = _rest[..length].ToString();
        _rest = _rest[length..];
        return name;
    }

    private string? Quoted()
    {
        var quote = _rest[0];
        Take();
        var text = new StringBuilder();
        while (!_rest.IsEmpty && _rest[0] != quote)
        {
            var stop = _rest.IndexOfAny(quote, '\\');
            if (stop < 0)
                return null;
            text.Append(_rest[..stop]);
            _rest = _rest[stop..];
            if (_rest[0] == '\\')
                Escaped(text);
        }

        if (_rest.IsEmpty)
            return null;
        Take();
        return text.ToString();
    }

    private void Escaped(StringBuilder text)
    {
        if (_rest.Length < 2)
        {
            _rest = [];
            return;
        }

        var c = _rest[1];
        _rest = _rest[2..];
        var digits = c switch { 'u' => 4, 'x' => 2, _ => 0 };
        if (digits > 0 && _rest.Length >= digits && ushort.TryParse(_rest[..digits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            text.Append((char)code);
            _rest = _rest[digits..];
            return;
        }

        text.Append(c switch { 'n' => '\n', 't' => '\t', 'r' or 'b' or 'f' => ' ', _ => c });
    }

    private void SkipBlanks()
    {
        while (true)
        {
            _rest = _rest.TrimStart();
            if (_rest.StartsWith("//"))
                _rest = _rest.IndexOf('\n') is var end and >= 0 ? _rest[end..] : [];
            else if (_rest.StartsWith("/*"))
                _rest = _rest.IndexOf("*/") is var close and >= 0 ? _rest[(close + 2)..] : [];
            else
                return;
        }
    }
}
