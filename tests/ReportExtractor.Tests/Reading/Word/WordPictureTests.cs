using ReportExtractor.Documents;
using ReportExtractor.Generator.Word;
using ReportExtractor.Tests.Support;
using static ReportExtractor.Generator.Word.WordMarkup;

namespace ReportExtractor.Tests.Reading.Word;

/// <summary>A picture that may hold text is said not to have been read.</summary>
public sealed class WordPictureTests
{
    [Theory]
    [InlineData(400, 300, 1)]
    [InlineData(100, 50, 1)]
    [InlineData(99, 300, 0)]
    [InlineData(400, 20, 0)]
    public void Only_large_pictures_count(int width, int height, int count)
    {
        var parts = new WordFile(Paragraph(R("甲") + Picture(width, height))).Read().Illegible;

        Assert.Equal(count, parts.Count);
        Assert.All(parts, part => Assert.Equal(IllegibleCause.Picture, part.Cause));
    }

    [Theory]
    [InlineData("width:415.3pt;height:233pt", 1)]
    [InlineData("position:absolute;width:5.8in; height:8cm", 1)]
    [InlineData("width:20px;height:20px", 0)]
    [InlineData("height:;width:x", 0)]
    public void Old_drawings_state_their_size_in_words(string style, int count) =>
        Assert.Equal(count, new WordFile(Paragraph($"<w:r><w:pict><v:shape style=\"{style}\"><v:imagedata/></v:shape></w:pict></w:r>")).Read().Illegible.Count);

    [Fact]
    public void A_picture_in_a_table_says_in_which_cell() =>
        Assert.Equal(new Location(0, 0, 1, 1, 2), Assert.Single(new WordFile(Tbl(Tr(Tc("甲"), Cell(Paragraph(Picture(400, 300)))))).Read().Illegible).Location);

    [Fact]
    public void Pictures_in_text_boxes_and_deleted_ones_do_not_count() =>
        Assert.Empty(new WordFile(Paragraph(TextBox(Paragraph(Picture(400, 300)))) + Paragraph($"<w:del>{Picture(400, 300)}</w:del>")).Read().Illegible);
}
