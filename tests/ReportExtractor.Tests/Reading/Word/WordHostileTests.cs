using System.IO.Compression;
using System.Text;
using ReportExtractor.Generator.Word;
using ReportExtractor.Reading;
using ReportExtractor.Tests.Support;
using static ReportExtractor.Generator.Word.WordMarkup;

namespace ReportExtractor.Tests.Reading.Word;

/// <summary>Whatever a file says of itself, reading it ends soon, with a document or with a reason.</summary>
public sealed class WordHostileTests
{
    [Fact]
    public void A_file_that_unpacks_without_end_is_refused()
    {
        var bomb = new WordFile("").With("styles", "<w:styles xmlns:w=\"x\">" + new string(' ', (int)ReadingLimits.MaxUnpackedBytes) + "</w:styles>").Bytes();

        Assert.InRange(bomb.Length, 1, 2_000_000);
        AssertRefused(bomb, UnreadableCause.TooLarge);
    }

    [Fact]
    public void Relations_that_unpack_without_end_are_refused_before_they_are_read()
    {
        using var memory = new MemoryStream();
        memory.Write(new WordFile(P("甲")).Bytes());
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var writer = new StreamWriter(archive.CreateEntry("word/_rels/styles.xml.rels").Open());
            for (var i = 0; i <= ReadingLimits.MaxUnpackedBytes >> 20; i++)
                writer.Write(new string(' ', 1 << 20));
        }

        AssertRefused(memory.ToArray(), UnreadableCause.TooLarge);
    }

    [Fact]
    public void An_archive_of_too_many_files_is_refused()
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i <= ReadingLimits.MaxArchiveEntries; i++)
                archive.CreateEntry($"word/{i}");
        }

        AssertRefused(memory.ToArray(), UnreadableCause.TooLarge);
    }

    [Theory]
    [InlineData("<w:ins>", "</w:ins>")]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")]
    [InlineData("<mc:AlternateContent><mc:Choice>", "</mc:Choice></mc:AlternateContent>")]
    public void Nesting_without_end_is_refused(string open, string close) =>
        AssertRefused(
            new WordFile(string.Concat(Enumerable.Repeat(open, 100_000)) + P("深处") + string.Concat(Enumerable.Repeat(close, 100_000))).Bytes(),
            UnreadableCause.TooLarge);

    [Fact]
    public void Nesting_within_the_bounds_is_read()
    {
        const int Levels = 80;

        Assert.Equal(["深处"], new WordFile(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", Levels)) + P("深处") + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", Levels))).Paragraphs());
    }

    [Fact]
    public void Too_many_elements_are_refused() => AssertRefused(new WordFile(new StringBuilder().Insert(0, "<w:p/>", ReadingLimits.MaxXmlElements).ToString()).Bytes(), UnreadableCause.TooLarge);

    [Fact]
    public void Too_many_cells_are_refused()
    {
        var first = Tr(Enumerable.Repeat("<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr></w:tc>", 200)) + Tr(Enumerable.Repeat("<w:tc/>", 200));

        AssertRefused(new WordFile(Tbl(Enumerable.Repeat(first, 700))).Bytes(), UnreadableCause.TooLarge);
    }

    [Fact]
    public void A_document_type_is_refused() =>
        AssertRefused(new WordFile(P("甲")).With("styles", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>").Bytes(), UnreadableCause.Damaged);

    [Fact]
    public void Xml_that_is_not_well_formed_is_said_to_be() => AssertRefused(new WordFile("<w:p><w:r>").Bytes(), UnreadableCause.Damaged);

    [Fact]
    public void A_file_that_is_cut_off_is_said_to_be_damaged()
    {
        var bytes = new WordFile(Tbl(Enumerable.Repeat(Row("甲", "1"), 500))).Styles(Style("H", "heading 1")).Bytes();
        for (var percent = 1; percent < 100; percent++)
            AssertRefused(bytes[..(bytes.Length * percent / 100)], UnreadableCause.Damaged);
    }

    [Theory]
    [InlineData("<w:rPr>#</w:rPr>")]
    [InlineData("<w:pPr>#</w:pPr>")]
    [InlineData("<w:t>#</w:t>")]
    [InlineData("<w:p><w:tbl><w:txbxContent>#</w:txbxContent></w:tbl></w:p>")]
    public void A_table_where_none_may_stand_is_a_table(string place) =>
        Assert.Equal(["乙|1", "丙|2"], new WordFile(place.Replace("#", Tbl(Row("乙", "1"), Row("丙", "2")), StringComparison.Ordinal)).Grid().Lines());

    [Fact]
    public void Styles_and_lists_that_go_round_in_a_ring_are_read()
    {
        var lists = "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"L\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
        var file = new WordFile(P("甲", "<w:pStyle w:val=\"A\"/>") + P("乙", InList(1)))
            .Styles(Style("A", "a", basis: "B"), Style("B", "b", basis: "A"), Style("L", "l", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>", type: "numbering"))
            .Lists(lists);

        Assert.Equal(["甲", "乙"], file.Paragraphs());
    }

    [Fact]
    public void A_dress_of_endless_numbers_is_cut_short()
    {
        var level = Level(0, "upperRoman", string.Concat(Enumerable.Repeat("%1", 100_000)), "").Replace("w:start w:val=\"1\"", "w:start w:val=\"3888\"", StringComparison.Ordinal);

        Assert.InRange(Assert.Single(new WordFile(P("甲", InList(1))).Lists(List(1, level)).Paragraphs()).Length, 1, 1000);
    }

    [Theory]
    [InlineData("<w:gridSpan w:val=\"2147483647\"/>")]
    [InlineData("<w:gridSpan w:val=\"-5\"/>")]
    [InlineData("<w:gridSpan w:val=\"99999999999\"/>")]
    public void A_span_beyond_all_reason_is_bounded(string span) =>
        Assert.InRange(new WordFile(Tbl(Tr(Tc("甲", span), Tc("乙", span)), Row("丙", "丁"))).Grid().Width, 2, ReportExtractor.Documents.GridBuilder.MaxColumns);

    [Fact]
    public void A_hundred_thousand_runs_and_marks_take_linear_time()
    {
        var runs = new StringBuilder().Insert(0, "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:t>甲</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>", 60_000).ToString();
        var clock = System.Diagnostics.Stopwatch.StartNew();

        new WordFile(Paragraph(runs) + P("乙")).Paragraphs();

        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public void Reading_stops_when_cancelled()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => DocumentReader.Read(new SourceBytes(new WordFile(P("甲")).Bytes()), cancellation: stop.Token));
    }

    private static void AssertRefused(byte[] bytes, UnreadableCause cause)
    {
        var error = Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(new SourceBytes(bytes)));

        Assert.Equal(cause, error.Cause);
        Assert.DoesNotContain('\n', error.Message);
    }
}
