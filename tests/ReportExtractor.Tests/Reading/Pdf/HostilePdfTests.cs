using System.Globalization;
using System.Text;
using ReportExtractor.Generator.Pdf;
using ReportExtractor.Reading;
using ReportExtractor.Recognition;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reading.Pdf;

/// <summary>Files made to exhaust time or memory end soon, with a report or a reason.</summary>
public sealed class HostilePdfTests
{
    private const long Gigabyte = 1L << 30;

    // A busy machine may hold up one run, but hardly each of these.
    private const int Attempts = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly Dictionary<string, Func<byte[]>> Files = new(StringComparer.Ordinal)
    {
        ["a gigabyte of zeros"] = () => HostilePdf.Page(Packed(HostilePdf.Bomb(Gigabyte, 0), 1)),
        ["a gigabyte of blanks"] = () => HostilePdf.Page(Packed(HostilePdf.Bomb(Gigabyte, 32), 1)),
        ["two gigabytes packed twice"] = () => HostilePdf.Page(Packed(HostilePdf.Bomb(2 * Gigabyte, 0, times: 2), 2)),
        ["packed runs of runs"] = () => HostilePdf.Page(PdfFile.Stream("/Filter[/FlateDecode/RunLengthDecode]", PdfFile.Deflated(Encoding.Latin1.GetBytes(HostilePdf.Many("\u0081 ", 1_500_000) + "\u0080")))),
        ["one stream a hundred times"] = () => HostilePdf.Page(Packed(HostilePdf.Bomb(15 << 20, 32), 1), "/Contents[" + HostilePdf.Many("4 0 R ", 100) + "]"),
        ["ten thousand filters"] = () => HostilePdf.Page(PdfFile.Stream("/Filter[" + HostilePdf.Many("/ASCIIHexDecode", 10_000) + "]", "2020"u8.ToArray())),
        ["a picture of a gigabyte"] = () => HostilePdf.Page(PdfFile.Stream("", "600 0 0 800 0 0 cm /I Do"u8.ToArray()), "", "/XObject<</I 6 0 R>>", PdfFile.Stream("/Type/XObject/Subtype/Image/Width 32768/Height 32768/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/FlateDecode", HostilePdf.Bomb(Gigabyte, 9))),
        ["places packed in a gigabyte"] = () => HostilePdf.PlacesInStream("/W[1 4 2]/Index[0 2000000000]", size: 2_000_000_000),
        ["two billion places"] = () => HostilePdf.PlacesInStream("/W[1 4 2]", size: 2_000_000_000),
        ["millions of path operators"] = () => HostilePdf.Page("0 0 m " + HostilePdf.Many("1 1 l ", 3_000_000) + "S"),
        ["millions of tiny rules"] = () => HostilePdf.Page(HostilePdf.Many("1 1 m 1 9 l S ", 1_000_000) + HostilePdf.Word),
        ["a million rules in a grid"] = () => HostilePdf.Page(string.Concat(Enumerable.Range(0, 300_000).Select(i => $"{i % 590} {i / 590} m {(i % 590) + 1} {i / 590} l S {i % 590} {i / 590} m {i % 590} {(i / 590) + 1} l S ")) + HostilePdf.Word),
        ["a million rectangles"] = () => HostilePdf.Page(HostilePdf.Many("1 1 9 9 re ", 1_500_000) + "f"),
        ["half a million clips"] = () => HostilePdf.Page(HostilePdf.Many("0 0 9 9 re W n ", 500_000) + HostilePdf.Word),
        ["millions of letters in one string"] = () => HostilePdf.Page("BT /F1 12 Tf (" + new string('A', 5_000_000) + ") Tj ET"),
        ["a million letters in strings of their own"] = () => HostilePdf.Page("BT /F1 12 Tf " + HostilePdf.Many("(A)Tj ", 1_000_000) + "ET"),
        ["a quarter million letters all over the page"] = () => HostilePdf.Page("BT /F1 1 Tf " + string.Concat(Enumerable.Range(0, 250_000).Select(i => $"1 0 0 1 {i * 7 % 590} {i * 13 % 840} Tm (A)Tj ")) + "ET"),
        ["a hundred thousand letters apart on one line"] = () => Wide("2 Tc (" + new string('a', 100_000) + ") Tj"),
        ["a hundred thousand words on one line"] = () => Wide("6 Tc (" + new string('a', 100_000) + ") Tj"),
        ["lines of fifty thousand figures between words"] = () => Wide(string.Concat("a77a".Select(letter => $"6 Tc 0 -12 Td ({new string(letter, 50_000)}) Tj "))),
        ["a hundred thousand small pictures"] = () => HostilePdf.Page(HostilePdf.Many("BI /W 1 /H 1 /BPC 8 /CS /G ID x EI ", 100_000) + HostilePdf.Word),
        ["forms that call ten forms each"] = () => HostilePdf.Page("/X Do", "", "/XObject<</X 6 0 R>>", [.. Enumerable.Range(0, 9).Select(i => HostilePdf.Form(i < 8 ? HostilePdf.Many("/X Do ", 10) : HostilePdf.Word, i < 8 ? $"/X {7 + i} 0 R" : ""))]),
        ["widths of two billion letters"] = () => HostilePdf.With(5, "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/A/W[0 2000000000 500]/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]>>"),
        ["a map of two billion letters"] = () => HostilePdf.With(
            5,
            "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]/ToUnicode 6 0 R>>",
            Encoding.Latin1.GetString(PdfFile.Stream("", "begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <7FFFFFFF> <0041> endbfrange endcmap"u8.ToArray()))),
        ["ten thousand pages"] = () => HostilePdf.Objects(["<</Type/Catalog/Pages 2 0 R>>", $"<</Type/Pages/Kids[{string.Concat(Enumerable.Range(3, 10_000).Select(i => $"{i} 0 R "))}]/Count 10000>>", .. Enumerable.Repeat("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>", 10_000)]),
        ["one page ten thousand times"] = () => HostilePdf.With(2, $"<</Type/Pages/Kids[{HostilePdf.Many("3 0 R ", 10_000)}]/Count 10000>>"),
        ["two billion pages as counted"] = () => HostilePdf.With(2, "<</Type/Pages/Kids[3 0 R]/Count 2000000000>>"),
        ["kids of kids of kids"] = () => HostilePdf.With(2, "<</Type/Pages/Kids[" + HostilePdf.Many("6 0 R ", 10) + "]/Count 10000000>>", [.. Enumerable.Range(0, 7).Select(i => $"<</Type/Pages/Kids[{HostilePdf.Many(i < 6 ? $"{7 + i} 0 R " : "3 0 R ", 10)}]/Count 10>>")]),
        ["a page of a hundred million points"] = () => Changed("0 0 595 842", "0 0 1e8 1e8"),
        ["a page of 1e300 points"] = () => Changed("0 0 595 842", "0 0 1e300 1e300"),
        ["a page whose size has 400 digits"] = () => Changed("0 0 595 842", $"0 0 {new string('9', 400)} {new string('9', 400)}"),
        ["a page that is not a number"] = () => Changed("0 0 595 842", "0 0 NaN Infinity"),
        ["a page without size"] = () => Changed("0 0 595 842", "0 0 0 0"),
        ["a page turned by 45 degrees"] = () => HostilePdf.Page(HostilePdf.Word, "/Rotate 45"),
        ["letters at places beyond all numbers"] = () => HostilePdf.Page($"BT /F1 12 Tf 1e300 1e300 Td (A) Tj {new string('9', 400)} 5 Td (B) Tj 1e308 0 0 1e308 1e308 1e308 Tm (C) Tj /F1 1e38 Tf (D) Tj 0 0 0 0 0 0 Tm (E) Tj ET 1e300 1 m 1 1e300 l S 0 0 1e300 1e300 re f"),
        ["numbers that are none"] = () => HostilePdf.Page("BT /F1 12 Tf --5 +-3 Td (A) Tj 1.2.3 4..5 Td (B) Tj - . Td (C) Tj ET [0 0] 0 d [-1] 0 d 0 0 m 100 100 l S"),
        ["operations between words that are none"] = () => HostilePdf.Page(HostilePdf.Many("n P ", 200_000) + HostilePdf.Word),
        ["words that are no operations behind a picture"] = () => HostilePdf.Page("BI /W 1 /H 1 /BPC 8 /CS /G ID x EI " + HostilePdf.Many("n P ", 200_000) + HostilePdf.Word),
        ["operations without their operands"] = () => HostilePdf.Page(HostilePdf.Many("n k } ", 60_000) + HostilePdf.Word),
        ["a million saved states"] = () => HostilePdf.Page(HostilePdf.Many("q ", 1_000_000) + HostilePdf.Word),
        ["five million opening brackets"] = () => [.. "%PDF-1.7\n"u8, .. Encoding.Latin1.GetBytes(new string('(', 5_000_000))],
        ["twenty million blanks"] = () => [.. "%PDF-1.7\n"u8, .. Encoding.Latin1.GetBytes(new string(' ', 20_000_000))],
        ["a million objects begun"] = () => [.. "%PDF-1.7\n"u8, .. Encoding.Latin1.GetBytes(HostilePdf.Many("1 0 obj ", 1_000_000))],
        ["only the mark"] = () => [.. "%PDF-1.7\n"u8],
        ["twenty thousand tables of places"] = () => Chained(20_000),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Ends_soon_and_small(string name)
    {
        var bytes = Files[name]();

        Assert.InRange(await AllocatedInTime(bytes), 0, Gigabyte);
    }

    // On a thread of its own, which waits for no other test's.
    private static async Task<long> AllocatedInTime(byte[] bytes)
    {
        for (var attempt = 1; ; attempt++)
        {
            var run = Task.Factory.StartNew(() => AllocatedUntilEnd(bytes), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            if (attempt == Attempts || await Task.WhenAny(run, Task.Delay(Patience)) == run)
                return await run.WaitAsync(Patience);
        }
    }

    private static byte[] Packed(byte[] data, int times) => PdfFile.Stream($"/Filter[{HostilePdf.Many("/FlateDecode", times)}]", data);

    // A page as wide as letters side by side can make it.
    private static byte[] Wide(string text) => HostilePdf.Page($"BT /F1 8 Tf 10 400 Td {text} ET", "/MediaBox[0 0 900000 842]");

    private static byte[] Changed(string text, string other) => Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(HostilePdf.Page(HostilePdf.Word)).Replace(text, other, StringComparison.Ordinal));

    private static byte[] Chained(int count)
    {
        var text = new StringBuilder(Encoding.Latin1.GetString(HostilePdf.Page(HostilePdf.Word)));
        var last = HostilePdf.PlacesOf(HostilePdf.Page(HostilePdf.Word));
        for (var i = 0; i < count; i++)
        {
            var place = text.Length;
            text.Append(CultureInfo.InvariantCulture, $"xref\n0 0\ntrailer\n<</Size 6/Root 1 0 R/Prev {last}>>\nstartxref\n{place}\n%%EOF\n");
            last = place.ToString(CultureInfo.InvariantCulture);
        }

        return Encoding.Latin1.GetBytes(text.ToString());
    }

    private static long AllocatedUntilEnd(byte[] bytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            Assert.NotEmpty(Extract.All(bytes));
        }
        catch (Exception error) when (error is UnreadableDocumentException or NotAReportException)
        {
            Assert.NotEmpty(error.Message);
            Assert.DoesNotContain('\n', error.Message);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
