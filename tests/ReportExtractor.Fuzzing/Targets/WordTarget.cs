using System.Text;
using ReportExtractor.Generator.Word;
using ReportExtractor.Reading.Word;

namespace ReportExtractor.Fuzzing.Targets;

/// <summary>
/// Word files. An archive can hardly be changed and stay one, so that is done in its parts: an input that is no archive
/// is the XML of a body, styles, lists and notes, parted by NULs, or after a first byte of 1 a choice of elements.
/// </summary>
internal static class WordTarget
{
    private const byte Chosen = 1;

    private static readonly Lazy<string> Body = new(() => WordPrint.Body(Samples.Excerpt.Value));

    public static FuzzTarget Create()
    {
        var format = new WordFormat();
        return new FuzzTarget("word", bytes => WholeWay.Go(format, File(bytes), readsAnything: false))
        {
            Seeds = () =>
            [
                Encoding.UTF8.GetBytes(Body.Value), [Chosen, .. Enumerable.Range(0, 200).Select(i => (byte)(i * 37))], Encoding.UTF8.GetBytes(string.Join('\0', Small())), new WordFile(Body.Value).Bytes(), .. Samples.Corpus("docx", 1),
            ],
            Words =
            [
                "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:t/>", "<w:p/>", WordMarkup.MergeOn, WordMarkup.MergeStart, WordMarkup.Span(3),
                "<w:pPr>", "</w:pPr>", "<w:rPr>", "</w:rPr>", "<w:vanish/>", WordMarkup.InList(1), WordMarkup.Field("begin"), WordMarkup.Field("separate"), WordMarkup.Field("end"), "<w:del>", "</w:del>", "<w:br/>", "&#x10FFFF;", "<![CDATA[", "]]>", "<!--", "-->",
            ],
            Frames =
            [
                ("bare", bytes => bytes),
                ("behind the mark", bytes => [(byte)'P', (byte)'K', 3, 4, .. bytes]),
                ("in an archive", bytes => [.. new WordFile(Body.Value).Bytes(), .. bytes]),
                ("as the text", bytes => Part("word/document.xml", bytes)),
                ("as the list of parts", bytes => Part("[Content_Types].xml", bytes)),
                ("as the relations", bytes => Part("word/_rels/document.xml.rels", bytes)),
                ("as words of the text", bytes => Encoding.UTF8.GetBytes(WordMarkup.P(Encoding.Latin1.GetString(bytes).Replace('<', '\u3000').Replace('&', '\u3000').Replace('\0', '\t')))),
                ("as elements", bytes => [Chosen, .. bytes]),
                ("as elements over and over", bytes => [Chosen, .. Soup.Repeated(bytes)]),
            ],
        };
    }

    private static string[] Small() =>
    [
        WordMarkup.P("报告", "<w:pStyle w:val=\"H\"/>") + WordMarkup.P("规章", WordMarkup.InList(1)) + WordMarkup.Paragraph(WordMarkup.TextBox(WordMarkup.P("附注")) + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>")
            + WordMarkup.Tbl(WordMarkup.Tr(WordMarkup.Tc("规章", WordMarkup.MergeStart), WordMarkup.Tc("1", WordMarkup.Span(2))), WordMarkup.Tr(WordMarkup.Tc("", WordMarkup.MergeOn), WordMarkup.Tc("2"))),
        WordMarkup.Style("H", "heading 1"),
        WordMarkup.List(1, WordMarkup.Level(0, "chineseCounting", "%1、")),
        "<w:footnote w:id=\"1\"><w:p><w:r><w:footnoteRef/><w:t>注</w:t></w:r></w:p></w:footnote>",
    ];

    private static byte[] File(byte[] input)
    {
        if (input.AsSpan().StartsWith("PK"u8))
            return input;
        if (input is [Chosen, .. var choice])
            return new WordFile(WordSoup.Of(choice)).Styles(WordSoup.Of(choice)).Lists(WordSoup.Of(choice)).Footnotes(WordSoup.Of(choice)).Bytes();
        var parts = Encoding.UTF8.GetString(input).Split('\0');
        var file = new WordFile(parts[0]);
        if (parts.Length > 1)
            file.Styles(parts[1]);
        if (parts.Length > 2)
            file.Lists(parts[2]);
        if (parts.Length > 3)
            file.Footnotes(parts[3..]);
        return file.Bytes();
    }

    // An archive with one of its parts replaced.
    private static byte[] Part(string name, byte[] content) => ZipBytes.With(new WordFile("").Bytes(), name, content);
}
