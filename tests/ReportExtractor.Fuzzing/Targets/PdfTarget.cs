using System.Text;
using ReportExtractor.Generator.Pdf;
using ReportExtractor.Reading.Pdf;

namespace ReportExtractor.Fuzzing.Targets;

/// <summary>PDF files, with streams left unpacked where they are to be changed.</summary>
internal static class PdfTarget
{
    private const string Map = "begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <41> <4E00> endbfchar 1 beginbfrange <42> <43> [<4E01> <4E02>] endbfrange endcmap";

    private const string Drawing =
        "q 1 0 0 1 10 10 cm BT /F1 12 Tf 50 700 Td (1 2) Tj 0 -14 TD [(3) -900 (4)] TJ T* (5) ' ET Q 50 690 m 200 690 l S 50 650 150 40 re S 50 600 m 60 650 70 650 80 600 c f 0 0 9 9 re W n BI /W 1 /H 1 /BPC 8 /CS /G ID x EI /GS gs /X Do\n";

    private static readonly string[] Operators =
    [
        "BT", "ET", "/F1 12 Tf", "(1) Tj", "(12 34) Tj", "<4142> Tj", "[(1) -900 (2)] TJ", "(a) '", "1 2 (a) \"", "50 700 Td", "0 -14 TD", "T*", "1 0 0 1 50 600 Tm", "0 1 -1 0 50 600 Tm", "2 Tc", "3 Tw", "14 TL", "50 Tz", "3 Tr", "5 Ts", "q", "Q",
        "1 0 0 1 10 10 cm", "2 0 0 2 0 0 cm", "0 0 0 0 0 0 cm", "50 690 m", "200 690 l", "50 600 150 40 re", "50 500 0.5 200 re", "1 2 3 4 5 6 c", "1 2 3 4 v", "1 2 3 4 y", "h", "S", "s", "f", "f*", "B", "b*", "n", "W", "W*", "0 w", "[3 2] 0 d",
        "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI", "BI", "ID", "EI", "/X Do", "/GS gs", "/P sh", "1 g", "0 0 1 rg", "/DeviceRGB cs", "1 scn", "BX", "EX", "/Span <</ActualText (a)>> BDC", "/P BMC", "EMC", "MP", "1", "-1", "1e9", "0.5", "(", ")", "<", ">", "[", "]", "<<", ">>", "/F2", "%", "\n",
    ];

    private static readonly string[] Objects =
    [
        "1 0 obj", "2 0 obj", "3 0 obj", "4 0 obj", "5 0 obj", "endobj", "<<", ">>", "[", "]", "/Type", "/Pages", "/Page", "/Catalog", "/Kids", "/Parent", "/Count", "/Contents", "/Resources", "/Font", "/F1", "/Root", "/Size", "/Prev", "/XRef", "/ObjStm", "/W", "/Index", "/N", "/First", "/Extends",
        "1 0 R", "2 0 R", "3 0 R", "4 0 R", "5 0 R", "stream\n", "\nendstream", "trailer", "xref\n", "0 6\n", "0000000000 65535 f \n", "0000000009 00000 n \n", "startxref\n", "%%EOF\n", "0", "1", "9", "595", "-1", "4294967296", "/Length", "/Filter", "/FlateDecode", "/LZWDecode", "/ASCII85Decode", "/ASCIIHexDecode", "/RunLengthDecode",
        "/DecodeParms", "/Predictor", "/Columns", "/MediaBox", "/Rotate", "/Encrypt", "/Subtype", "/Type0", "/Type1", "/Type3", "/TrueType", "/CIDFontType2", "/DescendantFonts", "/ToUnicode", "/Encoding", "/Differences", "/Identity-H", "/Widths", "/FontDescriptor", "/FontFile2", "/CharProcs", "(a)", "<41>", "null", "true", "BT", "ET", "Tj", "\n",
    ];

    private static readonly string[] Maps =
    [
        "begincmap", "endcmap", "1", "2", "100", "begincodespacerange", "endcodespacerange", "beginbfchar", "endbfchar", "beginbfrange", "endbfrange", "begincidrange", "endcidrange", "begincidchar", "endcidchar", "<00>", "<FF>", "<0000>", "<FFFF>", "<41>", "<4E00>", "<D840DC00>", "[", "]", "/Identity-H", "usecmap", "def", "/WMode", "<<", ">>", "\n",
    ];

    public static FuzzTarget Create()
    {
        var format = new PdfFormat();
        return new FuzzTarget("pdf", bytes => WholeWay.Go(format, bytes, readsAnything: true))
        {
            Seeds = Seeds,
            Words = [.. Operators, .. Objects, .. Maps],
            Frames =
            [
                ("bare", bytes => bytes),
                ("behind the mark", bytes => [.. "%PDF-1.7\n"u8, .. bytes]),
                ("as a drawing", bytes => Drawn(bytes)),
                ("as a packed drawing", bytes => Drawn(bytes, "/Filter/FlateDecode")),
                ("as a drawing packed otherwise", bytes => Drawn(bytes, bytes[0] % 3 == 0 ? "/Filter/LZWDecode" : bytes[0] % 3 == 1 ? "/Filter/RunLengthDecode" : "/Filter/ASCII85Decode")),
                ("as a string", bytes => Drawn(Encoding.Latin1.GetBytes($"BT /F1 12 Tf 50 700 Td <{Convert.ToHexString(bytes)}> Tj ET"))),
                ("as a map", bytes => Mapped(Encoding.Latin1.GetString(bytes))),
                ("as a TrueType font", bytes => Embedded("FontFile2", "", [0, 1, 0, 0, 0, 1, .. bytes])),
                ("as a Type 1 font", bytes => Embedded("FontFile", "/Length1 64/Length2 64/Length3 64", bytes)),
                ("as a compact font", bytes => Embedded("FontFile3", "/Subtype/Type1C", [1, 0, 4, 1, .. bytes])),
                ("as a stream of objects", bytes => HostilePdf.With(4, "6 0 R", Encoding.Latin1.GetString(PdfFile.Stream("/Type/ObjStm/N 1/First 4", bytes)))),
                ("words of drawing", bytes => Drawn(Soup.Bytes(bytes, Operators, " "))),
                ("words of drawing over and over", bytes => Drawn(Soup.Bytes(Soup.Repeated(bytes), Operators, " "))),
                ("words of a map", bytes => Mapped(Soup.Of(bytes, Maps, " "))),
                ("words of a map over and over", bytes => Mapped(Soup.Of(Soup.Repeated(bytes), Maps, " "))),
                ("words of a file over and over", bytes => [.. "%PDF-1.7\n"u8, .. Soup.Bytes(Soup.Repeated(bytes), Objects, " ")]),
                ("words of a file", bytes => [.. "%PDF-1.7\n"u8, .. Soup.Bytes(bytes, Objects, " ")]),
            ],
        };
    }

    private static IReadOnlyList<byte[]> Seeds() =>
    [
        Drawn(Encoding.Latin1.GetBytes(Drawing)),
        Mapped(Map),
        PdfFlow.Pages(Samples.Excerpt.Value, new PdfHabits()).ToBytes(compressed: false),
        PdfFlow.Pages(Samples.Excerpt.Value, new PdfHabits { Fonts = new PdfFonts(PdfFont.UniGb, PdfFont.Times), Rules = RuleStyle.None }).ToBytes(compressed: false),
        PdfFlow.Pages(Samples.Excerpt.Value, new PdfHabits()).ToBytes(encryption: new PdfEncryption("", "owner")),
        HostilePdf.PlacesInStream("/W[1 4 2]"),
        HostilePdf.Page("/X Do", "", "/XObject<</X 6 0 R>>", HostilePdf.Form(HostilePdf.Word, "")),
        HostilePdf.With(5, "<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/FirstChar 65/LastChar 66/Widths[1 1]/CharProcs<</a 4 0 R>>/Encoding<</Differences[65/a/b]>>/Resources<<>>>>"),
        .. Samples.Corpus("pdf", 1),
    ];

    private static byte[] Drawn(byte[] drawing, string filter = "") => HostilePdf.Page(PdfFile.Stream(filter, drawing));

    private static byte[] Mapped(string map) => HostilePdf.With(
        5,
        "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/A/W[0[500 600] 65 90 700]/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]/ToUnicode 6 0 R>>",
        Encoding.Latin1.GetString(PdfFile.Stream("", Encoding.Latin1.GetBytes(map))));

    private static byte[] Embedded(string entry, string entries, byte[] program) => HostilePdf.With(
        5,
        $"<</Type/Font/Subtype/{(entry == "FontFile2" ? "TrueType" : "Type1")}/BaseFont/ABCDEF+A/FirstChar 72/LastChar 111/Widths[{HostilePdf.Many("500 ", 40)}]/FontDescriptor 6 0 R>>",
        $"<</Type/FontDescriptor/FontName/ABCDEF+A/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 859/Descent -141/CapHeight 700/StemV 80/{entry} 7 0 R>>",
        Encoding.Latin1.GetString(PdfFile.Stream(entries, program)));
}
