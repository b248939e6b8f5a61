using ReportExtractor.Documents;
using ReportExtractor.Recognition;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Recognition;

/// <summary>Labels of tables drawn with blanks that are broken into lines anywhere: known labels tell which lines are one row.</summary>
public sealed class DrawnLabelTests
{
    [Fact]
    public void What_stands_before_a_label_is_put_together_like_it() => Assert.Equal(
        ["行政复议|结果维持||21", "结果纠正|||8", "行政诉讼|未经复议直接起诉|结果维持|13"],
        Parted(
            """
            行政                  结果    21
            复议                  维持
                                  结果    8
                                  纠正
            行政诉  未经          结果    13
            讼      复议直接起诉  维持
            """));

    [Fact]
    public void A_label_that_is_known_may_be_a_piece_of_another() => Assert.Equal(
        ["（三）不予公开3.危及“三安全一稳定”|5|2|7", "（三）不予公开4.保护第三方合法权益|3|1|4"],
        Parted(
            """
            （三）
            不予公开3.危及“            5    2    7
            三安全一稳定”
            （三
            ）不予公开4.保护第三方      3    1    4
            合法权益
            """));

    [Fact]
    public void The_end_of_a_label_may_stand_above_a_group() => Assert.Equal(
        ["（二）部分公开||5|2|7", "（三）不予公开|1.属于国家秘密|3|1|4"],
        Parted(
            """
            （二                        5    2    7
            ）部分公开
            （三        1.属于          3    1    4
            ）不予公开  国家秘密
            """));

    [Fact]
    public void A_caption_in_brackets_above_headings_is_none_of_their_lines() => Assert.DoesNotContain(
        "（接上页）处理决定数量",
        string.Join('\n', Parted(
            """
              规 范 性 文 件   1434   16   1
            （接上页）
            第二十条第（五）项  信 息 内 容  上一年项目数量  本 年 增 / 减  处理决定数量
            （接上页）
              行 政 许 可   21   -1210   4844
            """)),
        StringComparison.Ordinal);

    private static IEnumerable<string> Parted(string text) =>
        DrawnLabels.Part(new Document("text/plain", [.. Grids.Drawn(text)], new Dictionary<string, string>(StringComparer.Ordinal))).Blocks.Cast<Grid>().Single().Lines().Select(line => line.Replace("\n", "", StringComparison.Ordinal));
}
