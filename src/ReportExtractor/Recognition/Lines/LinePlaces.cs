namespace ReportExtractor.Recognition.Lines;

/// <summary>Tells the places of figures from the blank lines around them.</summary>
internal sealed class LinePlaces
{
    private const int MinRepeated = 2;

    private readonly Dictionary<int, LineFrame?> _frames;

    private LinePlaces(Dictionary<int, LineFrame?> frames, LineGaps gaps) => (_frames, Gaps) = (frames, gaps);

    /// <summary>What blank lines mean.</summary>
    public LineGaps Gaps { get; }

    /// <summary>The places in each stretch of a document. The tables of one report are alike, those of two may not be.</summary>
    /// <param name="stretches">The stretches in order.</param>
    /// <param name="gaps">What blank lines mean.</param>
    public static IReadOnlyDictionary<LineGrid, LinePlaces> Of(IReadOnlyList<LineGrid> stretches, LineGaps gaps)
    {
        var places = new Dictionary<LineGrid, LinePlaces>();
        foreach (var report in Reports(stretches))
        {
            List<LineRow> rows = [.. report.SelectMany(stretch => stretch.Rows)];
            var ofReport = Of(rows, gaps.With(rows, report.SelectMany(stretch => stretch.BlanksBehindHeaders)));
            report.ForEach(stretch => places.Add(stretch, ofReport));
        }

        return places;
    }

    private static LinePlaces Of(List<LineRow> rows, LineGaps gaps) =>
        new(rows.Where(row => row.Table >= 0).GroupBy(row => row.Table).ToDictionary(table => table.Key, table => LineFrame.Of([.. table], gaps)), gaps);

    // Several rows that are printed above already begin another report.
    private static IEnumerable<List<LineGrid>> Reports(IReadOnlyList<LineGrid> stretches)
    {
        var report = new List<LineGrid>();
        var printed = new HashSet<LabelMeaning>();
        foreach (var stretch in stretches)
        {
            var rows = stretch.Rows.Where(row => row.Labels.Count > 0 && row.Labels[^1].IsRow).Select(row => Array.Find(row.Labels[^1].Meanings, meaning => meaning.Kind == LabelKind.Row)).ToList();
            if (rows.Count(printed.Contains) >= MinRepeated)
            {
                yield return report;
                report = [];
                printed.Clear();
            }

            report.Add(stretch);
            printed.UnionWith(rows);
        }

        yield return report;
    }

    /// <summary>For each place of a row the figure, or null for a blank one, and whether the places are the likeliest of several. A row of which they cannot be told has its figures alone, too few for its columns.</summary>
    public (IReadOnlyList<LineCell?> Cells, bool AreInferred) Of(LineRow row)
    {
        var (cells, areInferred) = Placed(row);
        return (cells, areInferred || row.LacksColumns || row.IsWithinLabel || row.MayEndInPageNumber);
    }

    private (IReadOnlyList<LineCell?> Cells, bool AreInferred) Placed(LineRow row)
    {
        if (row.Figures.Count == 0)
            return ([.. Enumerable.Repeat<LineCell?>(null, row.Width)], false);

        // Blanks among as many figures as columns: some are no figures of the row, or the header lacks columns. A figure behind blanks in a table that lies on its side may be a page's number.
        (IReadOnlyList<LineCell?>, bool) alone = ([.. row.Figures], row.Figures.Count == row.Places.Count || (row.Width == 0 && Gaps.Cells(row.BlanksAbove) > 0));
        var frame = _frames.GetValueOrDefault(row.Table);
        var offsets = row.Offsets(Gaps);
        var isPlain = row.Labels.Count > 0 && row.Labels[^1].IsOfPlainTable;

        // A figure for each column, unless the first is blank and the last a page's number.
        if (row.Figures.Count == row.Places.Count && row.Figures.SkipLast(1).All(figure => Gaps.Cells(figure.BlanksBelow) == 0) && !(isPlain && offsets?[0] != 0))
            return (InPlaces(row, row.Places, 0), false);

        // Figures in the first and the last column, with a line for each one between them, whatever other rows have.
        if (offsets is [0, ..] && offsets[^1] == row.Width - 1)
            return (InPlaces(row, offsets, 0), false);
        var before = row.Labels.Count == 0 || isPlain ? 0 : frame?.Before(row);
        if (before is not { } blanks || offsets is null || offsets[0] < blanks || row.Width == 0)
            return alone;

        // A number behind the last column is a page's.
        var inside = offsets.Count(offset => offset < blanks + row.Width);
        if (inside < row.Figures.Count - 1 || row.Lines < (row.Width * Gaps.Step) + Gaps.Behind)
            return alone;

        // Above another row all lines are counted, and a total shows that the last is no page's end; elsewhere the last figure must stand in the last column to show that none is missing.
        var hasTotal = row.TotalPlace < 0 || offsets.Contains(blanks + row.TotalPlace);
        var isBorneOut = isPlain || (row.IsAboveOther ? hasTotal && frame!.IsRegular(row, Gaps) : inside > 0 && offsets[inside - 1] == blanks + row.Width - 1);
        return (InPlaces(row, offsets[..inside], blanks), inside < row.Figures.Count || !isBorneOut);
    }

    private static LineCell?[] InPlaces(LineRow row, IEnumerable<int> offsets, int before)
    {
        var cells = new LineCell?[row.Width];
        foreach (var (figure, offset) in row.Figures.Zip(offsets))
            cells[offset - before] = figure;
        return cells;
    }
}
