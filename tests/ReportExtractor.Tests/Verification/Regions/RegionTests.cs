using ReportExtractor.Tests.Support;
using ReportExtractor.Tests.Verification.Histories;
using ReportExtractor.Verification;
using ReportExtractor.Verification.Histories;
using ReportExtractor.Verification.Regions;

namespace ReportExtractor.Tests.Verification.Regions;

/// <summary>A government's report counts what the bodies reporting to it count. Each consistent report has 28 requests.</summary>
public sealed class RegionTests
{
    private const string Tree = "body,parent,level\n望澜市人民政府,,city\n望澜市人民政府办公室,望澜市人民政府,office\n望澜市青禾县人民政府,望澜市人民政府,county\n望澜市教育局,望澜市人民政府,department\n";

    private static readonly string[] Members = ["望澜市人民政府办公室", "青禾县人民政府", "望澜市教育局"];

    [Fact]
    public void A_sum_that_holds_has_no_finding() => Assert.Empty(Findings(Consolidated()));

    [Fact]
    public void A_sum_that_fails_is_a_warning_with_every_cell_that_differs()
    {
        var finding = Assert.Single(Findings(Consolidated().Set("requests.received_new.total", "85").Set("requests.received_new.natural_person", "85")));

        Assert.Equal(("regions.sum", Severity.Warning, 84, 85), (finding.Rule, finding.Severity, finding.Left, finding.Right));
        Assert.Equal(["requests.received_new.natural_person", "requests.received_new.total"], finding.Cells);
        Assert.Equal(Members, finding.Others.Select(other => other.Issuer));
        Assert.StartsWith("“一、本年新收政府信息公开申请数量·总计”为 85，而向本级政府报告的 3 个机关相加为 84，相差 1，申请表另有 1 处也不相等；", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bodies_that_are_absent_are_named_and_nothing_is_compared()
    {
        var finding = Assert.Single(Findings(Years.Of(2022, "望澜市人民政府"), Members[..2]));

        Assert.Equal(("regions.absent", Severity.Info), (finding.Rule, finding.Severity));
        Assert.Equal("向本级政府报告的 3 个机关中，缺少 1 个的 2022 年报告，没有核对汇总数：望澜市教育局。", finding.Message);
    }

    [Fact]
    public void A_figure_in_doubt_is_not_compared() => Assert.Empty(Findings(Consolidated().Set("requests.received_new.total", "8 5")));

    [Theory]
    [InlineData("望澜市人民政府\n", "line 1 has 1 fields")]
    [InlineData("body,parent,level\n教育局,,department\n", "line 2: “教育局” does not name a body with its place")]
    [InlineData("body,parent,level\n青禾县人民政府,望澜市人民政府,county\n", "“望澜市人民政府”, to which “青禾县人民政府” reports, is not listed")]
    [InlineData("青禾县人民政府,,county\n青禾县人民政府,,county\n", "line 2: “青禾县人民政府” is listed twice")]
    public void A_table_that_is_no_tree_is_refused_with_its_line(string csv, string reason) =>
        Assert.StartsWith(reason, Assert.Throws<FormatException>(() => RegionTree.Read(csv)).Message, StringComparison.Ordinal);

    private static ReportPage Consolidated()
    {
        var page = Years.Of(2022, "望澜市人民政府");
        foreach (var cell in page.Form.Cells.Where(cell => cell.Table.Code == "requests" && page.Prints(cell)))
            page.Set(cell.Name, $"{3 * int.Parse(page.TextOf(cell), System.Globalization.CultureInfo.InvariantCulture)}");
        return page;
    }

    private static IReadOnlyList<Finding> Findings(ReportPage government, string[]? members = null)
    {
        var pages = (members ?? Members).Select(name => Years.Of(2022, name)).Prepend(government);
        var findings = RegionVerifier.Check(RegionTree.Read(Tree), [.. pages.Select(page => ReportFigures.Of(Extract.One(page.Html())))]);
        Assert.All(findings.Skip(1), Assert.Empty);
        return findings[0];
    }
}
