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
            if (since == 0 || ReportTitle.At(blocks, i) is not { } found)
                continue;
            var ahead = 0L;
            for (var j = found.End; j < blocks.Count && ReportTitle.At(blocks, j) is null; j++)
                ahead |= tables[j];
            if ((since & ahead) == 0)
                continue;
            starts.Add(i);
            since = 0;
        }

        return starts;
    }

    // A bit for each table of each form of which a block prints rows.
    private static long[] TablesByBlock(IReadOnlyList<PrintedRow> rows, int blocks)
    {
        var tables = new long[blocks];
        var counts = new Dictionary<(int Block, int Table), int>();
        foreach (var row in rows)
        {
            foreach (var meaning in row.Cells.SelectMany(cell => cell.Meanings).Where(meaning => meaning.Kind == LabelKind.Row).DistinctBy(meaning => meaning.Table))
            {
                var key = (row.Block, meaning.Table);
                counts[key] = counts.GetValueOrDefault(key) + 1;
                if (counts[key] >= MinRows)
                    tables[row.Block] |= 1L << meaning.Table;
            }
        }

        return tables;
    }
}
