using ReportExtractor.Documents;
using ReportExtractor.Reading.Pdf.Aligned;
using ReportExtractor.Reading.Pdf.Lines;
using ReportExtractor.Reading.Pdf.Ruled;

namespace ReportExtractor.Reading.Pdf;

/// <summary>Parts a page into tables and lines of prose.</summary>
internal static class PageLayout
{
    // Lines meet if they are nearer than this part of the font size; table rows are never so low.
    private const float Tolerance = 0.2f;
    private const float MinTolerance = 1;

    // So many boxes are cells, each with a frame of its own; this far apart, in parts of the font size.
    private const int ManyBoxes = 8;
    private const float FrameGap = 0.6f;

    // The edges of a frame around lines of figures apart.
    private const int OneColumn = 2;

    // A table known by clip rectangles alone has several columns, if only one row: lines of text are clipped too.
    private const int MinClipped = 2;

    /// <summary>The page's tables and lines, from top to bottom.</summary>
    public static List<PageItem> Read(int page, IReadOnlyList<Letter> letters, PageRules rules)
    {
        if (letters.Count == 0)
            return [];
        var size = MedianSize(letters);
        var tables = Tables(letters, rules, size);
        var inTables = tables.ConvertAll(_ => new List<Letter>());
        var prose = new List<Letter>();
        foreach (var letter in letters)
        {
            var index = tables.FindIndex(table => Holds(table.Box, letter.Box));
            (index < 0 ? prose : inTables[index]).Add(letter);
        }

        var items = new List<PageItem>();
        for (var i = 0; i < tables.Count; i++)
        {
            if (inTables[i].Count > 0)
                items.Add(EmptyStrips.Remove(CellFilling.Fill(page, tables[i], inTables[i]), size));
        }

        AddProse(page, prose, rules.Drawn.FindAll(rule => !rule.IsVertical), items);
        return [.. items.OrderBy(item => item.Box.CentreY)];
    }

    // The tables that lines tell, and those that clip rectangles tell where no lines do.
    private static List<PageTable> Tables(IReadOnlyList<Letter> letters, PageRules rules, float size)
    {
        var tolerance = Math.Max(MinTolerance, Tolerance * size);
        var drawn = RuledTable.Find(rules.Drawn, tolerance);
        if (drawn.Count(table => table.Cells.Count == 1) > ManyBoxes || AreBesideEachOther(drawn, FrameGap * size))
            drawn = RuledTable.Find(rules.Drawn, FrameGap * size);
        drawn.RemoveAll(table => table.Cells.Count > 1 && AreFrames(table, letters));
        var tables = drawn.FindAll(table => table.Cells.Count > 1 && !drawn.Exists(other => other != table && other.Cells.Count > 1 && LiesInCell(other, table)));
        foreach (var clipped in RuledTable.Find(rules.Clips, tolerance))
        {
            if (clipped.Columns.Length > MinClipped && !tables.Exists(table => Touch(table.Box, clipped.Box)))
                tables.Add(clipped);
        }

        // A frame around one row at the edge of a page may be the rest of a table; a frame within a table is none.
        tables.AddRange(drawn.FindAll(box => box.Cells.Count == 1 && IsRow(box.Box, letters) && !tables.Exists(table => Touch(table.Box, box.Box))));
        return tables;
    }

    // Frames one below the other, the columns of whose lines no line parts: a header's and its rows'.
    private static bool AreFrames(PageTable table, IReadOnlyList<Letter> letters) =>
        table.Columns.Length == OneColumn && new WordLines([.. letters.Where(letter => Holds(table.Box, letter.Box))]).HaveRow;

    // Tables with so narrow a gap between them are columns of one, each cell with a frame of its own, of which some touch.
    private static bool AreBesideEachOther(List<PageTable> tables, float gap)
    {
        var sorted = tables.OrderBy(table => table.Box.Top).ThenBy(table => table.Box.Left).ToList();
        return sorted.Zip(sorted.Skip(1)).Any(pair => Math.Abs(pair.First.Box.Top - pair.Second.Box.Top) < 1
            && pair.Second.Box.Left - pair.First.Box.Right is var between && between >= 0 && between < gap);
    }

    // Between two ruled tables each run of letters stands for itself; a page number, - 3 -, is no row of figures.
    private static void AddProse(int page, List<Letter> prose, List<Rule> across, List<PageItem> items)
    {
        var ruled = items.ConvertAll(table => table.Box.CentreY);
        var lines = LetterLines.Of(prose);
        var numbers = lines.FindAll(line => PageFurniture.IsPageNumber(line.Text) || (line == lines[^1] && PageFurniture.IsBareNumber(line.Text)));
        items.AddRange(numbers.Select(line => new ProseLine(page, line)));
        var isNumber = numbers.SelectMany(line => line.Letters).ToHashSet();
        foreach (var run in prose.Where(letter => !isNumber.Contains(letter)).GroupBy(letter => ruled.Count(at => at < letter.Box.CentreY)))
        {
            var (aligned, others) = AlignedTables.Find(page, [.. run], across);
            items.AddRange(aligned);
            items.AddRange(LetterLines.Of(others).SelectMany(line => line.Columns).Select(line => new ProseLine(page, line)));
        }
    }

    private static float MedianSize(IReadOnlyList<Letter> letters)
    {
        var sizes = letters.Select(letter => letter.Size).Order().ToList();
        return sizes[sizes.Count / 2];
    }

    private static bool Holds(Box box, Box letter) =>
        letter.CentreX >= box.Left && letter.CentreX <= box.Right && letter.CentreY >= box.Top && letter.CentreY <= box.Bottom;

    private static bool Touch(Box a, Box b) => a.OverlapsAcross(b) && a.Top < b.Bottom && b.Top < a.Bottom;

    // A table that holds another in one of its cells only arranges the page.
    private static bool LiesInCell(PageTable inner, PageTable outer)
    {
        foreach (var cell in outer.Cells)
        {
            var box = outer.BoxOf(cell);
            if (inner.Box.Left > box.Left && inner.Box.Right < box.Right && inner.Box.Top > box.Top && inner.Box.Bottom < box.Bottom)
                return true;
        }

        return false;
    }

    // One line of one cell of a table, not a frame around prose or around a row whose cells no line parts.
    private static bool IsRow(Box box, IReadOnlyList<Letter> letters)
    {
        var inside = letters.Where(letter => Holds(box, letter.Box)).ToList();
        return inside.Count > 0 && LetterLines.Of(inside) is [var line] && line.Columns.Count() == 1 && !new WordLines(inside).HaveRow;
    }
}
