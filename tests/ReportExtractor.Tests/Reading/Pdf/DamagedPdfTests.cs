using CsCheck;
using ReportExtractor.Generator.Pdf;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reading.Pdf;

/// <summary>A damaged file ends in a report or a reason, and never in a crash.</summary>
public sealed class DamagedPdfTests
{
    private static readonly ReportPage Page = Numbered.Page();

    private static readonly byte[] Packed = PdfFlow.Pages(Extract.Read(Page.Html()), new PdfHabits()).ToBytes();

    private static readonly byte[] Plain = PdfFlow.Pages(Extract.Read(Page.Html()), new PdfHabits()).ToBytes(compressed: false);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Cut_off_at_each_hundredth(bool packed)
    {
        var file = packed ? Packed : Plain;
        for (var part = 1; part < 100; part++)
            Ending.AssertOf(file[..(file.Length * part / 100)]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void With_bytes_changed(bool packed)
    {
        var file = packed ? Packed : Plain;
        Gen.Select(Gen.Int[0, file.Length - 1], Gen.Byte).Array[1, 8].Sample(
            changes =>
            {
                var bytes = file.ToArray();
                foreach (var (place, value) in changes)
                    bytes[place] = value;
                Ending.AssertOf(bytes);
            },
            iter: 150,
            threads: 1);
    }

    [Fact]
    public void With_a_part_taken_out() =>
        Gen.Select(Gen.Int[0, Plain.Length - 1], Gen.Int[1, 5000]).Sample(
            (start, length) => Ending.AssertOf([.. Plain[..start], .. Plain[Math.Min(Plain.Length, start + length)..]]),
            iter: 150,
            threads: 1);

    [Fact]
    public void With_anything_after_the_mark() =>
        Gen.Byte.Array[0, 3000].Sample(bytes => Ending.AssertOf([.. "%PDF-1.7\n"u8, .. bytes]), iter: 200, threads: 1);

    [Fact]
    public void With_words_of_the_language_in_any_order() =>
        Properties.Pick.From("1 0 obj", "endobj", "<<", ">>", "[", "]", "/Type", "/Pages", "/Page", "/Kids", "/Catalog", "/Root", "1 0 R", "2 0 R", "stream\n", "\nendstream", "trailer", "xref\n", "startxref\n", "9", "0", "/Length", "(", ")", "<41>", "%%EOF", "/Contents", "BT", "ET", "Tj", "2 0 obj").Array[0, 200].Sample(
            words => Ending.AssertOf([.. "%PDF-1.7\n"u8, .. System.Text.Encoding.Latin1.GetBytes(string.Join(' ', words))]),
            iter: 300,
            threads: 1);

    [Fact]
    public void Something_written_before_the_mark_does_no_harm() => Extract.One([.. "\r\n\r\n"u8, .. Packed]).AssertReadFrom(Page);

    [Fact]
    public void With_its_table_of_places_in_another_place_it_is_read_all_the_same() =>
        Extract.One([.. Packed[..Packed.AsSpan().LastIndexOf("startxref"u8)], .. "startxref\n7\n%%EOF\n"u8]).AssertReadFrom(Page);

    [Fact]
    public void A_page_whose_content_is_damaged_is_named()
    {
        var drawn = PdfFlow.Pages(Extract.Read(Page.Html()), new PdfHabits());
        var pages = new PdfPages(new PdfFonts(PdfFont.Gbk));
        for (var i = 0; i < drawn.All.Count; i++)
            pages.Add(damaged: i == 1).Raw(drawn.All[i].Drawing);

        var part = Assert.Single(Extract.Read(pages.ToBytes()).Illegible);

        Assert.Equal((ReportExtractor.Documents.IllegibleCause.Damaged, 2), (part.Cause, part.Location.Page));
    }
}
