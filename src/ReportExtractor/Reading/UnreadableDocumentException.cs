namespace ReportExtractor.Reading;

/// <summary>Why a document cannot be read.</summary>
public enum UnreadableCause
{
    /// <summary>The bytes are none of the known formats, or contradict their own format.</summary>
    Damaged,

    /// <summary>A known format that is not read.</summary>
    UnknownFormat,

    /// <summary>A format that is read by way of a program that is not installed here.</summary>
    ConverterMissing,

    /// <summary>The file cannot be opened.</summary>
    NotOpened,

    /// <summary>Reading it needs a password.</summary>
    Encrypted,

    /// <summary>It is beyond <see cref="ReadingLimits"/>.</summary>
    TooLarge,

    /// <summary>It holds pictures of text: a scan, or tables put in as images.</summary>
    Picture,

    /// <summary>Its letters are drawn as outlines.</summary>
    Outlines,

    /// <summary>Its letters are in a private code of their font.</summary>
    PrivateGlyphs,
}

/// <summary>The bytes cannot be read as a document.</summary>
/// <param name="cause">The kind of reason.</param>
/// <param name="message">One sentence that gives the reason.</param>
public sealed class UnreadableDocumentException(UnreadableCause cause, string message) : Exception(message)
{
    /// <summary>The kind of reason.</summary>
    public UnreadableCause Cause { get; } = cause;
}
