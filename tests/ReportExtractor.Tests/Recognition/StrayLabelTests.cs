using ReportExtractor.Documents;
using ReportExtractor.Recognition;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Recognition;

/// <summary>Labels of rows without figures that stand beside a table drawn with blanks, as text.</summary>
public sealed class StrayLabelTests
{
    [Fact]
    public void A_known_label_above_a_remark_is_the_tables_last_row()
    {
        var grid = Assert.Single(Joined(
            """
            项目                  自然人  总计
            （六）其他处理        3       3
            （七）总计            12      12
            四、结转下年度继续办理
            备注：统计时间为1月1日至12月31日。
            """));

        Assert.Equal("四、结转下年度继续办理", grid.Lines()[^1]);
    }

    [Fact]
    public void A_label_may_go_on_in_the_first_row_of_the_table_below_it()
    {
        var grid = Assert.Single(Joined(
            """
                                  1.本机关不掌握相关
            政府信息                    1    4    5
            2.没有现成信息需要另行制作  5    5    10
            3.补正后申请内容仍不明确    2    6    8
            """));

        Assert.Equal("1.本机关不掌握相关\n政府信息|1|4|5", grid.Lines()[0]);
    }

    [Fact]
    public void The_rest_of_a_label_that_a_page_cuts_is_no_row()
    {
        var grids = Joined(
            """
            2.其他法律行政法规禁止公开  1    4    5
            3.危及“三安全一稳定”        2    2    4
            4.保护                      5    5    10
            4
                             第三方合法权益
            5.属于三类内部事务信息  7    1    8
            6.属于四类过程性信息    9    0    9
            """);

        Assert.DoesNotContain("第三方合法权益", grids.SelectMany(grid => grid.Lines()));
    }

    private static List<Grid> Joined(string tables) => [.. DrawnLabels.Part(StrayLabels.Join(Extract.Read($"题目\n\n{tables}\n"))).Blocks.OfType<Grid>()];
}
