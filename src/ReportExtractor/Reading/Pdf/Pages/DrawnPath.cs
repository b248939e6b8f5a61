using UglyToad.PdfPig.Core;

namespace ReportExtractor.Reading.Pdf.Pages;

/// <summary>What a path is drawn for.</summary>
internal enum PathUse
{
    /// <summary>Its lines are painted, and perhaps its inside.</summary>
    Stroked,

    /// <summary>Its inside is painted.</summary>
    Filled,

    /// <summary>It bounds what is painted later.</summary>
    Clip,
}

/// <summary>One unbroken piece of a path.</summary>
/// <param name="Use">What it is drawn for.</param>
/// <param name="Points">Where it begins, and the ends of its lines and curves.</param>
/// <param name="HasCurves">Not all of its lines are straight.</param>
/// <param name="IsClosed">A straight line leads from its last point back to its first.</param>
internal sealed record DrawnPath(PathUse Use, IReadOnlyList<PathPoint> Points, bool HasCurves, bool IsClosed);

/// <summary>A point of a path.</summary>
/// <param name="Place">Where.</param>
/// <param name="EndsLine">A straight line leads to it from the point before.</param>
internal readonly record struct PathPoint(PdfPoint Place, bool EndsLine);
