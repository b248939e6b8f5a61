using UglyToad.PdfPig.Core;

namespace ReportExtractor.Reading.Pdf.Pages;

/// <summary>Collects the path that is being drawn until it is painted or dropped.</summary>
internal sealed class PathBuilder
{
    // A place farther off than this is none on any page.
    private const double Farthest = 1_000_000;

    private readonly List<DrawnPath> _painted = [];
    private readonly List<DrawnPath> _pieces = [];
    private List<PathPoint>? _points;
    private bool _hasCurves;
    private bool _isLost;
    private bool _isClip;

    /// <summary>The paths painted so far.</summary>
    public IReadOnlyList<DrawnPath> Painted => _painted;

    /// <summary>True while a piece is being drawn.</summary>
    public bool IsDrawing => _points is not null;

    /// <summary>Begins a piece.</summary>
    public void Begin()
    {
        EndPiece(isClosed: false);
        _points = [];
    }

    /// <summary>Goes on to a point, in a straight line or without drawing.</summary>
    public void Add(PdfPoint place, bool endsLine)
    {
        _isLost |= !IsNear(place);
        _points?.Add(new PathPoint(place, endsLine));
    }

    /// <summary>Goes on to a point in a curve.</summary>
    public void AddCurve(PdfPoint place)
    {
        _hasCurves = true;
        Add(place, endsLine: false);
    }

    /// <summary>Ends the piece where it began; gives that place.</summary>
    public PdfPoint? Close()
    {
        var first = _points is { Count: > 0 } points ? points[0].Place : (PdfPoint?)null;
        EndPiece(isClosed: true);
        return first;
    }

    /// <summary>Notes that what is painted later is clipped to this path.</summary>
    public void Clip() => _isClip = true;

    /// <summary>Ends the path.</summary>
    /// <param name="use">What it is drawn for; null if it is dropped unless it clips.</param>
    /// <param name="close">Ends its last piece where that began.</param>
    public void End(PathUse? use, bool close = false)
    {
        EndPiece(close);
        if ((_isClip ? PathUse.Clip : use) is { } last)
        {
            foreach (var piece in _pieces)
                _painted.Add(piece with { Use = last });
        }

        _pieces.Clear();
        _isClip = false;
    }

    /// <summary>True of a place that may be on a page.</summary>
    public static bool IsNear(PdfPoint place) => Math.Abs(place.X) < Farthest && Math.Abs(place.Y) < Farthest;

    private void EndPiece(bool isClosed)
    {
        if (_points is { Count: > 1 } points && !_isLost)
            _pieces.Add(new DrawnPath(PathUse.Filled, points, _hasCurves, isClosed));
        _points = null;
        _hasCurves = false;
        _isLost = false;
    }
}
