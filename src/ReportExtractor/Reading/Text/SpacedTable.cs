using ReportExtractor.Documents;
using ReportExtractor.Reading.Alignment;

namespace ReportExtractor.Reading.Text;

/// <summary>
/// Tables drawn with blanks. Words of a line are parted by two blanks or more (or by one, before a run of figures). The
/// figures of all lines that stand above each other are a column; other words belong to the columns they stand over.
/// Ideographs are two places wide.
/// </summary>
internal sealed class SpacedTable : ITableReader
{
    private const int DeepIndent = 6;
    private const int MaxLoneLabels = 30;
    // A page break leaves some within a table.
    private const int MaxBlankLines = 4;

    private const int MaxLastLabel = 13;
    private const int MinTitle = 8;

    // 十一、 before a title.
    private const int MaxNumber = 3;

    private const int MaxItemNumber = 2;
    private const int SeveralRows = 2;

    // No table of a report is wider or longer.
    private const int MaxLineLength = 1000;
    private const int MaxRows = 400;
    private const int MaxWords = 8000;

    private const int MinHeaderWords = 4;
    private const int ManyHeadings = 3;

    public int TryRead(IReadOnlyList<TextLine> lines, int start, out Grid? grid)
    {
        grid = null;
        var rows = new List<AlignedRow>();
        var ends = new List<int>();
        var places = new FigurePlaces();
        var words = 0;
        var end = start;
        for (var i = start; i < lines.Count; i++)
        {
            if (lines[i].IsBlank)
            {
                if (i - end >= MaxBlankLines)
                    break;
                continue;
            }

            if (lines[i].Text.Length > MaxLineLength || rows.Count >= MaxRows || lines[i].Text.AsSpan().TrimStart().ContainsAny('\t', '|'))
                break;
            var row = WithItemNumber(SpacedRow.Parse(lines[i]), rows);
            words += row.Words.Count;
            if (words > MaxWords || IsTitle(row, lines, i) || (row.Words.Count < 2 && !(rows.Count > 0 && (IsBetweenRows(row, lines, i) || ContinuesLabel(row, rows)))))
                break;

            // Columns that run into each other are those of another table.
            if (end > start && (BeginsElsewhere(row, rows[0]) || IsOtherHeader(row, rows, isApart: i > end) || (i > end && places.AreSharedBy(row) && !AlignedColumns.Find([.. rows, row]).KeepsApart([.. rows, row]))))
                break;
            if (places.AreMovedBy(row) && PieceBoundary.Above(rows, row) is { } count)
            {
                rows.RemoveRange(count, rows.Count - count);
                end = ends[count - 1];
                break;
            }

            rows.Add(row);
            places.Add(row);
            end = i + 1;
            ends.Add(end);
        }

        // A header that stands apart from its figures has several lines of words, or many words.
        if (!rows.Exists(row => row.HasFigures) && rows.Count(row => row.Words.Count > 1) < 2 && !rows.Exists(row => row.Words.Count >= MinHeaderWords))
            return 0;
        grid = AlignedGrid.Build(WrappedRows.Join(rows));
        return end - start;
    }

    // 1  属于国家秘密, or 1 over 属于国家秘密: a number where labels begin is no figure.
    private static AlignedRow WithItemNumber(AlignedRow row, List<AlignedRow> rows)
    {
        var first = row.Words.Count > 1 ? row.Words[0] : default;
        return first is { IsFigure: true, Text.Length: <= MaxItemNumber } && char.IsDigit(first.Text[0]) && rows.Count(other => other.HasFigures && other.Words.Any(label => !label.IsFigure && label.Start == first.Start)) >= SeveralRows
            ? new AlignedRow([first with { IsFigure = false }, .. row.Words.Skip(1)])
            : row;
    }

    // The table's first line again, at other places: what follows stands under these.
    private static bool BeginsElsewhere(AlignedRow row, AlignedRow first) =>
        row.Words.Count > 1 && row.Words.Select(word => word.Text).SequenceEqual(first.Words.Select(word => word.Text), StringComparer.Ordinal)
        && !row.Words.Select(word => word.Start).SequenceEqual(first.Words.Select(word => word.Start));

    // Headings behind figures, one of them where none above begins; without a blank line between they are many, some beside all that is above, and the figures have labels.
    private static bool IsOtherHeader(AlignedRow row, List<AlignedRow> rows, bool isApart)
    {
        if (row.Words.Count < 2 || row.HasFigures || row.Words.Any(word => ItemNumber.IsBefore(word.Text)) || !rows.Exists(other => other.HasFigures))
            return false;
        var above = rows.SelectMany(other => other.Words).ToList();
        var begin = row.Words.Count(word => above.TrueForAll(other => other.Start != word.Start));
        return isApart
            ? begin > 0
            : row.Words.Count >= ManyHeadings && begin >= ManyHeadings - 1 && rows.TrueForAll(other => !other.Words[0].IsFigure)
                && row.Words.Any(word => above.TrueForAll(other => other.End <= word.Start || other.Start >= word.End));
    }

    // A chapter's title: a line of its own that ends as all of them do, or a numbered one right above prose or a header that reaches beyond it.
    private static bool IsTitle(AlignedRow row, IReadOnlyList<TextLine> lines, int index)
    {
        if (row.Words is not [{ Start: < DeepIndent, Text: { Length: >= MinTitle } text } word])
            return false;
        if (ChapterTitle.IsEndOf(text))
            return true;
        if (!text.AsSpan(1, 2).Contains('、') || index + 1 >= lines.Count || lines[index + 1].IsBlank)
            return false;
        var below = SpacedRow.Parse(lines[index + 1]);
        return below.Words.Count > 1 ? !below.HasFigures && below.Words[^1].Start >= word.End : below.Words[0].Text.Length > 1 && !lines[index + 1].IsLabel;
    }

    // A line of a label that runs over several: below another one, and no wider than the labels of its column, or at least left of all figures, or of all headings where no figure is printed, and no chapter's title.
    private static bool ContinuesLabel(AlignedRow row, List<AlignedRow> rows) =>
        row.Words is [{ IsFigure: false } word] && word.Location.Line == rows[^1].Words[^1].Location.Line + 1 && !word.Text.Contains('。', StringComparison.Ordinal)
        && rows.Any(other => other.Words.Count > 1 && other.Words.Any(label => BeginTogether(label, word) && !label.IsFigure))
        && (rows.Any(other => other.Words.Any(label => BeginTogether(label, word) && label.End >= word.End))
            || (!rows.Exists(other => other.HasFigures) && rows[0].Words.Count >= MinHeaderWords && rows[0].Words[1].Start > word.End)
            || (!word.Text.AsSpan(0, Math.Min(word.Text.Length, MaxNumber)).Contains('、') && rows.Exists(other => other.HasFigures) && rows.All(other => other.Words.All(figure => !figure.IsFigure || figure.Start >= word.End))));

    // A blank within the label may have come to the line's beginning.
    private static bool BeginTogether(AlignedWord one, AlignedWord other) => Math.Abs(one.Start - other.Start) <= 1;

    // A row whose figures are all blank, or an item's heading: a label with other rows close below, or deep within the line.
    private static bool IsBetweenRows(AlignedRow row, IReadOnlyList<TextLine> lines, int index)
    {
        if (row.Words.Count != 1 || lines[index - 1].IsBlank || !lines[index].IsLabel)
            return false;
        if (row.Words[0].Start >= DeepIndent)
            return true;

        // The last row of a table; chapter titles below tables are longer.
        if (row.Words[0].Text.Length <= MaxLastLabel && (index + 1 >= lines.Count || lines[index + 1].IsBlank))
            return true;
        for (var i = index + 1; i < lines.Count && i <= index + MaxLoneLabels && !lines[i].IsBlank; i++)
        {
            if (SpacedRow.Parse(lines[i]).Words.Count > 1)
                return true;
        }

        return false;
    }
}
