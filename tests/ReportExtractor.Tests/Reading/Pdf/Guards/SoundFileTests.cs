using System.Text;
using ReportExtractor.Reading;
using ReportExtractor.Reading.Pdf.Guards;

namespace ReportExtractor.Tests.Reading.Pdf.Guards;

public class SoundFileTests
{
    [Theory]
    [InlineData("4 0 obj <</Length 6 0 R>> 6 0 obj 44 endobj", "4 0 obj <</Length 44   >> 6 0 obj 44 endobj")]
    [InlineData("4 0 obj <</Length 6 0 R>> 6 0 obj 1234567 endobj", "4 0 obj <<             >> 6 0 obj 1234567 endobj")]
    [InlineData("4 0 obj <</Length 6 0 R>>", "4 0 obj <<             >>")]
    [InlineData("4 0 obj <</Length 6 0 R>> 6 0 obj <</Length 4 0 R>>", "4 0 obj <<             >> 6 0 obj <<             >>")]
    [InlineData("6 0 obj 1 endobj 6 0 obj 2 endobj <</Length 6 0 R>>", "6 0 obj 1 endobj 6 0 obj 2 endobj <<             >>")]
    [InlineData("<</Length 44/Length1 6 0 R>>", "<</Length 44/Length1 6 0 R>>")]
    public void Lengths_stand_where_they_are_used(string file, string expected) => Assert.Equal(expected, Prepare(file));

    [Fact]
    public void Link_targets_are_hidden() => Assert.Equal("<</Names<</-ests 6 0 R>>>>", Prepare("<</Names<</Dests 6 0 R>>>>"));

    [Fact]
    public void A_single_object_that_is_only_a_reference_stays() => Assert.Equal("4 0 obj 6 0 R endobj 6 0 obj <<>> endobj", Prepare("4 0 obj 6 0 R endobj 6 0 obj <<>> endobj"));

    [Theory]
    [InlineData("6 0 obj 6 0 R endobj")]
    [InlineData("6 0 obj 7 0 R endobj 7 0 obj 6 0 R endobj")]
    [InlineData("6 0 obj%comment\n7 % another\r0 R endobj 7 0 obj\t6 0 R endobj")]
    [InlineData("+6 0 obj 7 0 R endobj")]
    [InlineData("<</L#65ngth 6 0 R>>")]
    [InlineData("<</#44#65#73#74#73 6 0 R>>")]
    public void Circles_are_refused(string file) =>
        Assert.Equal(UnreadableCause.Damaged, Assert.Throws<UnreadableDocumentException>(() => Prepare(file)).Cause);

    [Theory]
    [InlineData("<</Length 3>>stream\n#/#")]
    [InlineData("/Name#20with#20blanks /Dests2#20")]
    [InlineData("/#")]
    public void Other_escapes_are_none_of_its_business(string file) => Assert.NotEmpty(Prepare(file));

    private static string Prepare(string file) => Encoding.Latin1.GetString(SoundFile.Prepare(Encoding.Latin1.GetBytes(file)));
}
