using System.Text.RegularExpressions;
using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Pdf.Aligned;

/// <summary>A label or heading put together from the lines it runs over.</summary>
/// <param name="Lines">Its lines from top to bottom.</param>
internal sealed partial record LabelBlock(IReadOnlyList<LineWord> Lines)
{
    // Lines of one label are as far apart as the leading, or hardly more.
    private const float LeadingSlack = 1.12f;

    // Lines of one heading stand in the room of one column, begin at one place or the first by two blanks behind, or are about equally wide and stand in the middle of each other; a heading over several columns is not.
    private const float MaxBlank = 0.7f;
    private const float SameLeft = 0.1f;
    private const float Indent = 2;
    private const float SameIndent = 0.2f;
    private const float Middle = 0.3f;
    private const float MaxWidthRatio = 2.2f;
    private const float MaxShift = 0.7f;

    public Box Box { get; } = Lines.Select(line => line.Box).Aggregate((a, b) => a.Around(b));

    public string Text { get; } = string.Concat(Lines.Select(line => line.Text));

    public bool IsFigure { get; } = Lines is [{ IsFigure: true }];

    /// <summary>Gathers words to blocks: words that stand below each other without a gap.</summary>
    /// <param name="words">The words.</param>
    /// <param name="rules">Lines drawn across the page, which part blocks.</param>
    /// <param name="leading">The way from line to line within a block.</param>
    /// <param name="columns">The room of each column of figures, if the words stand above them; null if they stand beside them.</param>
    public static List<LabelBlock> Gather(List<LineWord> words, IReadOnlyList<Rule> rules, float leading, IReadOnlyList<(Box Figures, float Start, float End)>? columns)
    {
        var open = new List<List<LineWord>>();
        var done = new List<List<LineWord>>();
        foreach (var word in words.OrderBy(word => word.Box.CentreY).ThenBy(word => word.Box.Left))
        {
            var block = open.Where(block => Follows(block[^1], word, leading, columns) && !IsParted(block[^1].Box, word.Box, rules)).MinBy(block => AcrossGap(block[^1].Box, word.Box));
            if (block is not null)
            {
                block.Add(word);
                continue;
            }

            var covered = open.FindAll(other => other[^1].Box.OverlapsAcross(word.Box) && other[^1].Box.CentreY < word.Box.Top);
            open.RemoveAll(covered.Contains);
            done.AddRange(covered);
            open.Add([word]);
        }

        return [.. done.Concat(open).Select(lines => new LabelBlock(lines))];
    }

    /// <summary>A block beside several rows of figures is several labels, unless it has fewer lines than they: then it names a group of them.</summary>
    /// <param name="centres">The middles of the rows of figures.</param>
    /// <param name="isWrapped">Lines within a label stand closer than rows do.</param>
    public IEnumerable<LabelBlock> Share(List<float> centres, bool isWrapped)
    {
        var half = Lines[0].Box.Height / 2;
        var beside = centres.FindAll(at => at >= Box.Top - half && at <= Box.Bottom + half);
        if (Lines.Count < beside.Count || beside.Count == 0 || (isWrapped && beside.Count == 1))
            return [this];
        var parts = LabelPartition.Of([.. Lines.Select(line => line.Box.CentreY)], beside);
        return Items(Lines.Take(parts[0].Start))
            .Concat(parts.SelectMany((part, row) => Around(beside[row], [.. Lines.Skip(part.Start).Take(part.Length)])));
    }

    // Lines around figures in their middle are one label. Of others one may be the label of a row whose figures are all blank.
    private static IEnumerable<LabelBlock> Around(float figures, IReadOnlyList<LineWord> lines) =>
        lines.Count > 0 && new LabelBlock(lines) is var whole && Math.Abs(whole.Box.CentreY - figures) <= Middle * lines[0].Box.Height ? [whole] : Items(lines);

    // A line that begins with a number begins a label.
    private static IEnumerable<LabelBlock> Items(IEnumerable<LineWord> lines)
    {
        var item = new List<LineWord>();
        foreach (var line in lines)
        {
            if (item.Count > 0 && ItemNumber().IsMatch(line.Text))
            {
                yield return new LabelBlock(item);
                item = [];
            }

            item.Add(line);
        }

        if (item.Count > 0)
            yield return new LabelBlock(item);
    }

    private static bool Follows(LineWord above, LineWord below, float leading, IReadOnlyList<(Box Figures, float Start, float End)>? columns)
    {
        var way = below.Box.CentreY - above.Box.CentreY;
        var isBelow = way > above.Size / 2 && way <= LeadingSlack * leading;
        if (columns is not null && (isBelow || way <= above.Size / 2) && (AcrossGap(above.Box, below.Box) <= MaxBlank * above.Size || IsIndented(above, below)) && AreInOne(columns, above.Box.Around(below.Box)))
            return true;
        if (!isBelow || !above.Box.OverlapsAcross(below.Box))
            return false;
        return columns is null
            || (Math.Abs(above.Box.Left - below.Box.Left) <= SameLeft * above.Size && above.Box.Width >= below.Box.Width)
            || (Math.Abs(above.Box.CentreX - below.Box.CentreX) <= MaxShift * above.Size
                && Math.Max(above.Box.Width, below.Box.Width) <= MaxWidthRatio * Math.Min(above.Box.Width, below.Box.Width));
    }

    // A heading that begins with two blanks, as paragraphs do.
    private static bool IsIndented(LineWord above, LineWord below) => Math.Abs(above.Box.Left - below.Box.Left - (Indent * above.Size)) <= SameIndent * above.Size;

    // Columns stand from left to right.
    private static bool AreInOne(IReadOnlyList<(Box Figures, float Start, float End)> columns, Box both)
    {
        var (low, high) = (0, columns.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = columns[middle].Start <= both.Left ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && both.Right <= columns[low - 1].End;
    }

    private static float AcrossGap(Box one, Box other) => Math.Max(one.Left, other.Left) - Math.Min(one.Right, other.Right);

    private static bool IsParted(Box above, Box below, IReadOnlyList<Rule> rules) =>
        rules.Any(rule => !rule.IsVertical && rule.At > above.CentreY && rule.At < below.CentreY && rule.Start < below.Right && below.Left < rule.End);

    [GeneratedRegex(@"^([（(]?([一二三四五六七八九十]+|\d{1,2})[）)、．.]|[①-⑳]|第[一二三四五六七八九十]+条)", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex ItemNumber();
}
