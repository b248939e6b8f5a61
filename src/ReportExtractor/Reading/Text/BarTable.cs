using System.Buffers;
using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Text;

/// <summary>Tables drawn with bars: Markdown's <c>|</c>, and frames of <c>│</c> or <c>┃</c> or of <c>+--+</c>.</summary>
internal sealed class BarTable : ITableReader
{
    private static readonly SearchValues<char> Bars = SearchValues.Create("|│┃║");
    private static readonly SearchValues<char> Frame = SearchValues.Create("|│┃║─━═┄┈-+┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┳┻╋: \t");

    public int TryRead(IReadOnlyList<TextLine> lines, int start, out Grid? grid)
    {
        grid = null;
        var end = start;
        while (end < lines.Count && (IsRow(lines[end].Text) || IsFrame(lines[end].Text) || (HasBar(lines, end) && (end > start || HasBar(lines, end + 1)))))
            end++;
        if (end == start || lines.Skip(start).Take(end - start).All(line => IsFrame(line.Text)))
            return 0;
        var builder = new GridBuilder(new Location(lines[start].Number, 1));
        var cells = 0;
        for (var i = start; i < end; i++)
        {
            if (!IsFrame(lines[i].Text))
                cells += AddRow(builder, lines[i]);
            TextFormat.CheckCells(cells);
        }

        grid = builder.Build();
        return end - start;
    }

    // A single bar parts two cells if the next line has one too.
    private static bool HasBar(IReadOnlyList<TextLine> lines, int index) => index < lines.Count && lines[index].Text.AsSpan().ContainsAny(Bars);

    // A bar at the head, or at least two within: a single one may stand in prose.
    private static bool IsRow(string line)
    {
        var text = line.AsSpan().Trim();
        var bars = 0;
        foreach (var c in text)
            bars += Bars.Contains(c) ? 1 : 0;
        return bars >= 2 || (bars == 1 && text.Length > 1 && Bars.Contains(text[0]));
    }

    // A line between rows. A single dash between bars is a cell that says there is nothing.
    private static bool IsFrame(string line)
    {
        var text = line.AsSpan().Trim();
        return text.Length >= 3 && !text.ContainsAnyExcept(Frame)
            && (text.Contains("--", StringComparison.Ordinal) || text.Contains(":-", StringComparison.Ordinal) || text.Contains("-:", StringComparison.Ordinal)
                || text.ContainsAny("─━═┄┈"));
    }

    private static int AddRow(GridBuilder builder, TextLine line)
    {
        builder.BeginRow();
        var text = line.Text.AsSpan();
        var start = 0;
        var first = true;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (!Bars.Contains(text[i]) || (i > 0 && text[i - 1] == '\\')))
                continue;
            var cell = text[start..i];

            // What stands outside the outer bars is no cell.
            if (!((first || i == text.Length) && cell.IsWhiteSpace()))
                builder.Add(Clean(cell), 1, 1, new Location(line.Number, start + 1 + (cell.Length - cell.TrimStart().Length)));
            first = false;
            start = i + 1;
        }

        return builder.EndRow();
    }

    private static string Clean(ReadOnlySpan<char> cell)
    {
        var text = cell.Trim().ToString();
        if (text.AsSpan().IndexOfAny("<&*`\\") < 0)
            return text;
        return System.Net.WebUtility.HtmlDecode(text
            .Replace("<br>", "\n", StringComparison.OrdinalIgnoreCase)
            .Replace("<br/>", "\n", StringComparison.OrdinalIgnoreCase)
            .Replace("<br />", "\n", StringComparison.OrdinalIgnoreCase)
            .Replace("**", "", StringComparison.Ordinal)
            .Replace("`", "", StringComparison.Ordinal)
            .Replace("\\|", "|", StringComparison.Ordinal)
            .Replace("\\*", "*", StringComparison.Ordinal)
            .Replace("\\-", "-", StringComparison.Ordinal)).Trim();
    }
}
