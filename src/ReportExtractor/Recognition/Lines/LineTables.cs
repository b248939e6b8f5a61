using ReportExtractor.Documents;

namespace ReportExtractor.Recognition.Lines;

/// <summary>
/// Finds tables that lost their partings, so that every cell stands on a line of its own: stretches of lines that are
/// labels of the forms and figures.
/// </summary>
internal static class LineTables
{
    private const int MinLines = 10;

    // No document of so many lines is a report.
    private const int MaxLines = 5_000;
    private const int MinLabels = 3;
    private const int ManyLabels = 8;

    // From so many words of other kinds on, such as labels that no form has, a table has ended. 项目 may be printed in each place it covers.
    private const int MaxOtherWords = 3;

    /// <summary>The document with grids in the place of such stretches; the same document if it has tables with partings.</summary>
    public static Document Find(Document document)
    {
        if (document.Blocks.Count > MaxLines
            || document.Blocks.Count(block => block is Paragraph paragraph && (LineReading.IsFigure(paragraph.Text) || LabelIndex.Shared.Find(paragraph.Text).Length > 0)) < MinLines)
            return document;
        List<Block> read = [.. document.Blocks.SelectMany(AsLines)];
        if (read.OfType<Grid>().Sum(RowLabels) >= ManyLabels)
            return document;
        var blocks = new List<Block>(read.Count);
        for (var start = 0; start < read.Count;)
        {
            var lines = read.Skip(start).TakeWhile(block => block is Paragraph).Cast<Paragraph>().ToList();
            AddBlocks(blocks, lines);
            start += lines.Count;
            if (start < read.Count)
                blocks.Add(read[start++]);
        }

        return document with { Blocks = blocks };
    }

    private static int RowLabels(Grid grid) =>
        grid.Rows.Count(row => row.Cells.Any(cell => Array.Exists(LabelIndex.Shared.Find(cell.Text), meaning => meaning.Kind == LabelKind.Row)));

    // Numbers whose thousands are blanks apart, or a group beside its row, look like a table; each is one cell of the table that the lines around are of.
    private static IEnumerable<Block> AsLines(Block block)
    {
        if (block is not Grid { HasMarkedColumns: false } grid || grid.Rows.Any(HasFigureBehindLabel))
            return [block];
        var lines = grid.Rows.Where(row => row.Cells.Count > 0).Select(row => new Paragraph(string.Join(' ', row.Cells.Where(cell => cell.Row == row.Index).Select(cell => cell.Text)), false, row.Cells[0].Location)).ToList();
        return lines.TrueForAll(line => LineReading.IsFigure(line.Text) || LabelIndex.Shared.Find(line.Text).Length > 0) ? lines : [block];
    }

    private static bool HasFigureBehindLabel(GridRow row) =>
        row.Cells.LastOrDefault(cell => cell.Text.Length > 0) is { } last && LineReading.IsFigure(last.Text) && row.Cells.Any(cell => cell.Text.Length > 0 && !LineReading.IsFigure(cell.Text));

    private static void AddBlocks(List<Block> blocks, List<Paragraph> lines)
    {
        var cells = Cells(lines);
        var gaps = LineGaps.Of(cells);
        var grids = Stretches(cells)
            .Select(stretch => (stretch.Start, stretch.End, Grid: new LineGrid(LinePageNumbers.Without(cells[stretch.Start..stretch.End]), gaps).Read()))
            .ToList();
        var places = LinePlaces.Of(grids.ConvertAll(stretch => stretch.Grid), gaps);
        var apart = cells.Zip(cells.Skip(1)).Where(pair => IsWord(pair.First) && IsWord(pair.Second)).Select(pair => pair.First.BlanksBelow).DefaultIfEmpty(0).Min();
        var next = 0;
        for (var i = 0; i < cells.Count; i++)
        {
            var end = i + 1;
            Grid? grid = null;
            if (grids.Find(stretch => stretch.Start == i) is { Grid: { } found } stretch)
            {
                end = stretch.End;
                grid = found.Build(places[found]);
            }
            else if (cells[i].IsFigure)
            {
                end = i + cells.Skip(i).TakeWhile(cell => cell.IsFigure).Count();
                grid = LineBareRow.Find(cells[i..end], grids.FindLast(stretch => stretch.End <= i).Grid is { } above ? places[above].Gaps : gaps, apart);
            }

            if (grid is not null)
            {
                AddLines(cells[i].Location);
                blocks.Add(grid);
                next = end < cells.Count ? lines.FindIndex(next, line => line.Location == cells[end].Location) : lines.Count;
            }

            i = end - 1;
        }

        AddLines(null);

        void AddLines(Location? until)
        {
            for (; next < lines.Count && lines[next].Location != until; next++)
                blocks.Add(lines[next]);
        }
    }

    // Without what stands between two pages of a table, so that a label which the page's end cut is one again.
    private static List<LineCell> Cells(List<Paragraph> lines)
    {
        lines = LineRepeats.Without(lines);
        var cells = LineReading.Read(lines);
        var ofPages = Stretches(cells).SelectMany(stretch => cells[stretch.Start..stretch.End]).Where(IsOfPage).Select(cell => cell.Location).ToHashSet();
        var kept = new List<Paragraph>();
        int? above = null;
        foreach (var line in lines)
        {
            if (ofPages.Contains(line.Location))
            {
                above ??= line.BlankLinesAbove;
                continue;
            }

            kept.Add(above is { } blanks ? line with { BlankLinesAbove = blanks } : line);
            above = null;
        }

        return ofPages.Count == 0 ? cells : LineReading.Read(kept);
    }

    private static bool IsWord(LineCell cell) => !cell.IsFigure && !cell.IsLabel;

    // 政府信息公开工作年度报告 or （续表） above the rest of a table.
    private static bool IsOfPage(LineCell cell) => IsWord(cell) && (ReportTitle.Parse(cell.Text) is not null || LineReading.IsContinuation(cell.Text));

    // From a first label to a last label or figure.
    private static IEnumerable<(int Start, int End)> Stretches(List<LineCell> cells)
    {
        for (var start = 0; start < cells.Count; start++)
        {
            if (!cells[start].IsLabel)
                continue;
            var end = start + 1;
            var others = 0;
            for (var i = end; i < cells.Count && others < MaxOtherWords; i++)
            {
                if (cells[i].IsLabel || cells[i].IsFigure)
                    (end, others) = (i + 1, 0);
                else if (!LineReading.IsShort(cells[i].Text) || SectionFinder.IsTitle(cells[i].Text) || EarlierTables.NamesYear(cells[i].Text))
                    break;
                else if (!IsOfPage(cells[i]) && cells[i].Text != cells[i - 1].Text)
                    others++;
            }

            end -= LineBareRow.Behind(cells[start..end]);
            var labels = cells.Skip(start).Take(end - start).Count(cell => cell.IsLabel);
            if (labels >= ManyLabels || (labels >= MinLabels && cells.Skip(start).Take(end - start).Any(cell => cell.IsFigure)))
                yield return (start, end);
            start = end - 1;
        }
    }
}
