namespace ReportExtractor.Generator.Pdf;

/// <summary>How a program writes a line of text.</summary>
internal enum TextHabit
{
    /// <summary>A string of one font at a time.</summary>
    Strings,

    /// <summary>Each letter by itself, the next one placed from the last.</summary>
    Letters,

    /// <summary>Each letter by itself at a place of its own.</summary>
    PlacedLetters,

    /// <summary>Strings with steps between the letters (<c>TJ</c>), so that the lines of a paragraph end alike.</summary>
    Justified,

    /// <summary>A constant space after each letter (<c>Tc</c>).</summary>
    Spaced,
}
