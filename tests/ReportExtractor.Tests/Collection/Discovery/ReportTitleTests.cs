using ReportExtractor.Collection.Discovery;

namespace ReportExtractor.Tests.Collection.Discovery;

public sealed class ReportTitleTests
{
    [Theory]
    [InlineData("甲市人民政府2019年政府信息公开工作年度报告", "甲市人民政府", 2019)]
    [InlineData("甲市财政局2021年度政府信息公开工作报告", "甲市财政局", 2021)]
    [InlineData("高岭镇_2017年_政府信息公开工作年度报告", "高岭镇", 2017)]
    [InlineData("高岭镇_2017_政府信息公开年度报告", "高岭镇", 2017)]
    [InlineData("二〇一九年甲县政府信息公开年报", "甲县", 2019)]
    [InlineData("甲县教育局二○二○年政务公开工作年度报告", "甲县教育局", 2020)]
    [InlineData("甲县２０２２年政府信息公开工作年度报告", "甲县", 2022)]
    [InlineData("甲縣2022年政府信息公開工作年度報告", "甲县", 2022)]
    [InlineData("·甲县信息公开年报（2020年）", "甲县", 2020)]
    [InlineData("3. 乙镇 2023 年 信息公开 年报", "乙镇", 2023)]
    [InlineData("2022年政府信息公开年报", null, 2022)]
    [InlineData("政府信息公开年报", null, null)]
    [InlineData("公开年报", null, null)]
    [InlineData("市政府信息公开年报", null, null)]
    [InlineData("各部门2022年政府信息公开年报", null, 2022)]
    [InlineData("关于公布甲县2018年政府信息公开工作年度报告的公告", "甲县", 2018)]
    [InlineData("甲县2018年政府信息公开工作年度报告2019-03-28", "甲县", 2018)]
    [InlineData("2019-03-28 甲县政府信息公开工作年度报告（2018年度）", "甲县", 2018)]
    [InlineData("甲县政府信息公开2021年度报告.pdf", "甲县", 2021)]
    [InlineData("甲县政府信息公开工作2018年度报告_甲县人民政府网", "甲县", 2018)]
    [InlineData("甲县2020年政府信息公开情况报告", "甲县", 2020)]
    [InlineData("甲县人民政府办公室关于2022年度政府信息公开工作情况的报告", "甲县人民政府办公室", 2022)]
    [InlineData("2022年政府信息公开工作年度报告（甲县教育局）", "甲县教育局", 2022)]
    [InlineData("上一篇：甲县教育局2022年政府信息公开年报", "甲县教育局", 2022)]
    [InlineData("2022年政府信息公开年报汇总", null, 2022)]
    [InlineData("【乡镇】甲镇信息公开工作二〇二二年度报告", "甲镇", 2022)]
    public void Titles_in_all_spellings_name_body_and_year(string text, string? body, int? year)
    {
        var title = ReportTitle.Parse(text);

        Assert.NotNull(title);
        Assert.Equal((body, year), (title.Body, title.Year));
    }

    [Theory]
    [InlineData("甲县2022年政府信息公开工作年度报告（图片版）", ReportVariant.Picture)]
    [InlineData("甲县2022年政府信息公开工作年度报告（超链版）", ReportVariant.Linked)]
    [InlineData("甲县2022年政府信息公开工作年度报告图解", ReportVariant.Illustration)]
    [InlineData("一图读懂甲县2022年政府信息公开工作年度报告", ReportVariant.Illustration)]
    [InlineData("《甲县2022年政府信息公开工作年度报告》解读", ReportVariant.Illustration)]
    [InlineData("甲县2022年政府信息公开工作年度报告", ReportVariant.Text)]
    public void Publications_of_one_report_are_told_apart(string text, ReportVariant variant) => Assert.Equal(variant, ReportTitle.Parse(text)?.Variant);

    [Theory]
    [InlineData("甲县2022年政府网站工作年度报表")]
    [InlineData("甲县2022年法治政府建设年度报告")]
    [InlineData("甲县政府信息公开指南")]
    [InlineData("甲县政府信息公开目录")]
    [InlineData("甲县规章")]
    [InlineData("依申请公开指南")]
    [InlineData("甲县教育局2022年部门决算公开")]
    [InlineData("关于做好2022年政府信息公开工作年度报告编制和报送的通知")]
    [InlineData("甲县2022年政府信息公开工作要点")]
    [InlineData("甲县2022年政府工作报告")]
    [InlineData("甲县人民政府工作报告（信息公开版）")]
    [InlineData("我县召开政府信息公开工作会议")]
    [InlineData("甲县政府信息公开年度报告发布，公开信息三千条")]
    [InlineData("")]
    [InlineData(null)]
    public void Other_texts_are_no_titles_of_reports(string? text) => Assert.Null(ReportTitle.Parse(text));
}
