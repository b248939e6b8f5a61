using System.IO.Compression;
using ReportExtractor.Generator;
using ReportExtractor.Generator.OldOffice;

namespace ReportExtractor.FakeCountry.Sites;

/// <summary>The files in which sites publish reports.</summary>
internal static class ReportFiles
{
    // The same content is the same bytes, whenever it is written.
    private static readonly DateTimeOffset Written = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The media type of a file.</summary>
    public static string MediaType(string extension) => extension switch
    {
        "pdf" => "application/pdf",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "zip" => "application/zip",
        "ofd" => "application/ofd",
        "jpg" => "image/jpeg",
        _ => "application/octet-stream",
    };

    /// <summary>A report as a file.</summary>
    public static byte[] Of(PlainReport report, string extension) => extension switch
    {
        "pdf" => report.Pdf(),
        "docx" => report.Docx(),
        "zip" => Zip(report.Title + ".docx", report.Docx()),
        "ofd" => Zip("OFD.xml", "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\" Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody/></ofd:OFD>"u8.ToArray()),
        _ => CompoundBytes.Of("no text"u8.ToArray(), "WordDocument"),
    };

    /// <summary>An archive of one file.</summary>
    public static byte[] Zip(string name, byte[] content)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
            entry.LastWriteTime = Written;
            using var stream = entry.Open();
            stream.Write(content);
        }

        return memory.ToArray();
    }
}
