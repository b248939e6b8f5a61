using ReportExtractor.Documents;
using ReportExtractor.Reading.Pdf.Pages;
using UglyToad.PdfPig.Core;

namespace ReportExtractor.Reading.Pdf;

/// <summary>
/// The lines of a page that may part cells: stroked lines and rectangles, and thin filled rectangles, as the producer
/// pleases. Clip rectangles are kept apart, since they bound text and not always cells.
/// </summary>
/// <param name="Drawn">Lines that a reader sees.</param>
/// <param name="Clips">The edges of clip rectangles.</param>
/// <param name="Curves">How many curves are filled: many of them may be letters drawn as outlines.</param>
internal sealed record PageRules(List<Rule> Drawn, List<Rule> Clips, int Curves)
{
    // The thickest rules have three points.
    private const float MaxThickness = 3.5f;
    private const float MinLength = 3;
    private const float MaxSlope = 0.5f;

    // A clip rectangle of this part of the page is the page's, not a cell's.
    private const float PageShare = 0.5f;

    /// <summary>Finds the lines.</summary>
    public static PageRules Find(IReadOnlyList<DrawnPath> paths, Upright upright)
    {
        var found = new PageRules([], [], 0);
        var curves = 0;
        foreach (var path in paths)
        {
            if (path.Use == PathUse.Clip)
                found.AddClip(path, upright);
            else if (path.Use == PathUse.Stroked)
                found.AddStrokes(path, upright);
            else if (!found.AddFilled(path, upright))
                curves++;
            if (found.Drawn.Count > ReadingLimits.MaxRules || found.Clips.Count > ReadingLimits.MaxRules)
                throw new UnreadableDocumentException(UnreadableCause.TooLarge, $"a page has more than {ReadingLimits.MaxRules} lines");
        }

        return found with { Curves = curves };
    }

    private void AddStrokes(DrawnPath path, Upright upright)
    {
        for (var i = 1; i < path.Points.Count; i++)
        {
            if (path.Points[i].EndsLine)
                Add(path.Points[i - 1].Place, path.Points[i].Place, upright);
        }

        if (path.IsClosed)
            Add(path.Points[^1].Place, path.Points[0].Place, upright);
    }

    private void Add(PdfPoint from, PdfPoint to, Upright upright)
    {
        var (x0, y0) = upright.Place(from);
        var (x1, y1) = upright.Place(to);
        if (Math.Abs(y1 - y0) <= MaxSlope && Math.Abs(x1 - x0) >= MinLength)
            Drawn.Add(new Rule(IsVertical: false, (y0 + y1) / 2, Math.Min(x0, x1), Math.Max(x0, x1)));
        else if (Math.Abs(x1 - x0) <= MaxSlope && Math.Abs(y1 - y0) >= MinLength)
            Drawn.Add(new Rule(IsVertical: true, (x0 + x1) / 2, Math.Min(y0, y1), Math.Max(y0, y1)));
    }

    // False if it has curves. A border's ends may be slanted where it meets the next one.
    private bool AddFilled(DrawnPath path, Upright upright)
    {
        if (Bounds(path, upright) is not { } box)
            return false;
        if (box.Height <= MaxThickness && box.Width >= Math.Max(MinLength, 2 * box.Height))
            Drawn.Add(new Rule(IsVertical: false, box.CentreY, box.Left, box.Right));
        else if (box.Width <= MaxThickness && box.Height >= Math.Max(MinLength, 2 * box.Width))
            Drawn.Add(new Rule(IsVertical: true, box.CentreX, box.Top, box.Bottom));
        return true;
    }

    private void AddClip(DrawnPath path, Upright upright)
    {
        if (Bounds(path, upright) is not { } box || box.Width * box.Height > PageShare * upright.Width * upright.Height || box.Width < MinLength || box.Height < MinLength)
            return;
        Clips.Add(new Rule(IsVertical: false, box.Top, box.Left, box.Right));
        Clips.Add(new Rule(IsVertical: false, box.Bottom, box.Left, box.Right));
        Clips.Add(new Rule(IsVertical: true, box.Left, box.Top, box.Bottom));
        Clips.Add(new Rule(IsVertical: true, box.Right, box.Top, box.Bottom));
    }

    // The box around a path with four straight sides.
    private static Box? Bounds(DrawnPath path, Upright upright)
    {
        if (path.HasCurves || path.Points.Count + (path.IsClosed ? 1 : 0) is < 4 or > 6)
            return null;
        Box? box = null;
        foreach (var point in path.Points)
        {
            var (x, y) = upright.Place(point.Place);
            var corner = new Box(x, y, x, y);
            box = box?.Around(corner) ?? corner;
        }

        return box;
    }
}
