using System.Text;
using ReportExtractor.Documents;
using ReportExtractor.Reading;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reading;

/// <summary>No source can make the program run long or out of memory.</summary>
public sealed class LimitTests
{
    [Fact]
    public void An_empty_file_is_said_to_be_empty()
    {
        var error = Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(new SourceBytes(Array.Empty<byte>())));

        Assert.Equal("the file is empty", error.Message);
    }

    [Fact]
    public void A_file_beyond_the_limit_is_refused_with_both_sizes()
    {
        var error = Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(new SourceBytes(new byte[50 * 1024 * 1024])));

        Assert.Equal("it has 50 MiB, more than the 32 MiB that are read", error.Message);
    }

    [Fact]
    public void Too_many_elements_are_refused()
    {
        var page = new StringBuilder("<html><body>").Insert(12, "<b></b>", ReadingLimits.MaxElements).ToString();

        var error = Assert.Throws<UnreadableDocumentException>(() => Extract.Read(page));

        Assert.Contains("elements", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("|1|2|3|4|5|6|7|8|9|0|\n")]
    [InlineData("1\t2\t3\t4\t5\t6\t7\t8\t9\t0\n")]
    public void Too_many_table_cells_in_a_text_are_refused(string line)
    {
        var text = new StringBuilder().Insert(0, line, (ReadingLimits.MaxCells / 10) + 1).ToString();

        var error = Assert.Throws<UnreadableDocumentException>(() => Extract.Read(text));

        Assert.Contains("cells", error.Message, StringComparison.Ordinal);
    }

    // As many cells as a text has room for would take more memory than any document may.
    [Theory]
    [InlineData("|1|1|1|1|1|1|1|1|1|1|1|1|1|1|1|1|1|1|1|1\n")]
    [InlineData("1\t1\t1\t1\t1\t1\t1\t1\t1\t1\t1\t1\t1\t1\t1\t1\t1\t1\t1\n")]
    public void Too_many_cells_are_refused_before_they_are_all_in_memory(string line)
    {
        var text = new StringBuilder().Insert(0, line, 150_000).ToString();
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Throws<UnreadableDocumentException>(() => Extract.Read(text));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100L << 20);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><table><tr><td>")]
    public void A_text_of_too_many_characters_is_refused(string head)
    {
        var error = Assert.Throws<UnreadableDocumentException>(() => Extract.Read(head + new string('1', ReadingLimits.MaxCharacters + 1)));

        Assert.Equal(UnreadableCause.TooLarge, error.Cause);
        Assert.Contains("characters", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\f", "")]
    [InlineData("甲\n", "<table><tr><td>1</td></tr></table>")]
    public void Too_many_lines_are_refused(string line, string head)
    {
        var error = Assert.Throws<UnreadableDocumentException>(() => Extract.Read(head + string.Concat(Enumerable.Repeat(line, ReadingLimits.MaxLines + 1))));

        Assert.Equal(UnreadableCause.TooLarge, error.Cause);
        Assert.Contains("lines", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("colspan=\"1000000\"")]
    [InlineData("colspan=\"99999999999999999999\"")]
    [InlineData("rowspan=\"1000000000\"")]
    [InlineData("colspan=\"1000000\" rowspan=\"1000000\"")]
    public void A_span_beyond_all_reason_is_bounded(string span)
    {
        var grid = Assert.IsType<Grid>(Assert.Single(Extract.Read($"<table><tr><td {span}>甲</td><td>乙</td></tr><tr><td>丙</td></tr></table>").Blocks));

        Assert.InRange(grid.Width, 1, GridBuilder.MaxColumns + 1);
        Assert.Equal(2, grid.Rows.Count);
    }

    [Theory]
    [InlineData("div")]
    [InlineData("span")]
    [InlineData("b")]
    public void Ten_thousand_nested_tags_are_read_or_refused_but_never_exhaust_the_stack(string tag)
    {
        var page = "<html><body>" + string.Concat(Enumerable.Repeat($"<{tag}>", 10_000)) + "深处" + string.Concat(Enumerable.Repeat($"</{tag}>", 10_000));

        var document = Record(page);

        Assert.True(document is null || document.Blocks.OfType<Paragraph>().Any(paragraph => paragraph.Text.Contains("深处", StringComparison.Ordinal)));
    }

    [Fact]
    public void Nested_tables_do_not_exhaust_the_stack()
    {
        var page = string.Concat(Enumerable.Repeat("<table><tr><td>", 2_000)) + "深处";

        var document = Record(page);

        Assert.True(document is null || document.Blocks.Count > 0);
    }

    [Fact]
    public void Reading_stops_when_cancelled()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => DocumentReader.Read(new SourceBytes(Encoding.UTF8.GetBytes("年报\n年报\n")), cancellation: stop.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => DocumentReader.Read(new SourceBytes(Encoding.UTF8.GetBytes("<p>年报</p><p>年报</p>")), cancellation: stop.Token));
    }

    // Null if the page was refused with a reason.
    private static Document? Record(string page)
    {
        try
        {
            return Extract.Read(page);
        }
        catch (UnreadableDocumentException error)
        {
            Assert.NotEmpty(error.Message);
            return null;
        }
    }
}
