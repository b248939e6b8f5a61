namespace ReportExtractor.Collection.Discovery.Scripts;

/// <summary>A value as JSON or a script writes it: a text (numbers and names too), a list, or an object.</summary>
internal sealed record ScriptValue(string? Text, IReadOnlyList<ScriptValue> Items, IReadOnlyList<KeyValuePair<string, ScriptValue>> Members)
{
    public static ScriptValue Of(string text) => new(text, [], []);

    /// <summary>The member of a name, in any case of letters; null if there is none.</summary>
    public ScriptValue? Member(string name)
    {
        foreach (var (key, value) in Members)
        {
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        return null;
    }

    /// <summary>The first text among the members of some names, which are tried in order; null if there is none.</summary>
    public string? TextOf(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Member(name)?.Text is { Length: > 0 } text)
                return text;
        }

        return null;
    }

    /// <summary>The value and all that it holds, in order.</summary>
    public IEnumerable<ScriptValue> All()
    {
        var rest = new Stack<ScriptValue>([this]);
        while (rest.TryPop(out var value))
        {
            yield return value;
            for (var i = value.Items.Count - 1; i >= 0; i--)
                rest.Push(value.Items[i]);
            for (var i = value.Members.Count - 1; i >= 0; i--)
                rest.Push(value.Members[i].Value);
        }
    }
}
