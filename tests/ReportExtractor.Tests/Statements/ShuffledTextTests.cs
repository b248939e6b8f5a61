using ReportExtractor.Reports;
using ReportExtractor.Statements;
using ReportExtractor.Tests.Verification.Prose;

namespace ReportExtractor.Tests.Statements;

/// <summary>Words of real overviews in any order, as a broken page may have them: whatever is found stands in the text.</summary>
public sealed class ShuffledTextTests
{
    private const int Texts = 3000;
    private const int Reports = 400;
    private const int MostWords = 60;

    private static readonly string[] Words =
    [
        "全年", "2022年", "较上年", "收到", "未收到", "没有", "无", "政府信息公开申请", "依申请公开", "申请", "行政复议", "行政诉讼", "复议后起诉", "主动公开信息", "其中", "包括", "其他", "其他信息",
        "分别为", "按内容分为", "由", "组成", "予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理", "结转下年度", "上年结转", "自然人", "法人和其他组织", "规范性文件", "规章", "信息处理费",
        "共计", "合计", "占", "占比", "同比增长", "下降", "约", "余", "近", "万", "3件", "12", "二十条", "三个", "0", "零", "1944余条", "5.3%", "百分之五", "400元", "、", "，", "；", "。", "：", "（", "）", "\n", "一是",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_figure_found_stands_in_its_text(int seed)
    {
        foreach (var text in Shuffled(seed).Take(Texts))
        {
            var statements = StatementFinder.Find([new LocatedSection(new Section("一", "总体情况", text), [])], 2022, "青禾县人民政府");

            Assert.All(statements, statement =>
            {
                Assert.InRange(statement.Place.Start, 0, text.Length - statement.Place.Length);
                Assert.Equal(statement.Raw, text.Substring(statement.Place.Start, statement.Place.Length).Replace("\n", "", StringComparison.Ordinal));
                Assert.InRange(statement.PartOf ?? 0, 0, statements.Count - 1);
            });
        }
    }

    [Fact]
    public void Whatever_is_said_is_verified()
    {
        foreach (var text in Shuffled(4).Take(Reports))
        {
            var findings = ProsePage.Findings(text);

            Assert.All(findings, finding => Assert.NotEmpty(finding.Message));
        }
    }

    private static IEnumerable<string> Shuffled(int seed)
    {
        var random = new Random(seed);
        while (true)
            yield return string.Concat(Enumerable.Range(0, random.Next(1, MostWords)).Select(_ => Words[random.Next(Words.Length)]));
    }
}
