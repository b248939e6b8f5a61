using ReportExtractor.Documents;

namespace ReportExtractor.Tests.Support;

/// <summary>Short views on documents.</summary>
internal static class Grids
{
    public static Grid Grid(string source) => Assert.Single(Extract.Read(source).Blocks.OfType<Grid>());

    /// <summary>The tables of a text that are drawn with blanks, under a title.</summary>
    public static IReadOnlyList<Grid> Drawn(string tables) => [.. Extract.Read($"题目\n\n{tables}\n").Blocks.OfType<Grid>()];

    public static IReadOnlyList<string> Paragraphs(string source) => [.. Extract.Read(source).Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text)];

    public static Grid Grid(byte[] source) => Assert.Single(Extract.Read(source).Blocks.OfType<Grid>());

    public static IReadOnlyList<string> Paragraphs(byte[] source) => [.. Extract.Read(source).Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text)];

    /// <summary>The rows, cells parted by bars: <c>甲|乙</c>.</summary>
    public static IReadOnlyList<string> Lines(this Grid grid) => [.. grid.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)))];

    /// <summary>A row's cells as text and columns: <c>甲@0+2</c>.</summary>
    public static string Places(this GridRow row) => string.Join(' ', row.Cells.Select(cell => $"{cell.Text}@{cell.Column}+{cell.ColumnSpan}"));

    /// <summary>All that can be seen, in reading order.</summary>
    public static string Text(string source) => string.Join('\n', Extract.Read(source).Blocks.Select(block => block is Grid grid ? string.Join('\n', grid.Lines()) : ((Paragraph)block).Text));
}
