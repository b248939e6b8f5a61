namespace ReportExtractor.Documents;

/// <summary>Why something that people see in a source cannot be read as text.</summary>
public enum IllegibleCause
{
    /// <summary>A picture: a scanned page, or a table put in as an image.</summary>
    Picture,

    /// <summary>Letters drawn as outlines, without saying which they are.</summary>
    Outlines,

    /// <summary>Letters in a private code of their font, without saying which they are.</summary>
    PrivateGlyphs,

    /// <summary>A table that runs over the edge of its page.</summary>
    CutOff,

    /// <summary>The page's data is damaged.</summary>
    Damaged,
}

/// <summary>Something that people see in a source and that cannot be read as text.</summary>
/// <param name="Cause">Why.</param>
/// <param name="Location">Where it stands.</param>
public sealed record IllegiblePart(IllegibleCause Cause, Location Location);
