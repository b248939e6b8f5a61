using System.Collections.Frozen;
using ReportExtractor.Forms;

namespace ReportExtractor.Recognition;

/// <summary>What a label can be in a form.</summary>
internal enum LabelKind
{
    Row,
    Column,
    Group,
    Heading,
}

/// <summary>One meaning of a label: an item of one table of one form.</summary>
/// <param name="Form">Index of the form within <see cref="FormCatalog.All"/>.</param>
/// <param name="Table">Index of the table within the form.</param>
/// <param name="Kind">What the label is.</param>
/// <param name="Index">Index of the row or column within the table; for a group or heading, within the table's.</param>
internal readonly record struct LabelMeaning(int Form, int Table, LabelKind Kind, int Index);

/// <summary>Every spelling of every label of every form, found by its key without a search.</summary>
internal sealed class LabelIndex
{
    private readonly FrozenDictionary<string, LabelMeaning[]> _meanings;
    private readonly FrozenDictionary<string, LabelMeaning[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private LabelIndex(IReadOnlyList<Form> forms)
    {
        var found = new Dictionary<string, HashSet<LabelMeaning>>(StringComparer.Ordinal);
        for (var f = 0; f < forms.Count; f++)
        {
            foreach (var table in forms[f].Tables)
            {
                foreach (var (text, kind, index) in Labels(table))
                    Add(found, text, new LabelMeaning(f, table.Index, kind, index));
            }
        }

        _meanings = found.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
        _lookup = _meanings.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The index over all known forms.</summary>
    public static LabelIndex Shared { get; } = new(FormCatalog.All);

    /// <summary>What a printed label means exactly; empty if no form has it.</summary>
    public LabelMeaning[] Find(string text)
    {
        Span<char> buffer = stackalloc char[LabelText.MaxLength];
        var length = LabelText.WriteKey(text, buffer);
        if (length == 0)
            return [];
        if (_lookup.TryGetValue(buffer[..length], out var meanings))
            return meanings;

        // A numeral that lost its stop (一本年新收), and remarks that the form does not have.
        if (length > 3 && "一二三四五六七".Contains(buffer[0]) && _lookup.TryGetValue(buffer[1..length], out meanings))
            return meanings;
        var bare = LabelText.WithoutRemarks(text);
        if (ReferenceEquals(bare, text))
            return [];
        length = LabelText.WriteKey(bare, buffer);
        return length > 0 && _lookup.TryGetValue(buffer[..length], out meanings) ? meanings : [];
    }

    /// <summary>The key of the label most like a printed one's, what it means, and how alike the two are.</summary>
    public (string Label, LabelMeaning[] Meanings, double Similarity) Closest(string key)
    {
        var best = (Label: "", Meanings: Array.Empty<LabelMeaning>(), Similarity: 0.0);
        foreach (var (label, meanings) in _meanings)
        {
            var similarity = Similarity.Of(key, label);
            if (similarity > best.Similarity && !Opposites.Differ(key, label))
                best = (label, meanings, similarity);
        }

        return best;
    }

    /// <summary>True if a text is a piece of some label.</summary>
    public bool IsPiece(string text) => LabelText.Key(text) is { Length: > 0 } key && _meanings.Keys.Any(label => label.Contains(key, StringComparison.Ordinal));

    /// <summary>What the labels mean that begin with a text.</summary>
    public IEnumerable<LabelMeaning> Begun(string text) =>
        LabelText.Key(text) is { Length: > 0 } key ? _meanings.Where(pair => pair.Key.StartsWith(key, StringComparison.Ordinal)).SelectMany(pair => pair.Value) : [];

    private static IEnumerable<(string Text, LabelKind Kind, int Index)> Labels(FormTable table)
    {
        for (var heading = 0; heading < table.Headings.Count; heading++)
            yield return (table.Headings[heading], LabelKind.Heading, heading);
        foreach (var column in table.Columns)
        {
            yield return (column.Label, LabelKind.Column, column.Index);
            foreach (var spelling in column.Spellings)
                yield return (spelling, LabelKind.Column, column.Index);
        }

        for (var group = 0; group < table.Groups.Count; group++)
            yield return (table.Groups[group], LabelKind.Group, group);
        foreach (var row in table.Rows)
        {
            foreach (var label in row.Spellings.Prepend(row.Label))
            {
                yield return (label, LabelKind.Row, row.Index);

                // One label column may hold the groups and the row together.
                var joined = label;
                for (var i = row.Groups.Count - 1; i >= 0; i--)
                {
                    joined = row.Groups[i] + joined;
                    yield return (joined, LabelKind.Row, row.Index);
                }

                if (row.Groups.Count > 1)
                    yield return (row.Groups[0] + label, LabelKind.Row, row.Index);
            }
        }
    }

    private static void Add(Dictionary<string, HashSet<LabelMeaning>> found, string text, LabelMeaning meaning)
    {
        foreach (var variant in new[] { text, LabelText.WithoutRemarks(text) })
        {
            var key = LabelText.Key(variant);
            if (key.Length == 0)
                continue;
            if (!found.TryGetValue(key, out var meanings))
                found.Add(key, meanings = []);
            meanings.Add(meaning);
        }
    }
}
