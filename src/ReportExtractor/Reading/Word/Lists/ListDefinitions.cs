namespace ReportExtractor.Reading.Word.Lists;

/// <summary>The lists that a file defines, found by their number.</summary>
internal sealed class ListDefinitions
{
    // A list may take its levels from a style, which names a list, and so on in a ring.
    private const int MaxLinks = 8;

    private readonly Dictionary<string, WordElement> _sequences = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordElement> _instances = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordList?> _lists = new(StringComparer.Ordinal);
    private readonly WordStyles _styles;

    public ListDefinitions(WordElement? part, WordStyles styles)
    {
        _styles = styles;
        for (var element = part?.First; element is not null; element = element.Next)
        {
            if (element.Name == "abstractNum" && element["abstractNumId"] is { } sequence)
                _sequences.TryAdd(sequence, element);
            else if (element.Name == "num" && element["numId"] is { } number)
                _instances.TryAdd(number, element);
        }
    }

    /// <summary>A list by its number; null if the file does not define it.</summary>
    public WordList? Find(string number)
    {
        if (!_lists.TryGetValue(number, out var list))
        {
            list = Build(number);
            _lists.Add(number, list);
        }

        return list;
    }

    private WordList? Build(string number)
    {
        if (!_instances.TryGetValue(number, out var instance) || Sequence(instance) is not (var name, { } sequence))
            return null;
        var levels = new ListLevel?[ListLevel.Count];
        var restarts = new int?[ListLevel.Count];
        ReadLevels(sequence, levels);
        for (var change = instance.First; change is not null; change = change.Next)
        {
            if (change.Name != "lvlOverride" || LevelOf(change) is not { } level)
                continue;
            if (change.Child("lvl") is { } own)
                levels[level] = ListLevel.From(own);
            restarts[level] = change.Number("startOverride");
        }

        return new WordList(name, levels, restarts);
    }

    private static void ReadLevels(WordElement sequence, ListLevel?[] levels)
    {
        for (var element = sequence.First; element is not null; element = element.Next)
        {
            if (element.Name == "lvl" && LevelOf(element) is { } level)
                levels[level] ??= ListLevel.From(element);
        }
    }

    private (string Name, WordElement? Sequence) Sequence(WordElement? instance)
    {
        for (var i = 0; i < MaxLinks; i++)
        {
            if (instance?.Child("abstractNumId")?.Value is not { } name || !_sequences.TryGetValue(name, out var sequence))
                break;
            if (sequence.Child("numStyleLink")?.Value is not { } link)
                return (name, sequence);
            instance = _styles.OfList(link) is { } number ? _instances.GetValueOrDefault(number) : null;
        }

        return ("", null);
    }

    private static int? LevelOf(WordElement element) => element["ilvl"] is [>= '0' and <= '8' and var digit] ? digit - '0' : null;
}
