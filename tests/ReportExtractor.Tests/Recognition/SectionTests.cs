using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Recognition;

public sealed class SectionTests
{
    private static readonly string[] Official =
        ["一 总体情况", "二 主动公开政府信息情况", "三 收到和处理政府信息公开申请情况", "四 政府信息公开行政复议、行政诉讼情况", "五 存在的主要问题及改进情况", "六 其他需要报告的事项"];

    [Fact]
    public void The_official_sections_have_number_title_and_text()
    {
        var report = Extract.One(new ReportPage().Html());

        Assert.Equal(Official, report.Sections.Select(section => $"{section.Number} {section.Title}"));
        Assert.Equal("全年工作平稳有序。", report.Sections[0].Text);
        Assert.Equal("", report.Sections[1].Text);
        Assert.Equal("队伍建设有待加强。", report.Sections[4].Text);
        Assert.Equal("本年度未收取信息处理费。", report.Sections[5].Text);
    }

    [Theory]
    [InlineData("{0}、", "一 二 三 四 五 六")]
    [InlineData("（{0}）", "一 二 三 四 五 六")]
    [InlineData("{0}．", "一 二 三 四 五 六")]
    [InlineData("第{0}部分 ", "一 二 三 四 五 六")]
    [InlineData("", "     ")]
    public void Sections_are_known_whatever_their_numbering(string numbering, string numbers)
    {
        var html = new ReportPage().Html();
        foreach (var number in "一二三四五六")
            html = html.Replace($"<p>{number}、", "<p>" + numbering.Replace("{0}", number.ToString(), StringComparison.Ordinal), StringComparison.Ordinal);

        var report = Extract.One(html);

        Assert.Equal(Official.Select(title => title[2..]), report.Sections.Select(section => section.Title));
        Assert.Equal(numbers, string.Join(' ', report.Sections.Select(section => section.Number)));
    }

    [Theory]
    [InlineData("一、总体情况", "一、工作基本情况", 0)]
    [InlineData("二、主动公开政府信息情况", "二、主动公开政府政府情况", 1)]
    [InlineData("三、收到和处理政府信息公开申请情况", "、行政机关收到和处理政府信息公开申请情况", 2)]
    [InlineData("五、存在的主要问题及改进情况", "五、政府信息公开工作存在的主要问题及改进情况", 4)]
    [InlineData("五、存在的主要问题及改进情况", "五、存在问题及改进情况", 4)]
    [InlineData("六、其他需要报告的事项", "六、其它需要報告的事項", 5)]
    public void Sections_are_known_by_other_titles(string official, string printed, int index)
    {
        var report = Extract.One(new ReportPage().Html().Replace($"<p>{official}", $"<p>{printed}", StringComparison.Ordinal));

        Assert.Equal(6, report.Sections.Count);
        Assert.Equal(printed[(printed.IndexOf('、', StringComparison.Ordinal) + 1)..], report.Sections[index].Title);
    }

    [Fact]
    public void Items_within_a_section_are_its_text()
    {
        var report = Extract.One(new ReportPage().Html().Replace("<p>全年工作平稳有序。</p>", "<p>（一）主动公开。发布12条。</p><p>（二）依申请公开。收到3件。</p>", StringComparison.Ordinal));

        Assert.Equal(Official, report.Sections.Select(section => $"{section.Number} {section.Title}"));
        Assert.Equal("（一）主动公开。发布12条。\n（二）依申请公开。收到3件。", report.Sections[0].Text);
    }

    [Fact]
    public void What_follows_the_report_on_the_page_is_not_its_text()
    {
        var report = Extract.One(new ReportPage().Html().Replace("</body>", "<div>上一篇：别的年报</div><div>版权所有：青禾县人民政府 ICP备12345号</div></body>", StringComparison.Ordinal));

        Assert.Equal("本年度未收取信息处理费。", report.Sections[5].Text);
    }
}
