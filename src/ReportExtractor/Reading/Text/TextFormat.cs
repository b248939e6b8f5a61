using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Text;

/// <summary>Plain text and Markdown: paragraphs, and tables drawn with tabs, bars or blanks, each kind possibly in one file.</summary>
internal sealed class TextFormat : IDocumentFormat
{
    // Asked in this order at every line; the first that knows the line takes as many as belong to its table.
    private static readonly IReadOnlyList<ITableReader> TableReaders =
    [
        new BarLineTable(),
        new BarTable(),
        new TabTable(),
        new SpacedTable(),
    ];

    public bool Matches(SourceBytes source) => true;

    public Document Read(SourceBytes source, CancellationToken cancellation)
    {
        var lines = TextLine.Split(Charset.Decode(source)).Where(line => !PageFurniture.IsPageNumber(line.Text)).ToList();
        var blocks = new List<Block>();
        var cells = 0;
        var blanks = 0;
        for (var i = 0; i < lines.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            var taken = 0;
            foreach (var reader in TableReaders)
            {
                taken = reader.TryRead(lines, i, out var grid);
                if (taken == 0)
                    continue;
                blocks.Add(grid!);
                cells += grid!.Rows.Sum(row => row.Cells.Count);
                break;
            }

            CheckCells(cells);
            if (taken == 0)
                AddParagraph(blocks, lines[i], blanks);
            blanks = taken == 0 && lines[i].IsBlank ? blanks + 1 : 0;
            i += Math.Max(1, taken);
        }

        return new Document("text/plain", blocks, new Dictionary<string, string>(StringComparer.Ordinal));
    }

    /// <summary>Checks how many cells there are so far, be it within a table or altogether.</summary>
    /// <exception cref="UnreadableDocumentException">There are more than <see cref="ReadingLimits.MaxCells"/>.</exception>
    public static void CheckCells(int count)
    {
        if (count > ReadingLimits.MaxCells)
            throw new UnreadableDocumentException(UnreadableCause.TooLarge, $"the text has more than {ReadingLimits.MaxCells} table cells");
    }

    private static void AddParagraph(List<Block> blocks, TextLine line, int blanks)
    {
        var text = line.Text.AsSpan().Trim();
        if (text.IsEmpty)
            return;
        var column = line.Text.AsSpan().IndexOf(text[0]) + 1;
        var isHeading = text[0] == '#';
        text = text.TrimStart('#').Trim().Trim('*');
        if (!text.IsEmpty)
            blocks.Add(new Paragraph(text.ToString(), isHeading, new Location(line.Number, column)) { BlankLinesAbove = blanks });
    }
}

/// <summary>One way to draw a table in text.</summary>
internal interface ITableReader
{
    /// <summary>Reads the table that begins at a line and returns how many lines it takes, or 0 if none does.</summary>
    int TryRead(IReadOnlyList<TextLine> lines, int start, out Grid? grid);
}
