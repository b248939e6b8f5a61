namespace ReportExtractor.FakeCountry.Planning;

/// <summary>What happens in the third night; each can be switched off.</summary>
[Flags]
internal enum NightChanges
{
    None = 0,

    /// <summary>One cell of some reports is corrected in all their documents, with the totals that it enters or without; the date of publication stays.</summary>
    Cells = 1,

    /// <summary>A PDF file is replaced in place.</summary>
    FileReplaced = 2,

    /// <summary>A web page is corrected and the same report attached as PDF is not.</summary>
    PageOnly = 4,

    /// <summary>A cell is corrected, and ETag and Last-Modified stay.</summary>
    SilentCells = 8,

    /// <summary>A report has a new address; the old one redirects to it, and answers nothing from the fifth night.</summary>
    Moved = 16,

    /// <summary>A report is taken away, and comes back in the fifth night.</summary>
    Deleted = 32,

    /// <summary>A report is published that was not there before.</summary>
    Published = 64,

    Retitled = 128,

    /// <summary>An entry moves from the second page to the first between the two being read, in each walk.</summary>
    Shifted = 256,

    /// <summary>The robots.txt of a site closes all of it.</summary>
    RobotsClosed = 512,

    /// <summary>A site of style 1 becomes one of style 4: all articles have new addresses, and the old ones answer nothing.</summary>
    Redesigned = 1024,

    /// <summary>A site cannot be reached in the nights 3 to 5.</summary>
    Down = 2048,

    All = 4095,
}
