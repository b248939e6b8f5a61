using ReportExtractor.Reading.Alignment;

namespace ReportExtractor.Reading.Text;

/// <summary>A number where labels begin is no figure: 1  属于国家秘密, or 1 over 属于国家秘密.</summary>
internal static class ItemNumberCell
{
    private const int MaxLength = 2;
    private const int SeveralRows = 2;

    // Page numbers stand at the line's beginning.
    private const int DeepIndent = 6;

    /// <summary>The row of a table drawn with blanks, with a number that belongs to a label told from its figures.</summary>
    /// <param name="row">The row.</param>
    /// <param name="rows">The table's rows above it.</param>
    /// <param name="next">The line below; null at the end.</param>
    public static AlignedRow AsLabel(AlignedRow row, List<AlignedRow> rows, TextLine? next)
    {
        var words = row.Words.ToList();
        var first = words.FindIndex(word => word.IsFigure);
        if (first < 0 || words[first] is not { Text.Length: <= MaxLength } number || !char.IsDigit(number.Text[0]))
            return row;
        var isItem = words.Count == 1
            ? IsOverLabel(number, next) && IsNext(number, rows)
            : StandsAmongLabels(words, first, rows) || (IsOverLabel(number, next) && IsLeftOfColumns(number, rows));
        if (!isItem)
            return row;
        words[first] = number with { IsFigure = false };
        return new AlignedRow(words);
    }

    // Labels of rows above begin there.
    private static bool StandsAmongLabels(List<AlignedWord> words, int first, List<AlignedRow> rows)
    {
        var isBeforeLabel = first + 1 < words.Count && !words[first + 1].IsFigure && words.FindLastIndex(word => word.IsFigure) > first;
        return rows.Count(other => other.HasFigures && other.Words.Any(label => !label.IsFigure && label.Start == words[first].Start)) >= (isBeforeLabel ? 1 : SeveralRows);
    }

    private static bool IsOverLabel(AlignedWord number, TextLine? next) =>
        next is { IsBlank: false } line && SpacedRow.Parse(line).Words.Any(label => !label.IsFigure && label.Start == number.Start);

    // Figures stand above, all further to the right, and no word begins where the number does, which a heading would.
    private static bool IsLeftOfColumns(AlignedWord number, List<AlignedRow> rows) =>
        rows.Count(row => row.HasFigures) >= SeveralRows
        && rows.TrueForAll(row => row.Words.All(word => word.Start != number.Start && !(word.IsFigure && word.Start < number.End)));

    // It goes on from the last number of a label that begins there.
    private static bool IsNext(AlignedWord number, List<AlignedRow> rows)
    {
        var value = ItemNumber.Of(number.Text);
        var last = rows.SelectMany(row => row.Words).LastOrDefault(word => !word.IsFigure && word.Start == number.Start && char.IsDigit(word.Text[0])).Text;
        return last is null ? value == 1 && number.Start >= DeepIndent : ItemNumber.Of(last) == value - 1;
    }
}
