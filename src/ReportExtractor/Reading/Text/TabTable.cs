using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Text;

/// <summary>Tables whose cells are parted by tabs, as word processors save them.</summary>
internal sealed class TabTable : ITableReader
{
    private const int MaxLabelLength = 60;

    public int TryRead(IReadOnlyList<TextLine> lines, int start, out Grid? grid)
    {
        grid = null;
        var end = start;
        while (end < lines.Count && (IsRow(lines[end].Text) || (end > start && IsLoneCell(lines, end))))
            end++;
        if (end == start)
            return 0;
        var builder = new GridBuilder(new Location(lines[start].Number, 1));
        var cells = 0;
        for (var i = start; i < end; i++)
        {
            builder.BeginRow();
            foreach (var range in lines[i].Text.AsSpan().Split('\t'))
            {
                var field = lines[i].Text.AsSpan()[range];
                var text = field.Trim();
                var column = range.Start.Value + 1 + (text.IsEmpty ? 0 : field.IndexOf(text[0]));
                builder.Add(text.ToString(), 1, 1, new Location(lines[i].Number, column));
            }

            cells += builder.EndRow();
            TextFormat.CheckCells(cells);
        }

        grid = builder.Build();
        return end - start;
    }

    // A tab behind some text; a tab before it is the indent of a paragraph, unless the text is short.
    private static bool IsRow(string line)
    {
        if (!line.Contains('\t', StringComparison.Ordinal))
            return false;
        var text = line.AsSpan().TrimStart();
        return text.Contains('\t') || (!text.IsEmpty && text.Length <= MaxLabelLength && text.IndexOfAny("。，；") < 0 && line.AsSpan().Count('\t') > 1);
    }

    // A line between two rows that lost its tabs.
    private static bool IsLoneCell(IReadOnlyList<TextLine> lines, int index) =>
        lines[index].IsLoneLabel && !PageFurniture.IsHead(lines[index].Text) && IsRow(lines[index - 1].Text) && index + 1 < lines.Count && IsRow(lines[index + 1].Text);
}
