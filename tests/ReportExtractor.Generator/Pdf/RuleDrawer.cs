using ReportExtractor.Documents;

namespace ReportExtractor.Generator.Pdf;

/// <summary>Draws the lines between the cells of a table.</summary>
internal static class RuleDrawer
{
    private const float Thickness = 0.5f;
    private const float Gap = 1;

    /// <summary>Draws the edges of cells in a style.</summary>
    public static void Draw(PdfPage page, RuleStyle style, IReadOnlyList<Box> cells)
    {
        if (cells.Count == 0)
            return;
        var whole = cells.Aggregate((one, other) => one.Around(other));
        switch (style)
        {
            case RuleStyle.StrokedLines:
                foreach (var line in Joined(cells.SelectMany(Edges)))
                    page.Line(line.Left, line.Top, line.Right, line.Bottom);
                break;
            case RuleStyle.FilledRectangles:
                foreach (var edge in cells.SelectMany(Edges))
                    page.Rectangle(edge.Left, edge.Top, edge.Right + Thickness, edge.Bottom + Thickness, "f");
                break;
            case RuleStyle.StrokedCells:
                foreach (var box in cells)
                    page.Rectangle(box.Left + Gap, box.Top + Gap, box.Right - Gap, box.Bottom - Gap, "S");
                break;
            case RuleStyle.RowLines:
                foreach (var line in Joined(cells.SelectMany(Edges).Where(edge => edge.Height == 0)))
                    page.Line(line.Left, line.Top, line.Right, line.Bottom);
                break;
            case RuleStyle.Frame:
                page.Rectangle(whole.Left, whole.Top, whole.Right, whole.Bottom, "S");
                break;
            case RuleStyle.OpenSides:
                foreach (var line in Joined(cells.SelectMany(Edges).Where(edge => edge.Width > 0 || edge.Left > whole.Left + 1 && edge.Left < whole.Right - 1)))
                    page.Line(line.Left, line.Top, line.Right, line.Bottom);
                break;
            case RuleStyle.ClipRectangles or RuleStyle.None:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(style));
        }
    }

    // The four edges as boxes without width or height.
    private static IEnumerable<Box> Edges(Box box) =>
    [
        box with { Bottom = box.Top },
        box with { Top = box.Bottom },
        box with { Right = box.Left },
        box with { Left = box.Right },
    ];

    // Edges of one line that touch are one.
    private static IEnumerable<Box> Joined(IEnumerable<Box> edges)
    {
        foreach (var line in edges.GroupBy(edge => (edge.Width == 0, Math.Round(edge.Width == 0 ? edge.Left : edge.Top, 1))))
        {
            var sorted = line.OrderBy(edge => edge.Left + edge.Top).ToList();
            var current = sorted[0];
            foreach (var edge in sorted.Skip(1))
            {
                if (edge.Left <= current.Right + 0.1 && edge.Top <= current.Bottom + 0.1)
                {
                    current = current.Around(edge);
                    continue;
                }

                yield return current;
                current = edge;
            }

            yield return current;
        }
    }
}
