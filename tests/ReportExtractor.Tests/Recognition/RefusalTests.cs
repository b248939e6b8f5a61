using ReportExtractor.Reading;
using ReportExtractor.Recognition;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Recognition;

/// <summary>An input that is no annual report is said to be none: it never yields a report of nulls.</summary>
public sealed class RefusalTests
{
    private const string News = "<html><body><h1>青禾县召开政府信息公开工作推进会</h1><p>会议指出，2022年全县收到政府信息公开申请30件，行政复议2件。</p><p>行政许可、行政处罚信息已全部公开。</p></body></html>";

    private const string Links = "<html><body><ul><li><a href=1>青禾县人民政府2022年政府信息公开工作年度报告</a> 2023-01-17</li><li><a href=2>青禾县人民政府2021年政府信息公开工作年度报告</a> 2022-01-17</li></ul></body></html>";

    private const string WorkReport = "<html><body><h1>青禾县2022年政府工作报告</h1><p>一、总体情况</p><table><tr><td>指标</td><td>数量</td><td>总计</td></tr><tr><td>生产总值</td><td>12</td><td>12</td></tr><tr><td>其他</td><td>3</td><td>3</td></tr></table></body></html>";

    private const string Licences = "<html><body><h1>行政许可和行政处罚统计表</h1><table><tr><td>事项</td><td>件数</td></tr><tr><td>行政许可</td><td>12</td></tr><tr><td>行政处罚</td><td>3</td></tr><tr><td>行政强制</td><td>0</td></tr></table></body></html>";

    [Theory]
    [InlineData(News)]
    [InlineData(Links)]
    [InlineData(WorkReport)]
    [InlineData(Licences)]
    [InlineData("今天天气很好。\n没有表格。\n")]
    [InlineData("<html><body></body></html>")]
    [InlineData("<html>")]
    [InlineData("\n\n\n")]
    public void What_is_no_report_is_refused(string text) => Assert.Throws<NotAReportException>(() => Extract.All(text));

    [Fact]
    public void The_reason_is_named()
    {
        Assert.Equal("it holds no table", Assert.Throws<NotAReportException>(() => Extract.All(News)).Message);
        Assert.Equal("none of its tables is one of the official forms", Assert.Throws<NotAReportException>(() => Extract.All(WorkReport)).Message);
        Assert.Equal("it holds no table", Assert.Throws<NotAReportException>(() => Extract.All(Links)).Message);
    }

    [Fact]
    public void A_report_whose_tables_are_pictures_is_refused_and_named()
    {
        var page = new ReportPage();
        const string picture = "<p><img src=\"table.png\"></p>";

        var error = Assert.Throws<UnreadableDocumentException>(() => Extract.All(page.Html(picture, picture, picture)));

        Assert.Equal(UnreadableCause.Picture, error.Cause);
    }
}
