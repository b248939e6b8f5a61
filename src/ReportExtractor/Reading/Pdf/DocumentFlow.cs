using ReportExtractor.Documents;
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
        foreach (var item in items.SelectMany(page => page))
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
}
