using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reports;

public sealed class ReportCsvTests
{
    [Fact]
    public void A_report_has_one_line_a_cell()
    {
        var lines = Lines(new ReportPage().Consistent());

        Assert.Equal("report,issuer,year,form,cell,table,row,column,label,value,raw,status,confidence,location", lines[0]);
        Assert.Equal(200, lines.Count - 1);
        Assert.StartsWith(
            "test,青禾县人民政府,2022,2021,requests.granted.natural_person,requests,granted,natural_person,三、本年度办理结果 · （一）予以公开 · 自然人,20,20,read,1,table 2 row 6 cell 3 line ",
            lines.Single(line => line.Contains(",requests.granted.natural_person,", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_has_no_value_and_a_zero_has()
    {
        var lines = Lines(new ReportPage().Set("requests.granted.research", "-"));

        Assert.Contains("科研机构,,-,dash,1,", lines.Single(line => line.Contains(",requests.granted.research,", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("商业企业,0,0,read,1,", lines.Single(line => line.Contains(",requests.granted.commercial,", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("1,234", "\"1,234\"")]
    [InlineData("他说“是”", "他说“是”")]
    [InlineData("a \"b\" c", "\"a \"\"b\"\" c\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("a\rb", "\"a\rb\"")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Fields_are_quoted_where_they_must_be(string? field, string written)
    {
        using var text = new StringWriter();

        ReportCsv.WriteLine(text, ["x", field, "y"]);

        Assert.Equal($"x,{written},y\r\n", text.ToString());
    }

    [Fact]
    public void Exact_decimals_stay_exact() =>
        Assert.Contains(",0.10,0.10,read,1,", Lines(new ReportPage().Set("proactive_disclosure.fees.amount_10k_yuan", "0.10")).Single(line => line.Contains("amount_10k_yuan", StringComparison.Ordinal)), StringComparison.Ordinal);

    private static List<string> Lines(ReportPage page)
    {
        using var text = new StringWriter();
        ReportCsv.WriteHeader(text);
        ReportCsv.Write(Extract.One(page.Html()), text);
        return [.. text.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
    }
}
