using System.IO.Compression;
using System.Text;

namespace ReportExtractor.Generator.Word;

/// <summary>A Word file written part by part, from the XML that stands in its body.</summary>
internal sealed class WordFile(string body)
{
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";

    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    // The same content is the same bytes, whenever it is written.
    private static readonly DateTimeOffset Written = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);

    /// <summary>Writes the other kind of Office Open XML, whose namespaces differ.</summary>
    public bool IsStrict { get; init; }

    public string? Title { get; init; }

    /// <summary>How the parts are packed. Not packed, they are the same bytes on every machine.</summary>
    public CompressionLevel Compression { get; init; } = CompressionLevel.Fastest;

    private string Relations => IsStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships/" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private string Namespaces =>
        (IsStrict ? "xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"" : "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"")
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
        + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    /// <summary>Adds the styles.</summary>
    public WordFile Styles(params IEnumerable<string> styles) => With("styles", $"<w:styles {Namespaces}>{string.Concat(styles)}</w:styles>");

    /// <summary>Adds the lists.</summary>
    public WordFile Lists(params IEnumerable<string> lists) => With("numbering", $"<w:numbering {Namespaces}>{string.Concat(lists)}</w:numbering>");

    /// <summary>Adds footnotes by number, from 1.</summary>
    public WordFile Footnotes(params string[] notes) =>
        With("footnotes", $"<w:footnotes {Namespaces}>{string.Concat(notes.Select((note, i) => $"<w:footnote w:id=\"{i + 1}\">{note}</w:footnote>"))}</w:footnotes>");

    /// <summary>Adds or replaces a part's XML by its name, e.g. <c>styles</c>.</summary>
    public WordFile With(string part, string xml)
    {
        _parts[part] = xml;
        return this;
    }

    /// <summary>The body's XML as the file holds it.</summary>
    public string Main => $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>";

    public byte[] Bytes()
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            var overrides = new StringBuilder(Override("document", "document.main+xml"));
            var relations = new StringBuilder();
            foreach (var (part, xml) in _parts)
            {
                overrides.Append(Override(part, part + "+xml"));
                relations.Append($"<Relationship Id=\"r{part}\" Type=\"{Relations}{part}\" Target=\"{part}.xml\"/>");
                Write(archive, $"word/{part}.xml", xml);
            }

            var root = $"<Relationship Id=\"r1\" Type=\"{Relations}officeDocument\" Target=\"word/document.xml\"/>";
            if (Title is not null)
            {
                root += $"<Relationship Id=\"r2\" Type=\"{Package}relationships/metadata/core-properties\" Target=\"core.xml\"/>";
                overrides.Append("<Override PartName=\"/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>");
                Write(archive, "core.xml", $"<c:coreProperties xmlns:c=\"{Package}metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{Title}</dc:title></c:coreProperties>");
            }

            Write(archive, "word/document.xml", Main);
            Write(archive, "word/_rels/document.xml.rels", $"<Relationships xmlns=\"{Package}relationships\">{relations}</Relationships>");
            Write(archive, "_rels/.rels", $"<Relationships xmlns=\"{Package}relationships\">{root}</Relationships>");
            Write(
                archive,
                "[Content_Types].xml",
                $"<Types xmlns=\"{Package}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Default Extension=\"xml\" ContentType=\"application/xml\"/>{overrides}</Types>");
        }

        return memory.ToArray();
    }

    private static string Override(string part, string type) => $"<Override PartName=\"/word/{part}.xml\" ContentType=\"{Types}{type}\"/>";

    private void Write(ZipArchive archive, string name, string text)
    {
        var entry = archive.CreateEntry(name, Compression);
        entry.LastWriteTime = Written;
        using var writer = new StreamWriter(entry.Open());
        writer.Write(text);
    }
}
