using ReportExtractor.Reading.Alignment;

namespace ReportExtractor.Reading.Text;

/// <summary>A line of one word where a table is drawn with blanks: a row whose figures are all blank, a piece of a label, or what follows the table.</summary>
internal static class LoneWord
{
    private const int DeepIndent = 6;
    private const int MaxLabels = 60;
    private const int MaxLabelLines = 5;
    private const int MaxLastLabel = 13;
    private const int MinTitle = 8;

    // 十一、 before a title.
    private const int MaxNumber = 3;

    /// <summary>True if it belongs to the table above it.</summary>
    /// <param name="word">The word.</param>
    /// <param name="rows">The table's rows so far.</param>
    /// <param name="lines">The text.</param>
    /// <param name="index">Index of the word's line.</param>
    public static bool IsOfTable(AlignedWord word, List<AlignedRow> rows, IReadOnlyList<TextLine> lines, int index) =>
        !IsTitle(word, lines, index) && !PageFurniture.IsHead(word.Text) && !(NamesYear(word.Text) && !rows[^1].Words.Any(label => AlignedWord.OpensRemark(label.Text))) && (IsBetweenRows(word, lines, index) || ContinuesLabel(word, rows) || ContinuesNote(word, rows));

    /// <summary>True if it begins a table: the first line of a label whose row has its figures a few lines below, or of a note whose header has its headings there.</summary>
    /// <param name="word">The word.</param>
    /// <param name="lines">The text.</param>
    /// <param name="index">Index of the word's line.</param>
    public static bool BeginsTable(AlignedWord word, IReadOnlyList<TextLine> lines, int index)
    {
        var isNote = HeaderNotes.Opens(word);
        for (var i = index; i < lines.Count && i <= index + MaxLabelLines && !lines[i].IsBlank; i++)
        {
            var row = SpacedRow.Parse(lines[i]);
            if (row.Words.Count > 1)
                return row.HasFigures != isNote && row.Words[0] is { IsFigure: false } label && BeginTogether(label, word) && word.End <= row.Words[1].Start;
            if (!(isNote || lines[i].IsLabel) || !BeginTogether(row.Words[0], word) || row.Words[0].IsFigure || PageFurniture.IsHead(row.Words[0].Text) || IsTitle(row.Words[0], lines, i) || NamesYear(row.Words[0].Text))
                return false;
        }

        return false;
    }

    // A chapter's title: a line of its own that ends as all of them do, or a numbered one right above prose or a header that reaches beyond it.
    private static bool IsTitle(AlignedWord word, IReadOnlyList<TextLine> lines, int index)
    {
        if (word is not { Start: < DeepIndent, Text: { Length: >= MinTitle } text })
            return false;
        if (ChapterTitle.IsEndOf(text))
            return true;
        if (!text.AsSpan(1, 2).Contains('、') || index + 1 >= lines.Count || lines[index + 1].IsBlank)
            return false;
        var below = SpacedRow.Parse(lines[index + 1]);
        return below.Words.Count > 1 ? !below.HasFigures && below.Words[^1].Start >= word.End && !ItemNumber.IsBefore(below.Words[^1].Text) : below.Words[0].Text.Length > 1 && !lines[index + 1].IsLabel;
    }

    // （2023年）, or 2023年度数据, above another year's table. A label may name a year in its brackets only.
    private static bool NamesYear(string text) => text.AsSpan().TrimStart("（(") is [>= '1' and <= '2', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', '年', ..];

    // A line of a label that runs over several: right below a row whose labels begin where it does, and within the room of these; or the next letter of one that is written from top to bottom, with a blank in it.
    private static bool ContinuesLabel(AlignedWord word, List<AlignedRow> rows) =>
        (IsBelow(word, rows[^1], lines: 1) && !word.IsFigure && !word.Text.Contains('。', StringComparison.Ordinal) && (rows[^1].Words.Any(label => IsWithin(word, label)) || BeginsAsOthers(word, rows)))
        || (IsLetter(word) && rows[^1].Words is [var above] && IsLetter(above) && BeginTogether(above, word) && IsBelow(word, rows[^1], lines: 2));

    // Below the first line of a note that begins the table.
    private static bool ContinuesNote(AlignedWord word, List<AlignedRow> rows) =>
        HeaderNotes.Opens(rows[0].Words[0]) && IsBelow(word, rows[^1], lines: 1) && rows.TrueForAll(row => row.Words is [var above] && BeginTogether(above, word) && !AlignedWord.ClosesRemark(above.Text));

    private static bool IsBelow(AlignedWord word, AlignedRow row, int lines) => word.Location.Line == row.Words[^1].Location.Line + lines;

    // Below a label that has blanks before it.
    private static bool IsWithin(AlignedWord word, AlignedWord label) =>
        !label.IsFigure && label.Start - word.Start is > 0 and <= DeepIndent && word.End <= label.End + 1;

    private static bool BeginsAsOthers(AlignedWord word, List<AlignedRow> rows) =>
        IsLeftOfHeadings(word, rows)
        || (rows.Exists(row => row.Words.Count > 1 && row.Words.Any(label => !label.IsFigure && BeginTogether(label, word)))
            && (rows.Exists(row => row.Words.Any(label => BeginTogether(label, word) && label.End >= word.End)) || IsLeftOfFigures(word, rows)));

    // The last of a label that did not fit into the line above.
    private static bool IsLetter(AlignedWord word) => word.Text.Length == 1 && char.IsLetter(word.Text[0]);

    // Left of all figures and no chapter's title.
    private static bool IsLeftOfFigures(AlignedWord word, List<AlignedRow> rows) =>
        rows.Exists(row => row.HasFigures) && !word.Text.AsSpan(0, Math.Min(word.Text.Length, MaxNumber)).Contains('、') && rows.TrueForAll(row => row.Words.All(figure => !figure.IsFigure || figure.Start >= word.End));

    // In a table whose figures are all blank so far: below a header whose headings, but for that of the labels, stand to the right.
    private static bool IsLeftOfHeadings(AlignedWord word, List<AlignedRow> rows) =>
        rows.TrueForAll(row => !row.HasFigures) && rows.Exists(row => row.Words.Count >= SpacedTable.MinHeaderWords)
        && rows.TakeWhile(row => row.Words.Count > 1).All(row => row.Words.Skip(row.Words[0].Start <= word.Start ? 1 : 0).All(heading => heading.Start > word.End));

    // A blank within the label may have come to the line's beginning.
    private static bool BeginTogether(AlignedWord one, AlignedWord other) => Math.Abs(one.Start - other.Start) <= 1;

    // A row whose figures are all blank, or an item's heading: a label with other rows close below, or deep within the line.
    private static bool IsBetweenRows(AlignedWord word, IReadOnlyList<TextLine> lines, int index)
    {
        if (lines[index - 1].IsBlank || !(lines[index].IsLabel || IsLetter(word)))
            return false;
        if (word.Start >= DeepIndent)
            return true;

        // The last row of a table; chapter titles below tables are longer.
        if (word.Text.Length <= MaxLastLabel && (index + 1 >= lines.Count || lines[index + 1].IsBlank))
            return true;
        for (var i = index + 1; i < lines.Count && i <= index + MaxLabels && !lines[i].IsBlank; i++)
        {
            if (SpacedRow.Parse(lines[i]).Words.Count > 1)
                return true;
        }

        return false;
    }
}
