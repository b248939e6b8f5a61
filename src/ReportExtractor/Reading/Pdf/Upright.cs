using ReportExtractor.Documents;
using ReportExtractor.Reading.Pdf.Pages;
using UglyToad.PdfPig.Core;

namespace ReportExtractor.Reading.Pdf;

/// <summary>
/// Turns a page so that most of its text runs from left to right, and measures from its top left corner. A table laid
/// across a portrait page is often drawn turned, not marked as turned.
/// </summary>
internal readonly struct Upright
{
    private enum Direction
    {
        Right,
        Up,
        Left,
        Down,
    }

    private readonly Direction _text;
    private readonly double _width;
    private readonly double _height;

    private Upright(Direction text, double width, double height)
    {
        _text = text;
        _width = width;
        _height = height;
    }

    /// <summary>The page's width as a reader holds it, in points.</summary>
    public float Width => (float)(_text is Direction.Right or Direction.Left ? _width : _height);

    /// <summary>The page's height as a reader holds it, in points.</summary>
    public float Height => (float)(_text is Direction.Right or Direction.Left ? _height : _width);

    /// <summary>The way to hold a page.</summary>
    public static Upright For(DrawnPage page)
    {
        Span<int> counts = stackalloc int[4];
        foreach (var letter in page.Letters)
            counts[(int)DirectionOf(letter)]++;
        var most = 0;
        for (var i = 1; i < counts.Length; i++)
            most = counts[i] > counts[most] ? i : most;
        return new Upright((Direction)most, page.Width, page.Height);
    }

    /// <summary>A point of the page as a reader holds it.</summary>
    public (float X, float Y) Place(PdfPoint point) => _text switch
    {
        Direction.Up => ((float)point.Y, (float)point.X),
        Direction.Left => ((float)(_width - point.X), (float)point.Y),
        Direction.Down => ((float)(_height - point.Y), (float)(_width - point.X)),
        _ => ((float)point.X, (float)(_height - point.Y)),
    };

    /// <summary>A rectangle of the page as a reader holds it.</summary>
    public Box Place(PdfRectangle rectangle)
    {
        var (x, y) = Place(rectangle.BottomLeft);
        var box = new Box(x, y, x, y);
        foreach (var corner in (ReadOnlySpan<PdfPoint>)[rectangle.TopLeft, rectangle.TopRight, rectangle.BottomRight])
        {
            (x, y) = Place(corner);
            box = box.Around(new Box(x, y, x, y));
        }

        return box;
    }

    private static Direction DirectionOf(DrawnLetter letter)
    {
        var dx = letter.End.X - letter.Start.X;
        var dy = letter.End.Y - letter.Start.Y;
        if (Math.Abs(dy) > Math.Abs(dx))
            return dy > 0 ? Direction.Up : Direction.Down;
        return dx < 0 ? Direction.Left : Direction.Right;
    }
}
