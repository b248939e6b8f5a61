namespace ReportExtractor.Reading;

/// <summary>Bounds on what is read. Real reports stay far below all of them.</summary>
public static class ReadingLimits
{
    /// <summary>Largest input in bytes. The largest report page known has under 2 MB; this leaves room for embedded pictures.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>Most elements in a web page. Building more takes longer than anyone would wait for one report.</summary>
    public const int MaxElements = 400_000;

    /// <summary>Most table cells in a document: a thousand times those of a report.</summary>
    public const int MaxCells = 250_000;

    /// <summary>Deepest nesting of elements in a web page. Browsers stop at 512; pages that forget closing tags count more.</summary>
    public const int MaxDepth = 12_000;

    /// <summary>Most pages in a PDF. The longest report known has some 30.</summary>
    public const int MaxPages = 500;

    /// <summary>Most letters on the pages of a PDF: fifty times those of a long report.</summary>
    public const int MaxLetters = 1_000_000;

    /// <summary>Most lines and cell edges on a page of a PDF. A page that is all table has some hundred.</summary>
    public const int MaxRules = 10_000;

    /// <summary>Most files in an archive that is a document. Word files have some twenty, and one for each picture.</summary>
    public const int MaxArchiveEntries = 4096;

    /// <summary>Most bytes unpacked from the parts of an archive that are read, whatever sizes it states. The text of a large report takes 5 MB.</summary>
    public const long MaxUnpackedBytes = 64L * 1024 * 1024;

    /// <summary>Most elements in the XML parts of a document. A report has some ten thousand, formatting included.</summary>
    public const int MaxXmlElements = 1_000_000;

    /// <summary>Deepest nesting of elements in an XML part. Tables within tables within text boxes stay below 100.</summary>
    public const int MaxXmlDepth = 256;
}
