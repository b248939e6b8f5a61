using ReportExtractor.Documents;

namespace ReportExtractor.Recognition.Lines;

/// <summary>Groups that are printed again where a page's end cuts the label of a row: （三）不予公开 once above 1.属于 and once above 国家秘密.</summary>
internal static class LineRepeats
{
    private const int MaxGroups = 3;

    // Lines of a label's beginning or end.
    private const int MaxLines = 3;

    // Figures may stand beside the beginning.
    private const int MaxFigures = 7;

    /// <summary>The lines without the groups' second printing, so that the label is whole again.</summary>
    public static List<Paragraph> Without(List<Paragraph> lines)
    {
        var kept = new List<Paragraph>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (Enumerable.Range(0, MaxGroups).Select(less => MaxGroups - less).FirstOrDefault(groups => AreRepeated(lines, i, groups)) is > 0 and var groups)
                i += groups - 1;
            else
                kept.Add(lines[i]);
        }

        return kept;
    }

    private static bool AreRepeated(List<Paragraph> lines, int start, int groups)
    {
        var rest = start + groups;
        if (rest >= lines.Count || !IsGroup(lines[rest - 1].Text))
            return false;
        for (var first = start - groups - 1; first >= Math.Max(0, start - groups - MaxLines - MaxFigures); first--)
        {
            if (lines[first].Text == lines[start].Text && Enumerable.Range(1, groups - 1).All(i => lines[first + i].Text == lines[start + i].Text))
                return AreOneLabel(lines[(first + groups)..start], lines[rest..Math.Min(lines.Count, rest + MaxLines)]);
        }

        return false;
    }

    private static bool AreOneLabel(List<Paragraph> above, List<Paragraph> below)
    {
        var words = above.TakeWhile(line => !LineReading.IsFigure(line.Text)).ToList();
        var beginning = string.Concat(words.Select(line => line.Text));
        return words.Count is > 0 and <= MaxLines && above.Skip(words.Count).All(line => LineReading.IsFigure(line.Text)) && LabelIndex.Shared.Find(beginning).Length == 0
            && Numbering.Parse(below[0].Text).Length == 0
            && Enumerable.Range(1, below.Count).Any(count => Array.Exists(LabelIndex.Shared.Find(beginning + string.Concat(below.Take(count).Select(line => line.Text))), meaning => meaning.Kind == LabelKind.Row));
    }

    private static bool IsGroup(string text) => Array.Exists(LabelIndex.Shared.Find(text), meaning => meaning.Kind == LabelKind.Group);
}
