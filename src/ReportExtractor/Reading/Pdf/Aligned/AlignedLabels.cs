using ReportExtractor.Documents;
using ReportExtractor.Reading.Alignment;

namespace ReportExtractor.Reading.Pdf.Aligned;

/// <summary>
/// Makes the rows of a table without lines. A label may run over several lines around its figures, and so may a heading.
/// </summary>
internal static class AlignedLabels
{
    // In parts of the font size.
    private const float MinLeading = 0.8f;
    private const float MaxLeading = 2.2f;

    private const float UsualPitch = 2;
    private const float HalfLeading = 0.6f;

    // Lines within a label stand clearly closer than rows; or there are so many beside no figures that labels must run over them.
    private const float WrapShare = 0.85f;
    private const float LoneShare = 0.9f;

    /// <summary>The rows of a table.</summary>
    /// <param name="page">The page's number.</param>
    /// <param name="lines">The table's lines as words, from top to bottom.</param>
    /// <param name="columns">Where figures stand, on this page or, for a header alone, the next.</param>
    /// <param name="rules">Lines drawn across the page, which part labels.</param>
    public static List<AlignedRow> Join(int page, IReadOnlyList<List<LineWord>> lines, IReadOnlyList<Box> columns, IReadOnlyList<Rule> rules)
    {
        var figures = columns.Min(column => column.Left);
        var rows = new SortedList<float, List<LabelBlock>>();
        var labels = new List<LineWord>();
        var headings = new List<LineWord>();
        var lone = 0;
        foreach (var line in lines)
        {
            var figure = line.Find(word => word.IsFigure && word.Box.Right > figures);
            if (figure is not null)
            {
                rows[figure.Box.CentreY] = [.. line.Where(word => word.Box.Right > figures).Select(word => new LabelBlock([word]))];
                labels.AddRange(line.Where(word => word.Box.Right <= figures));
                continue;
            }

            var isHeading = line.Exists(word => word.Box.Right > figures);
            (isHeading ? headings : labels).AddRange(line);
            lone += isHeading ? 0 : 1;
        }

        var centres = rows.Keys.ToList();
        var leading = Leading(labels.Concat(headings));
        var pitch = centres.Zip(centres.Skip(1), (above, below) => below - above).DefaultIfEmpty(float.MaxValue).Min();
        var size = lines[0][0].Size;
        var isWrapped = leading < WrapShare * Math.Min(pitch, UsualPitch * size);
        var zones = ColumnZones(WordPlaces.Columns(columns));
        var blocks = LabelBlock.Gather(headings, rules, isWrapped ? leading : 0, zones);
        foreach (var row in HeadingRows(blocks))
        {
            foreach (var block in row)
                Add(rows, row[0].Box.CentreY, block);
        }

        foreach (var block in LabelBlock.Gather(labels, rules, isWrapped || lone > LoneShare * centres.Count ? leading : 0, columns: null).SelectMany(block => block.Share(centres, isWrapped)))
            Add(rows, RowOf(block, centres, leading), block);
        return [.. rows.Values.Select(words => new AlignedRow([.. Stacked(words).OrderBy(word => word.Box.Left).Select(word => WordPlaces.Of(page, word, zones, blocks))]))];
    }

    // From line to line within a label: the shortest way down between words that stand below each other.
    private static float Leading(IEnumerable<LineWord> words)
    {
        var leading = float.MaxValue;
        var above = new List<LineWord>();
        foreach (var word in words.OrderBy(word => word.Box.CentreY))
        {
            foreach (var other in above.Where(other => other.Box.OverlapsAcross(word.Box)))
            {
                var way = word.Box.CentreY - other.Box.CentreY;
                leading = way > MinLeading * word.Size ? Math.Min(leading, way) : leading;
            }

            above.RemoveAll(other => word.Box.CentreY - other.Box.CentreY > MaxLeading * word.Size);
            above.Add(word);
        }

        return leading;
    }

    // Each column of figures with the room around it, halfway to the next column.
    private static List<(Box Figures, float Start, float End)> ColumnZones(List<Box> columns)
    {
        var zones = new List<(Box Figures, float Start, float End)>();
        for (var i = 0; i < columns.Count; i++)
        {
            var end = i + 1 < columns.Count ? (columns[i].CentreX + columns[i + 1].CentreX) / 2 : float.MaxValue;
            var start = i > 0 ? zones[i - 1].End : columns.Count > 1 ? columns[0].Left - (end - columns[0].Right) : columns[0].Left;
            zones.Add((columns[i], start, end));
        }

        return zones;
    }

    // The lines of one label above and below its figures.
    private static List<LabelBlock> Stacked(List<LabelBlock> row)
    {
        var stacked = new List<LabelBlock>();
        foreach (var block in row.OrderBy(block => block.Box.Top))
        {
            var above = block.IsFigure ? -1 : stacked.FindIndex(other => !other.IsFigure && Overlap(other.Box.Left, other.Box.Right, block.Box.Left, block.Box.Right));
            if (above < 0)
                stacked.Add(block);
            else
                stacked[above] = new LabelBlock([.. stacked[above].Lines, .. block.Lines]);
        }

        return stacked;
    }

    // Headings side by side are one row, however many lines each has.
    private static List<List<LabelBlock>> HeadingRows(List<LabelBlock> headings)
    {
        var rows = new List<List<LabelBlock>>();
        foreach (var heading in headings.OrderBy(heading => heading.Box.CentreY))
        {
            if (rows.Count > 0 && rows[^1].TrueForAll(other => !Overlap(other.Box.Left, other.Box.Right, heading.Box.Left, heading.Box.Right))
                && rows[^1].Exists(other => Overlap(other.Box.Top, other.Box.Bottom, heading.Box.Top, heading.Box.Bottom)))
                rows[^1].Add(heading);
            else
                rows.Add([heading]);
        }

        return rows;
    }

    private static bool Overlap(float start, float end, float otherStart, float otherEnd) =>
        Math.Min(end, otherEnd) - Math.Max(start, otherStart) > Math.Min(end - start, otherEnd - otherStart) / 2;

    private static void Add(SortedList<float, List<LabelBlock>> rows, float at, LabelBlock block)
    {
        if (!rows.TryGetValue(at, out var words))
            rows.Add(at, words = []);
        words.Add(block);
    }

    // The row of figures beside a label, or halfway to the label's next line; otherwise a row of its own.
    private static float RowOf(LabelBlock block, List<float> centres, float leading)
    {
        var centre = block.Box.CentreY;
        if (centres.Count == 0)
            return centre;
        var nearest = centres.MinBy(at => Math.Abs(at - centre));
        return (nearest >= block.Box.Top && nearest <= block.Box.Bottom) || Math.Abs(nearest - centre) <= HalfLeading * Math.Min(leading, MaxLeading * block.Lines[0].Size)
            ? nearest
            : centre;
    }
}
