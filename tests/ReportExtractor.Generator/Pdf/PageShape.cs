namespace ReportExtractor.Generator.Pdf;

/// <summary>How a page's own coordinates relate to the page that a reader holds. In each, the content is upright when shown.</summary>
internal enum PageShape
{
    /// <summary>A4 upright, nothing special.</summary>
    Upright,

    /// <summary>A4 lying, nothing special.</summary>
    Lying,

    /// <summary>Stored lying on its side; a viewer turns it by 90 degrees.</summary>
    Turned90,

    /// <summary>Stored upside down.</summary>
    Turned180,

    /// <summary>Stored lying on its other side.</summary>
    Turned270,

    /// <summary>A window on a larger page.</summary>
    Cropped,

    /// <summary>Coordinates that count in units of two points.</summary>
    LargeUnits,

    /// <summary>A matrix that makes y run downwards, as browsers print.</summary>
    Flipped,

    /// <summary>A page without a turn of its own, on which everything is printed from bottom to top: the reader turns the paper.</summary>
    Sideways,
}
