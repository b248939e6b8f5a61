using ReportExtractor.Documents;

namespace ReportExtractor.Recognition;

/// <summary>Cuts a document that holds several reports between them.</summary>
internal static class ReportSplitter
{
    // A grid with fewer of a table's rows only happens to use its words.
    private const int MinRows = 2;

    /// <summary>The first block of each report; the first is always 0.</summary>
    public static IReadOnlyList<int> Starts(Document document, IReadOnlyList<PrintedRow> rows)
    {
        var blocks = document.Blocks;
        var tables = TablesByBlock(rows, blocks.Count);
        var starts = new List<int> { 0 };
        var since = 0L;
        for (var i = 0; i < blocks.Count; i++)
        {
            since |= tables[i];
            if (since == 0 || TitleAt(blocks, i) is not { } found)
                continue;
            var ahead = 0L;
            for (var j = found.End; j < blocks.Count && TitleAt(blocks, j) is null; j++)
                ahead |= tables[j];
            if ((since & ahead) == 0)
                continue;
            starts.Add(i);
            since = 0;
        }

        return starts;
    }

    // A title that names neither body nor year is a page's header.
    private static (ReportTitle Title, int End)? TitleAt(IReadOnlyList<Block> blocks, int index) =>
        ReportTitle.At(blocks, index) is { Title.Weight: > 0 } found ? found : null;

    // A bit for each table of each form of which a block prints rows.
    private static long[] TablesByBlock(IReadOnlyList<PrintedRow> rows, int blocks)
    {
        var tables = new long[blocks];
        var counts = new Dictionary<(int Block, int Table), int>();
        foreach (var row in rows)
        {
            var named = 0L;
            foreach (var cell in row.Cells)
            {
                foreach (var meaning in cell.Meanings)
                    named |= meaning.Kind == LabelKind.Row ? 1L << meaning.Table : 0;
            }

            for (var table = 0; named >> table != 0; table++)
            {
                if ((named >> table & 1) == 0)
                    continue;
                var count = counts.GetValueOrDefault((row.Block, table)) + 1;
                counts[(row.Block, table)] = count;
                if (count >= MinRows)
                    tables[row.Block] |= 1L << table;
            }
        }

        return tables;
    }
}
