using ReportExtractor.Documents;

namespace ReportExtractor.Recognition;

/// <summary>
/// Puts labels together that run over several rows, as a page break or a text converter leaves them: a row of words
/// without figures is the head of the next row's label, or the end of the one before, if the two together are a label
/// that the form knows and the row with the figures alone has none.
/// </summary>
internal static class LabelJoining
{
    private const double MinSimilarity = 0.75;
    private const double WholeSimilarity = 0.95;
    private const double MinGain = 0.1;
    private const int MinHeader = 4;
    private const int MaxCaption = 8;
    private const int MinPiece = 2;

    /// <summary>The rows without those that became part of another row's label.</summary>
    public static List<BodyRow> Join(IReadOnlyList<BodyRow> rows, TableContext context)
    {
        var joined = new List<BodyRow>(rows.Count);
        BodyRow? above = null;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (IsBetweenPieces(row))
            {
                joined.Add(row);
                continue;
            }

            if (!row.Row.HasFigures && row.Labels.Count > 0)
            {
                // A label cut short may be known by itself; then only the whole label is a reason to join.
                var min = IsKnown(row, context) ? WholeSimilarity : MinSimilarity;
                var below = rows.Skip(i + 1).FirstOrDefault(other => !IsBetweenPieces(other));
                if (below is not null && (TryJoin(row, below, below, min, context) || TryFill(below, row, context)))
                    continue;
                if (above is not null && (TryJoin(above, row, above, min, context) || TryFill(above, row, context)))
                    continue;
            }

            joined.Add(row);
            above = row;
        }

        return joined;
    }

    // A row of blanks, as converters put where they ask for a header; （续表）, or words in every column, none of which a form knows: 数据1, 数据2 over a piece of a table.
    private static bool IsBetweenPieces(BodyRow row) =>
        (!row.Row.HasFigures && row.Labels.Count == 0 && Array.TrueForAll(row.Row.Cells, cell => cell.IsBlank))
        || (!row.Row.HasFigures && row.Labels is [{ Meanings.Length: 0, Cell.Text: { Length: <= MaxCaption } caption }] && caption.Contains('续', StringComparison.Ordinal) && !caption.Contains("继续", StringComparison.Ordinal))
        || (row.Row.Cells.Length >= MinHeader && Array.TrueForAll(row.Row.Cells, cell => cell.IsUnknownWord));

    private static bool TryJoin(BodyRow head, BodyRow end, BodyRow figures, double min, TableContext context)
    {
        if (!figures.Row.HasFigures || !MayBePieces(head.OwnLabel, end.OwnLabel) || IsBelowFigures(head, end) || AreOfTwoTables(head, end) || IsBelowOtherHeader(head, end, context))
            return false;
        var label = head.OwnLabel + end.OwnLabel;
        if (IsKnown(figures, context))
        {
            if (!ArePieces(head, end, label, context))
                return false;
            figures.JoinedLabel = label;
            return true;
        }

        var alone = Best(figures.OwnLabel, context);
        var together = Best(label, context);
        if (together < min || (together < alone + MinGain && (together < 1 || alone >= 1)))
            return false;
        figures.JoinedLabel = label;
        return true;
    }

    // Figures beside the beginning or the end of a label that is whole, but without figures, on the other side of a page's end: its cells were printed again there.
    private static bool TryFill(BodyRow figures, BodyRow whole, TableContext context)
    {
        var (piece, label) = (LabelText.Key(figures.OwnLabel), LabelText.Key(whole.OwnLabel));
        if (!figures.Row.HasFigures || IsKnown(figures, context) || !IsKnown(whole, context) || piece.Length < MinPiece || piece.Length >= label.Length
            || !IsEnd(piece, label) || context.Table.Rows.Count(row => IsEnd(piece, LabelText.Key(row.Label))) != 1
            || (Numbering.Parse(figures.OwnLabel) is { Length: > 0 } number && number.Value != Numbering.Parse(whole.OwnLabel).Value))
            return false;
        figures.JoinedLabel = whole.OwnLabel;
        return true;
    }

    private static bool IsEnd(string piece, string label) => label.StartsWith(piece, StringComparison.Ordinal) || label.EndsWith(piece, StringComparison.Ordinal);

    // A label has one number, and that stands first; an open bracket begins the next one.
    private static bool MayBePieces(string head, string end) =>
        (Numbering.Parse(end).Length == 0 || head.Length == 0) && !(end.Length > 0 && Width.Fold(end[^1]) is '(' or '[' or '【' or '〔');

    // A label below figures that have none is theirs only where a page ends between.
    private static bool IsBelowFigures(BodyRow head, BodyRow end) =>
        head.OwnLabel.Length == 0 && head.Row.Grid == end.Row.Grid && head.Row.Grid.HasMarkedColumns;

    // Two tables on one page are not parted by its end, unless a bracket that one label opens is closed in the other.
    private static bool AreOfTwoTables(BodyRow head, BodyRow end) => head.Row.Grid != end.Row.Grid && head.Row.Page > 0 && head.Row.Page == end.Row.Page
        && !(OpenBrackets(head.OwnLabel) > 0 && OpenBrackets(end.OwnLabel) < 0);

    private static int OpenBrackets(string label) => label.Sum(c => Width.Fold(c) switch { '(' => 1, ')' => -1, _ => 0 });

    // Where each part of a table has a header of its own, figures without a label below one are none of a row above it: a page's number, or a row whose label is lost.
    private static bool IsBelowOtherHeader(BodyRow head, BodyRow end, TableContext context) =>
        !context.Table.HasUniformColumns && end.OwnLabel.Length == 0 && end.Layout != head.Layout;

    // Pieces that are known by themselves, such as 2.其他 and 法律行政法规禁止公开, are one label if the whole is a row's that one of them stands for, and bears its number.
    private static bool ArePieces(BodyRow head, BodyRow end, string label, TableContext context)
    {
        if (head.Labels.Count == 0 || end.Labels.Count == 0 || head.OwnLabel == end.OwnLabel)
            return false;
        var key = LabelText.Key(label);
        var bare = context.WithoutGroups(key);
        var number = bare.Length == key.Length ? Numbering.Parse(label) : default;
        return new[] { head, end }.Select(piece => context.Meaning(piece.Labels[^1], LabelKind.Row))
            .Any(row => row >= 0 && context.RowSimilarity(bare, row) >= 1 && (number.Length == 0 || number.Value == context.NumberOf(row).Value));
    }

    private static bool IsKnown(BodyRow row, TableContext context) =>
        row.JoinedLabel is null && row.Labels.Count > 0
        && (context.Meaning(row.Labels[^1], LabelKind.Row) >= 0 || context.Meaning(row.Labels[^1], LabelKind.Column) >= 0);

    // A label may have its groups before it.
    private static double Best(string label, TableContext context)
    {
        var key = LabelText.Key(label);
        if (key.Length == 0)
            return 0;
        var bare = context.WithoutGroups(key);
        return context.Table.Rows.Max(row => Math.Max(context.RowSimilarity(key, row.Index), context.RowSimilarity(bare, row.Index)));
    }
}
