using ReportExtractor.Documents;
using ReportExtractor.Recognition;

namespace ReportExtractor.Tests.Recognition;

public sealed class ReportTitleTests
{
    [Theory]
    [InlineData("宿迁市2018年政府信息公开工作年度报告", "宿迁市", 2018)]
    [InlineData("2019年上海市人民政府办公厅政府信息公开工作年度报告", "上海市人民政府办公厅", 2019)]
    [InlineData("隰县人民政府 2022 年政府信息公开工作年报", "隰县人民政府", 2022)]
    [InlineData("沭阳县发展和改革局2023年政府信息公开年度报告", "沭阳县发展和改革局", 2023)]
    [InlineData("定西市公共资源交易中心2020年政府信息公开工作的年度报告", "定西市公共资源交易中心", 2020)]
    [InlineData("深圳市城市管理和综合执法局2023年度政府信息公开工作年度报告", "深圳市城市管理和综合执法局", 2023)]
    [InlineData("新九镇人民政府关于2021年度政府信息公开工作的年度报告", "新九镇人民政府", 2021)]
    [InlineData("舒兰市2016年政务信息公开年度报告", "舒兰市", 2016)]
    [InlineData("福田区工业和信息化局政府信息公开工作年度报告", "福田区工业和信息化局", null)]
    [InlineData("2023年政府信息公开工作年度报告", null, 2023)]
    [InlineData("政府信息公开工作年度报告", null, null)]
    [InlineData("青禾县人民政府二〇二一年政府信息公开工作年度报告", "青禾县人民政府", 2021)]
    [InlineData("青禾縣人民政府2021年政府資訊公開工作年度報告", null, null, false)]
    [InlineData("青禾縣人民政府2021年政府信息公開工作年度報告", "青禾縣人民政府", 2021)]
    [InlineData("青禾县人民政府２０２１年政府信息公开工作年度报告", "青禾县人民政府", 2021)]
    public void A_title_tells_issuer_and_year(string text, string? issuer, int? year, bool isTitle = true)
    {
        var title = ReportTitle.Parse(text);

        Assert.Equal(isTitle, title is not null);
        Assert.Equal((issuer, year), (title?.Issuer, title?.Year));
    }

    [Theory]
    [InlineData("青禾县召开政府信息公开工作会议")]
    [InlineData("关于做好2022年政府信息公开工作年度报告编制工作的通知")]
    [InlineData("青禾县2022年政府工作报告")]
    [InlineData("根据条例，现发布2022年政府信息公开工作年度报告。")]
    [InlineData("中华人民共和国政府信息公开条例")]
    [InlineData("")]
    public void Other_texts_are_no_titles(string text) => Assert.Null(ReportTitle.Parse(text));

    [Fact]
    public void A_title_may_run_over_lines_broken_anywhere()
    {
        var blocks = "青禾县人民政府|2022年政府信息公开|工作年度报告|正文".Split('|')
            .Select((text, i) => new Paragraph(text, IsHeading: false, new(i + 1, 1))).ToArray();

        var found = ReportTitle.At(blocks, 0);

        Assert.Equal(("青禾县人民政府", 2022, 3), (found?.Title.Issuer, found?.Title.Year, found?.End));
    }
}
