namespace ReportExtractor.Reading;

/// <summary>Bounds on what is read. Real reports stay far below all of them.</summary>
public static class ReadingLimits
{
    /// <summary>Largest input in bytes. The largest report page known has under 2 MB; this leaves room for embedded pictures.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>Most characters of a web page or a text. The largest page known has under 2 million; parsed, a character can take fifty bytes.</summary>
    public const int MaxCharacters = 8_000_000;

    /// <summary>Most elements in a web page. Building more takes longer than anyone would wait for one report.</summary>
    public const int MaxElements = 400_000;

    /// <summary>Most lines in a text or a web page. A long report has some thousand.</summary>
    public const int MaxLines = 400_000;

    /// <summary>Most table cells in a document: a thousand times those of a report.</summary>
    public const int MaxCells = 250_000;

    /// <summary>Deepest nesting of elements in a web page. Browsers stop at 512; pages that forget closing tags count more.</summary>
    public const int MaxDepth = 12_000;

    /// <summary>Most open elements of a web page that its parser may look through, summed up over all tags: three seconds' work at worst. A page of 10,000 tags takes 300,000.</summary>
    public const long MaxParsingSteps = 80_000_000;

    /// <summary>Most pages in a PDF. The longest report known has some 30.</summary>
    public const int MaxPages = 500;

    /// <summary>Most letters on the pages of a PDF: ten times those of a long report.</summary>
    public const int MaxLetters = 300_000;

    /// <summary>Most lines and cell edges on a page of a PDF. A page that is all table has some hundred.</summary>
    public const int MaxRules = 10_000;

    /// <summary>Most objects of a PDF. A report of 30 pages has some thousand.</summary>
    public const int MaxObjects = 500_000;

    /// <summary>Most bytes that one compressed part of a PDF may unpack to. The largest that is unpacked is a western font, whole of some 2 MB; pictures are not.</summary>
    public const int MaxUnpackedStream = 16 * 1024 * 1024;

    /// <summary>Most bytes of operations on a page of a PDF. Parsed they take twenty times as much; a page of text has some 50 kB.</summary>
    public const int MaxPageContent = 4 * 1024 * 1024;

    /// <summary>Most bytes of operations in a PDF: two seconds' parsing.</summary>
    public const int MaxContentBytes = 16 * 1024 * 1024;

    /// <summary>Most operations that are run in a PDF, counted as often as a drawing is used. A report of 30 pages runs 200,000.</summary>
    public const int MaxOperations = 2_000_000;

    /// <summary>Deepest nesting of drawings within drawings in a PDF. Producers go three deep; each level takes stack.</summary>
    public const int MaxForms = 100;

    /// <summary>Most graphics states kept at once on a page of a PDF. The oldest readers held 28.</summary>
    public const int MaxStates = 1_000;

    /// <summary>Most codes that the fonts of a PDF give a width or a text for: 16 fonts that do so for all codes there are.</summary>
    public const int MaxFontCodes = 1_000_000;

    /// <summary>Most files in an archive that is a document. Word files have some twenty, and one for each picture.</summary>
    public const int MaxArchiveEntries = 4096;

    /// <summary>Most bytes unpacked from the parts of an archive or a PDF that are read, whatever sizes it states. The text of a large report takes 5 MB.</summary>
    public const long MaxUnpackedBytes = 64L * 1024 * 1024;

    /// <summary>Most elements in the XML parts of a document. A report has some ten thousand, formatting included.</summary>
    public const int MaxXmlElements = 1_000_000;

    /// <summary>Deepest nesting of elements in an XML part. Tables within tables within text boxes stay below 100.</summary>
    public const int MaxXmlDepth = 256;
}
