namespace ReportExtractor.Reading.Word;

/// <summary>
/// One element of a Word file's XML, known by its local name: <c>p</c>, <c>tc</c>. The names tell the elements apart
/// without their namespaces, which differ between the two kinds of Office Open XML, and text in drawings and formulas
/// has the same names as text elsewhere.
/// </summary>
internal sealed class WordElement(string name)
{
    private WordElement? _last;
    private (string Name, string Value)[] _attributes = [];

    public string Name { get; } = name;

    /// <summary>The text of an element that holds text; of any other, nothing.</summary>
    public string Text { get; set; } = "";

    public WordElement? First { get; private set; }

    public WordElement? Next { get; private set; }

    /// <summary>An attribute by its local name.</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (var (name, value) in _attributes)
            {
                if (name == attribute)
                    return value;
            }

            return null;
        }
    }

    /// <summary>The attribute <c>val</c>, in which most properties stand.</summary>
    public string? Value => this["val"];

    public void Append(WordElement child)
    {
        if (_last is null)
            First = child;
        else
            _last.Next = child;
        _last = child;
    }

    public void AddAttribute(string name, string value) => _attributes = [.. _attributes, (name, value)];

    /// <summary>The first child of a name.</summary>
    public WordElement? Child(string name)
    {
        for (var child = First; child is not null; child = child.Next)
        {
            if (child.Name == name)
                return child;
        }

        return null;
    }

    /// <summary>A property that is on or off: null where it is not set.</summary>
    public bool? Switch(string name) => Child(name) is { } property ? property.Value is not ("0" or "false" or "off" or "none") : null;

    /// <summary>A property that is a number: null where it is not set or none.</summary>
    public int? Number(string name) =>
        int.TryParse(Child(name)?.Value, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
