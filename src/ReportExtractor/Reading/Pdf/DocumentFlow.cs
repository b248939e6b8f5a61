using ReportExtractor.Documents;
using ReportExtractor.Reading.Pdf.Aligned;
using ReportExtractor.Reading.Pdf.Lines;

namespace ReportExtractor.Reading.Pdf;

/// <summary>Puts the pages of a document together: what belongs to the paper falls out, tables and paragraphs go on over page breaks.</summary>
internal static class DocumentFlow
{
    /// <summary>The document's paragraphs and tables in reading order.</summary>
    public static List<Block> Assemble(IReadOnlyList<Page> pages, IReadOnlyList<List<PageItem>> items)
    {
        RunningLines.Remove(pages, items);
        var blocks = new List<Block>();
        var paragraphs = new ParagraphBuilder(items);
        var pieces = new List<PageItem>();
        foreach (var item in Certain(items))
        {
            if (item is ProseLine line)
            {
                EndTable();
                paragraphs.Add(line, blocks);
                continue;
            }

            paragraphs.End(blocks);
            if (pieces.Count > 0 && !TableJoining.Continues(pieces[^1], item))
                EndTable();
            pieces.Add(item);
        }

        EndTable();
        paragraphs.End(blocks);
        return blocks;

        void EndTable()
        {
            if (pieces.Count > 0)
                blocks.Add(TableJoining.Join(pieces));
            pieces.Clear();
        }
    }

    // Words at the end of a page are a table's header if the next page begins with a table that goes on with them.
    private static IEnumerable<PageItem> Certain(IReadOnlyList<List<PageItem>> items)
    {
        for (var page = 0; page < items.Count; page++)
        {
            for (var i = 0; i < items[page].Count; i++)
            {
                var item = items[page][i];
                if (item is not AlignedHeader header)
                {
                    yield return item;
                    continue;
                }

                if (i == items[page].Count - 1 && page + 1 < items.Count && items[page + 1].FirstOrDefault() is AlignedPiece table and not AlignedHeader)
                {
                    yield return header.Over(table);
                    continue;
                }

                foreach (var line in header.Otherwise)
                    yield return line;
            }
        }
    }
}
