using ReportExtractor.Generator.Word;
using ReportExtractor.Tests.Support;
using static ReportExtractor.Generator.Word.WordMarkup;

namespace ReportExtractor.Tests.Reading.Word;

/// <summary>A raised figure is a mark, not a digit of the number before it.</summary>
public sealed class WordNoteTests
{
    private const string Mark = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"1\"/></w:r>";

    private const string OwnMark = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteRef/></w:r>";

    [Fact]
    public void A_footnote_mark_is_written_in_brackets_and_its_text_follows_the_body()
    {
        var file = new WordFile(Tbl(Tr(Tc("规章"), Cell(Paragraph(R("25") + Mark)))) + P("乙")).Footnotes(Paragraph(OwnMark + R("含上年结转")));

        Assert.Equal(["规章|25[1]"], file.Grid().Lines());
        Assert.Equal(["乙", "[1]含上年结转"], file.Paragraphs());
    }

    [Fact]
    public void Notes_are_numbered_as_they_are_met()
    {
        var file = new WordFile(Paragraph("<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + R("甲") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>")).Footnotes(Paragraph(OwnMark + R("子")), Paragraph(OwnMark + R("丑")));

        Assert.Equal(["[1]甲[2]", "[1]丑", "[2]子"], file.Paragraphs());
    }

    [Fact]
    public void A_note_that_nothing_refers_to_is_not_printed() => Assert.Equal(["甲"], new WordFile(P("甲")).Footnotes(P("续页分隔符")).Paragraphs());

    [Fact]
    public void A_mark_of_the_authors_own_is_kept() =>
        Assert.Equal(
            ["25[※]", "※注"],
            new WordFile(Paragraph(R("25") + "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/></w:r>" + R("※", "<w:vertAlign w:val=\"superscript\"/>"))).Footnotes(P("※注")).Paragraphs());

    [Fact]
    public void A_note_that_refers_to_itself_is_read_once() => Assert.Equal(["[1]", "注[1]"], new WordFile(Paragraph(Mark)).Footnotes(Paragraph(R("注") + Mark)).Paragraphs());

    [Fact]
    public void Raised_runs_side_by_side_are_one_mark()
    {
        const string Raised = "<w:vertAlign w:val=\"superscript\"/>";

        Assert.Equal(["25[10]件"], new WordFile(Paragraph(R("25") + R("1", Raised) + R("0", Raised) + R("件"))).Paragraphs());
    }

    [Fact]
    public void A_style_may_raise_the_mark() =>
        Assert.Equal(["25[①]"], new WordFile(Paragraph(R("25") + R("①", "<w:rStyle w:val=\"Ref\"/>"))).Styles(Style("Ref", "footnote reference", "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>", type: "character")).Paragraphs());
}
