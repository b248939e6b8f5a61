namespace ReportExtractor.FakeCountry.Planning;

/// <summary>In which documents a report is published.</summary>
internal enum Packaging
{
    /// <summary>A web page.</summary>
    Page,

    /// <summary>A web page with the same report attached as PDF.</summary>
    PageWithPdf,

    /// <summary>A web page with the same report attached as Word file.</summary>
    PageWithDocx,

    /// <summary>A web page that is linked both by http and by https.</summary>
    PageOnTwoSchemes,

    /// <summary>Two entries of the list: a web page, and a page that holds a picture of the report (图片版).</summary>
    PageAndPicture,

    /// <summary>As <see cref="PageAndPicture"/>, and the web page has a PDF attached.</summary>
    PageAndPictureWithPdf,

    /// <summary>A PDF file, linked in the list.</summary>
    PdfInList,

    /// <summary>A Word file, linked in the list.</summary>
    DocxInList,

    /// <summary>A page without text that has the PDF attached.</summary>
    PdfOnPage,

    /// <summary>A page without text that has the Word file attached.</summary>
    DocxOnPage,

    /// <summary>A ZIP archive with one Word file, linked in the list.</summary>
    ZipInList,

    /// <summary>An OFD file, linked in the list, which nobody here can read.</summary>
    OfdInList,

    /// <summary>A damaged WPS file, linked in the list.</summary>
    WpsInList,
}
