using ReportExtractor.Datasets.Harmonised;
using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Datasets;

/// <summary>What is made of printed figures, and where it is not.</summary>
public sealed class HarmonisedTests
{
    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Every_variable_is_made_of_cells_that_each_form_has(string form)
    {
        var report = Read(new ReportPage(form).Consistent());

        Assert.All(HarmonisedVariable.All, variable => Assert.Equal((true, HarmonisedStatus.Certain), (variable.In(report).Value is not null, variable.In(report).Status)));
    }

    [Fact]
    public void Groups_are_added_and_shares_are_of_all_that_was_processed()
    {
        var report = Read(new ReportPage().Set("requests.refused.state_secret.total", "2").Set("requests.refused.administrative_inquiry.total", "3").Set("requests.other.other.total", "1").Set("requests.total_processed.total", "7").Set("requests.received_new.total", "6").Set("requests.carried_in.total", "2"));

        Assert.Equal((5m, 1m, 8m, 0.714286m), (Value("refused_total"), Value("other_total"), Value("requests_on_hand"), Value("refused_share")));

        decimal? Value(string name) => Variable(name).In(report).Value;
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void One_row_of_other_endings_stands_for_three(string form) =>
        Assert.Equal(new HarmonisedValue(4, HarmonisedStatus.Certain), Variable("other_total").In(Read(new ReportPage(form) { OtherInOneRow = true }.Set("requests.other.unspecified.total", "4"))));

    [Fact]
    public void A_share_of_nothing_is_undefined_and_a_row_of_blanks_is_blank()
    {
        var report = Read(new ReportPage());
        var blank = Read(new ReportPage { Filler = "" }.Set("requests.received_new.natural_person", "1").Set("requests.received_new.total", "1"));

        Assert.Equal(new HarmonisedValue(null, HarmonisedStatus.Undefined), Variable("refused_share").In(report));
        Assert.Equal(new HarmonisedValue(null, HarmonisedStatus.Blank), Variable("refused_total").In(blank));
        Assert.Equal(new HarmonisedValue(1, HarmonisedStatus.Certain), Variable("requests_on_hand").In(blank));
    }

    [Fact]
    public void What_is_not_printed_or_doubtful_is_told()
    {
        var report = Read(new ReportPage().Consistent());
        var missing = With(report, "requests.refused.third_party_rights.total", CellReading.NotFound);
        var doubtful = With(report, "requests.refused.third_party_rights.total", new CellReading(3, "3", null, CellStatus.LabelUncertain, 0.8, null));

        Assert.Equal(new HarmonisedValue(null, HarmonisedStatus.Missing), Variable("refused_total").In(missing));
        Assert.Equal(new HarmonisedValue(null, HarmonisedStatus.Missing), Variable("refused_share").In(missing));
        Assert.Equal((HarmonisedStatus.Doubtful, HarmonisedStatus.Doubtful), (Variable("refused_total").In(doubtful).Status, Variable("refused_share").In(doubtful).Status));
    }

    private static HarmonisedVariable Variable(string name) => HarmonisedVariable.All.Single(variable => variable.Name == name);

    private static Report Read(ReportPage page) => Extraction.Extract(new ReportExtractor.Reading.SourceBytes(System.Text.Encoding.UTF8.GetBytes(page.Html())), "a.html")[0];

    private static Report With(Report report, string cell, CellReading reading) => report with { Cells = [.. report.Cells.Select((old, index) => index == report.Form.IndexOf(cell) ? reading : old)] };
}
