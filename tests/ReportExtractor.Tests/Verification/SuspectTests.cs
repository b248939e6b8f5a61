using ReportExtractor.Tests.Support;
using ReportExtractor.Verification;

namespace ReportExtractor.Tests.Verification;

/// <summary>Which figure is probably wrong: the smallest sets of cells whose change makes all sums hold.</summary>
public sealed class SuspectTests
{
    [Theory]
    [InlineData("requests.granted.total", "2", "20", "漏写一位数字")]
    [InlineData("requests.granted.natural_person", "220", "20", "多写一位数字")]
    [InlineData("requests.total_processed.total", "72", "27", "相邻两位数字颠倒")]
    [InlineData("requests.received_new.natural_person", "23", "28", "一位数字有误")]
    [InlineData("requests.carried_in.total", "0", "2", "应填而未填或填为 0")]
    [InlineData("requests.carried_out.natural_person", "8", "3", "与其他数字不符")]
    public void One_changed_figure_is_the_only_suspect(string cell, string printed, string correct, string reason)
    {
        var finding = Assert.Single(Errors(new ReportPage().Consistent().Set(cell, printed)));

        var suspect = Assert.Single(finding.Suspects!);
        Assert.Equal((cell, Number(printed), Number(correct), reason, 1), (suspect.Cell, suspect.Value, suspect.Suggested, suspect.Reason, suspect.Set));
    }

    [Fact]
    public void Two_mistakes_that_touch_no_common_sum_are_two_findings()
    {
        var page = new ReportPage().Consistent().Set("requests.granted.natural_person", "21").Set("requests.carried_out.total", "5");

        var findings = Errors(page);

        Assert.Equal(["requests.carried_out.total", "requests.granted.natural_person"], findings.Select(finding => Assert.Single(finding.Suspects!).Cell).Order(StringComparer.Ordinal));
        Assert.All(findings, finding => Assert.Single(finding.Consequences));
    }

    [Fact]
    public void Where_several_figures_may_be_wrong_each_is_a_set_and_the_likeliest_comes_first()
    {
        var page = new ReportPage().Consistent().Set("review_and_litigation.review.total", "1");

        var finding = Assert.Single(Errors(page));

        Assert.Equal("review_and_litigation.review.total", finding.Suspects![0].Cell);
        Assert.Equal([1, 2, 3], finding.Suspects.Select(suspect => suspect.Set));
        Assert.Contains("其中 3 个数字之一有误，无法断定是哪一个", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_whose_figures_stand_one_column_left_of_their_own_is_one_mistake()
    {
        var page = Numbered();
        var columns = page.Columns("requests", page.Rows("requests")[0]).Select(column => column.Code).ToList();
        var texts = columns.ConvertAll(column => page.TextOf($"requests.granted.{column}"));
        for (var i = 0; i < columns.Count; i++)
            page.Set($"requests.granted.{columns[i]}", i + 1 < columns.Count ? texts[i + 1] : "0");

        var finding = Assert.Single(Errors(page));

        Assert.All(finding.Suspects!, suspect => Assert.Equal("整行数字错位一列", suspect.Reason));
        Assert.Equal(texts, columns.Select(column => $"{finding.Suspects!.Single(suspect => suspect.Cell == $"requests.granted.{column}").Suggested}"));
    }

    [Fact]
    public void The_suggestion_never_replaces_what_is_published() =>
        Assert.Equal(2, Extract.One(new ReportPage().Consistent().Set("requests.granted.total", "2").Html()).Value("requests.granted.total"));

    [Fact]
    public void A_figure_that_would_have_to_be_below_zero_is_no_suspect()
    {
        var page = new ReportPage().Set("review_and_litigation.litigation_direct.upheld", "5");

        Assert.Equal(["review_and_litigation.litigation_direct.total", "review_and_litigation.litigation_direct.upheld"], Assert.Single(Errors(page)).Suspects!.Select(suspect => suspect.Cell));
    }

    [Fact]
    public void What_was_read_with_doubt_is_suspected_first()
    {
        var page = new ReportPage().Consistent().Set("review_and_litigation.review.upheld", "1 1");

        Assert.Equal("review_and_litigation.review.upheld", Assert.Single(Extract.One(page.Html()).FindingsOf("review.total")).Suspects![0].Cell);
    }

    [Fact]
    public void A_report_with_mistakes_everywhere_has_no_suspects_and_a_finding_for_each_sum()
    {
        var page = new ReportPage().Consistent();
        foreach (var (row, i) in page.Rows("requests").Select((row, i) => (row, i)))
            page.Set($"requests.{row.Code}.total", $"{100 + (i * i * 7)}");

        var findings = Errors(page);

        Assert.True(findings.Count > page.Rows("requests").Count);
        Assert.All(findings, finding => Assert.Empty(finding.Suspects!));
    }

    // Different figures in each column, so that a shift shows.
    private static ReportPage Numbered()
    {
        var page = new ReportPage();
        var columns = page.Columns("requests", page.Rows("requests")[0]).ToList();
        foreach (var row in new[] { "received_new", "granted", "total_processed" })
        {
            for (var i = 0; i < columns.Count; i++)
                page.Set($"requests.{row}.{columns[i].Code}", $"{(i + 1 < columns.Count ? 11 * (i + 1) : 11 * 21)}");
        }

        return page;
    }

    private static List<Finding> Errors(ReportPage page) => [.. Extract.One(page.Html()).Findings.Where(finding => finding.Severity == Severity.Error)];

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
