using ReportExtractor.Documents;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

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
    public static PageRules Find(IReadOnlyList<PdfPath> paths, Upright upright)
    {
        var found = new PageRules([], [], 0);
        var curves = 0;
        foreach (var path in paths)
        {
            foreach (var subpath in path)
            {
                if (path.IsClipping)
                    found.AddClip(subpath, upright);
                else if (path.IsStroked)
                    found.AddStrokes(subpath, upright);
                else if (path.IsFilled && !found.AddFilled(subpath, upright))
                    curves++;
            }

            if (found.Drawn.Count > ReadingLimits.MaxRules || found.Clips.Count > ReadingLimits.MaxRules)
                throw new UnreadableDocumentException(UnreadableCause.TooLarge, $"a page has more than {ReadingLimits.MaxRules} lines");
        }

        return found with { Curves = curves };
    }

    private void AddStrokes(PdfSubpath subpath, Upright upright)
    {
        PdfPoint? start = null;
        var last = default(PdfPoint);
        foreach (var command in subpath.Commands)
        {
            switch (command)
            {
                case PdfSubpath.Move move:
                    start ??= move.Location;
                    last = move.Location;
                    break;
                case PdfSubpath.Line line:
                    Add(line.From, line.To, upright);
                    last = line.To;
                    break;
                case PdfSubpath.Close when start is { } first:
                    Add(last, first, upright);
                    break;
            }
        }
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
    private bool AddFilled(PdfSubpath subpath, Upright upright)
    {
        if (Bounds(subpath, upright) is not { } box)
            return false;
        if (box.Height <= MaxThickness && box.Width >= Math.Max(MinLength, 2 * box.Height))
            Drawn.Add(new Rule(IsVertical: false, box.CentreY, box.Left, box.Right));
        else if (box.Width <= MaxThickness && box.Height >= Math.Max(MinLength, 2 * box.Width))
            Drawn.Add(new Rule(IsVertical: true, box.CentreX, box.Top, box.Bottom));
        return true;
    }

    private void AddClip(PdfSubpath subpath, Upright upright)
    {
        if (Bounds(subpath, upright) is not { } box || box.Width * box.Height > PageShare * upright.Width * upright.Height || box.Width < MinLength || box.Height < MinLength)
            return;
        Clips.Add(new Rule(IsVertical: false, box.Top, box.Left, box.Right));
        Clips.Add(new Rule(IsVertical: false, box.Bottom, box.Left, box.Right));
        Clips.Add(new Rule(IsVertical: true, box.Left, box.Top, box.Bottom));
        Clips.Add(new Rule(IsVertical: true, box.Right, box.Top, box.Bottom));
    }

    // The box around a path with four straight sides.
    private static Box? Bounds(PdfSubpath subpath, Upright upright)
    {
        if (subpath.Commands.Count is < 4 or > 6)
            return null;
        Box? box = null;
        foreach (var command in subpath.Commands)
        {
            if (command is PdfSubpath.Close)
                continue;
            var (x, y) = command switch
            {
                PdfSubpath.Move move => upright.Place(move.Location),
                PdfSubpath.Line line => upright.Place(line.To),
                _ => (float.NaN, float.NaN),
            };
            if (float.IsNaN(x))
                return null;
            var corner = new Box(x, y, x, y);
            box = box?.Around(corner) ?? corner;
        }

        return box;
    }
}
