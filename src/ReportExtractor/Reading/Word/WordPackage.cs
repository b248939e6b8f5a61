using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace ReportExtractor.Reading.Word;

/// <summary>The parts of a Word file that are read, each loaded within bounds.</summary>
/// <param name="Body">The text.</param>
/// <param name="Styles">The styles, if any are defined.</param>
/// <param name="Numbering">The numberings of lists and headings, if any are defined.</param>
/// <param name="Footnotes">The notes at the foot of pages, if any.</param>
/// <param name="Endnotes">The notes at the end, if any.</param>
/// <param name="Title">The title in the file's properties, if any.</param>
internal sealed record WordPackage(WordElement Body, WordElement? Styles, WordElement? Numbering, WordElement? Footnotes, WordElement? Endnotes, string? Title)
{
    // LibreOffice names the relation to this part in a way of its own; the part's type is the same from all.
    private const string PropertiesType = "application/vnd.openxmlformats-package.core-properties+xml";

    /// <summary>
    /// Opens a file. The library finds the parts; their XML is loaded by <see cref="WordXml"/>, since the library's own
    /// tree takes three times as long, time that grows with the square of the nesting, and knows no smart tags.
    /// </summary>
    /// <exception cref="UnreadableDocumentException">The file is damaged or beyond <see cref="ReadingLimits"/>.</exception>
    public static WordPackage Open(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        try
        {
            var budget = new UnpackingBudget();
            MeasureDirectory(bytes, budget);
            using var file = WordprocessingDocument.Open(ReadOnlyStream.Over(bytes), isEditable: false);
            var xml = new WordXml(budget, cancellation);
            var main = file.MainDocumentPart ?? throw Damaged("it has no text");
            return new WordPackage(
                Load(xml, main)?.Child("body") ?? throw Damaged("it has no text"),
                Load(xml, main.StyleDefinitionsPart),
                Load(xml, main.NumberingDefinitionsPart),
                Load(xml, main.FootnotesPart),
                Load(xml, main.EndnotesPart),
                Load(xml, file.Parts.Select(part => part.OpenXmlPart).FirstOrDefault(part => part.ContentType == PropertiesType))?.Child("title")?.Text);
        }
        catch (XmlException)
        {
            throw Damaged("its text is no well-formed XML");
        }
        catch (Exception error) when (IsOfDamage(error))
        {
            throw Damaged("its parts cannot be unpacked");
        }
    }

    // The parts' list and relations are read by the library itself, whole and without bounds.
    private static void MeasureDirectory(ReadOnlyMemory<byte> bytes, UnpackingBudget budget)
    {
        using var archive = new ZipArchive(ReadOnlyStream.Over(bytes), ZipArchiveMode.Read);
        var buffer = new byte[8192];
        foreach (var entry in archive.Entries)
        {
            if (!entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) && !entry.FullName.StartsWith("[Content_Types].xml", StringComparison.OrdinalIgnoreCase))
                continue;
            using var stream = new BoundedStream(entry.Open(), budget);
            while (stream.Read(buffer) > 0)
            {
                // Only the budget counts.
            }
        }
    }

    private static WordElement? Load(WordXml xml, OpenXmlPart? part)
    {
        if (part is null)
            return null;
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        return xml.Load(stream);
    }

    private static bool IsOfDamage(Exception error) =>
        error is OpenXmlPackageException or InvalidDataException or IOException or FormatException or ArgumentException or InvalidOperationException
            or NotSupportedException or KeyNotFoundException or OverflowException;

    private static UnreadableDocumentException Damaged(string how) => new(UnreadableCause.Damaged, $"it is a damaged Word file: {how}");
}
