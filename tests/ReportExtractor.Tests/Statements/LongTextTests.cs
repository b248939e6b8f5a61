using System.Text;
using ReportExtractor.Reports;
using ReportExtractor.Statements;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Statements;

/// <summary>However long a text is, what it states is read soon, and no more of it than anybody writes.</summary>
public sealed class LongTextTests
{
    [Theory]
    [InlineData("收到信息公开申请1件,", 300_000)]
    [InlineData("收到信息公开申请1件。", 300_000)]
    [InlineData("甲。", 1_500_000)]
    [InlineData("甲", 3_000_000)]
    [InlineData("(", 3_000_000)]
    [InlineData("占10%,", 500_000)]
    [InlineData("其中1件,", 500_000)]
    public void A_page_of_millions_of_characters_ends_soon(string words, int times) =>
        Ending.AssertOf(Encoding.UTF8.GetBytes(new ReportPage { Overview = new StringBuilder().Insert(0, words, times).ToString() }.Html()));

    [Fact]
    public void A_sentence_that_never_ends_is_cut_and_read_on()
    {
        var statements = Find(string.Concat(Enumerable.Repeat("收到信息公开申请1件,", 200)));

        Assert.Equal(200, statements.Count(statement => statement.Value == 1));
        Assert.True(statements.Select(statement => statement.Place.Sentence).Distinct().Count() > 1);
    }

    [Fact]
    public void No_report_has_more_than_the_bound()
    {
        Assert.Equal(Statement.Most, Find(string.Concat(Enumerable.Repeat("收到信息公开申请1件。", 3000))).Count);
    }

    private static IReadOnlyList<Statement> Find(string text) => StatementFinder.Find([new LocatedSection(new Section("一", "总体情况", text), [])], year: 2022, "青禾县人民政府");
}
