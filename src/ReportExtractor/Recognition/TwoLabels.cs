using ReportExtractor.Documents;

namespace ReportExtractor.Recognition;

/// <summary>Labels of two rows that the reader took for one: whose the figures beside them are cannot be told.</summary>
internal static class TwoLabels
{
    private const int MinPiece = 2;

    /// <summary>True if a printed label that is like a row's holds that of another row too.</summary>
    public static bool AreIn(BodyRow row, int line, TableContext context) =>
        HoldsKnown(LabelText.Key(row.OwnLabel), line, context) || (!row.Row.Grid.HasMarkedColumns && HoldsUnknown(row.OwnLabel.Split('\n'), line, context));

    // 规章行政规范性文件
    private static bool HoldsKnown(string key, int line, TableContext context)
    {
        return Enumerable.Range(MinPiece, Math.Max(0, key.Length - (2 * MinPiece) + 1)).Any(at => IsAnother(key[..at]) || IsAnother(key[at..]));

        bool IsAnother(string piece) => Array.Exists(LabelIndex.Shared.Find(piece), meaning => context.Is(meaning, LabelKind.Row) && meaning.Index != line);
    }

    // 行政规范性文件 over 其他主动公开文件, which no form has: in a drawn table each may be a row.
    private static bool HoldsUnknown(string[] lines, int line, TableContext context)
    {
        return Enumerable.Range(1, lines.Length - 1).Any(at => AreTwo(string.Concat(lines[..at]), string.Concat(lines[at..])) || AreTwo(string.Concat(lines[at..]), string.Concat(lines[..at])));

        bool AreTwo(string label, string other) =>
            Array.Exists(LabelIndex.Shared.Find(label), meaning => context.Is(meaning, LabelKind.Row) && meaning.Index == line)
            && !IsNote(other) && LabelText.Key(other) is { Length: >= MinPiece } words && !words.Any(RestOf(label).Contains);

        // 行政, of which 行攻 over 规范性文件 is a misprint.
        string RestOf(string label) => LabelText.Key(context.Table.Rows[line].Label).Replace(LabelText.Key(label), "", StringComparison.Ordinal);
    }

    // 单位：件
    private static bool IsNote(string text) => text.Any(c => Width.Fold(c) == ':');
}
