using ReportExtractor.Generator.Word;
using ReportExtractor.Tests.Support;
using static ReportExtractor.Generator.Word.WordMarkup;

namespace ReportExtractor.Tests.Reading.Word;

/// <summary>Tracked changes are read as if they were accepted.</summary>
public sealed class WordChangeTests
{
    [Theory]
    [InlineData("<w:ins><w:r><w:t>25</w:t></w:r></w:ins><w:del><w:r><w:delText>24</w:delText></w:r></w:del>", "25")]
    [InlineData("<w:moveTo><w:r><w:t>25</w:t></w:r></w:moveTo><w:moveFrom><w:r><w:t>24</w:t></w:r></w:moveFrom>", "25")]
    [InlineData("<w:ins><w:r><w:t>2</w:t></w:r><w:del><w:r><w:delText>4</w:delText></w:r></w:del><w:r><w:t>5</w:t></w:r></w:ins>", "25")]
    public void Inserted_text_is_read_and_deleted_text_is_not(string content, string text)
    {
        Assert.Equal([text], new WordFile(Paragraph(content)).Paragraphs());
        Assert.Equal([$"规章|{text}"], new WordFile(Tbl(Tr(Tc("规章"), Cell(Paragraph(content))))).Grid().Lines());
    }

    [Fact]
    public void Deleted_and_hidden_rows_and_deleted_cells_are_not_read()
    {
        var grid = new WordFile(Tbl(
            Row("甲", "1"),
            "<w:tr><w:trPr><w:del/></w:trPr>" + Tc("乙") + Tc("2") + "</w:tr>",
            "<w:tr><w:trPr><w:hidden/></w:trPr>" + Tc("丙") + Tc("3") + "</w:tr>",
            "<w:tr><w:trPr><w:ins/></w:trPr>" + Tc("丁") + Tc("9", "<w:cellDel/>") + Tc("4") + "</w:tr>")).Grid();

        Assert.Equal(["甲|1", "丁|4"], grid.Lines());
    }

    [Theory]
    [InlineData("del")]
    [InlineData("moveFrom")]
    [InlineData("vanish")]
    public void Without_its_end_a_paragraph_goes_on_in_the_next(string change) =>
        Assert.Equal(["青禾县人民政府2022年年报"], new WordFile(P("青禾县人民政府", $"<w:rPr><w:{change}/></w:rPr>") + P("2022年年报")).Paragraphs());

    [Fact]
    public void Former_properties_do_not_count() =>
        Assert.Equal(
            ["甲"],
            new WordFile(P("甲", "<w:pPrChange><w:pPr>" + InList(1) + "</w:pPr></w:pPrChange>")).Lists(List(1, Level(0, "decimal", "%1、"))).Paragraphs());
}
