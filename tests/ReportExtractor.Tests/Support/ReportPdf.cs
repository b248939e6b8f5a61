using ReportExtractor.Generator.Pdf;

namespace ReportExtractor.Tests.Support;

/// <summary>Annual reports as PDF.</summary>
internal static class ReportPdf
{
    /// <summary>The page's report, its official tables as given, drawn with these habits.</summary>
    public static byte[] Pdf(this ReportPage page, PdfHabits? habits = null) => PdfFlow.Print(Extract.Read(page.Html()), habits ?? new PdfHabits());
}
