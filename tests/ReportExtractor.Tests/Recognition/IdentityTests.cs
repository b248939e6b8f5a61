using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Recognition;

/// <summary>Whose report it is, on which year, and when it was published.</summary>
public sealed class IdentityTests
{
    [Theory]
    [InlineData("本报告数据统计期限自2023年1月1日起至2023年12月31日止。")]
    [InlineData("2023年，我局认真贯彻条例。")]
    public void A_title_without_a_year_leaves_it_to_the_text(string text)
    {
        var report = Extract.One(new ReportPage { Title = "福田区工业和信息化局政府信息公开工作年度报告", Introduction = text }.Html());

        Assert.Equal(2023, report.Identity.Year);
        Assert.Equal("福田区工业和信息化局", report.Identity.Issuer);
    }

    [Theory]
    [InlineData("如有疑问，请与新乐市审计局联系。", "新乐市审计局")]
    [InlineData("发布机构：新乐市审计局", "新乐市审计局")]
    [InlineData("来源：新乐市审计局　　浏览次数：35", "新乐市审计局")]
    public void A_title_without_a_body_leaves_it_to_the_text(string text, string issuer)
    {
        var report = Extract.One(new ReportPage { Title = "2023年政府信息公开工作年度报告", Introduction = text }.Html());

        Assert.Equal((issuer, 2023), (report.Identity.Issuer, report.Identity.Year));
    }

    [Theory]
    [InlineData("发布日期：2023-01-17", "2023-01-17")]
    [InlineData("发布时间：2023-01-17 17:25　来源：县政府办公室", "2023-01-17")]
    [InlineData("日期：2023年 02月 17日", "2023-02-17")]
    [InlineData("（2023年1月23日）", "2023-01-23")]
    [InlineData("信息提供日期 : 2023-01-19 14:54来源 : 某局", "2023-01-19")]
    [InlineData("今天是2024年3月5日 星期二", null)]
    [InlineData("没有日期。", null)]
    public void The_date_of_publication_is_stated_near_the_title(string text, string? date)
    {
        var report = Extract.One(new ReportPage { Introduction = text }.Html());

        Assert.Equal(date, report.Identity.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_table_of_facts_above_the_report_tells_body_and_date()
    {
        var facts = HtmlTables.Table(HtmlTables.Cells("索引号", "014314799/2023-00002", "发布机构", "青禾县审计局"), HtmlTables.Cells("公开日期", "2023-01-20", "文号", "无"));
        var html = new ReportPage { Title = "2022年政府信息公开工作年度报告" }.Html().Replace("<body>", "<body>" + facts, StringComparison.Ordinal);

        var report = Extract.One(html);

        Assert.Equal("青禾县审计局", report.Identity.Issuer);
        Assert.Equal(new DateOnly(2023, 1, 20), report.Identity.Published);
        Assert.Equal(2022, report.Identity.Year);
    }

    [Fact]
    public void The_metadata_tell_the_date()
    {
        var html = new ReportPage().Html().Replace("<head>", "<head><meta name=\"PubDate\" content=\"2023-02-03 09:00\">", StringComparison.Ordinal);

        Assert.Equal(new DateOnly(2023, 2, 3), Extract.One(html).Identity.Published);
    }

    [Fact]
    public void Title_and_text_that_name_two_years_are_a_warning()
    {
        var report = Extract.One(new ReportPage { Title = "青禾县人民政府2022年政府信息公开工作年度报告", Introduction = "统计期限为2023年1月1日至2023年12月31日。发布日期：2024-01-20" }.Html());

        Assert.Equal((2022, 2023), (report.Identity.TitleYear, report.Identity.PeriodYear));
        Assert.Equal("标题写的是 2022 年，而正文的统计期限是 2023 年。", Assert.Single(report.FindingsOf("report.year")).Message);
    }

    [Fact]
    public void The_form_is_told_by_the_tables_and_not_by_the_year()
    {
        Assert.Equal("2021", Extract.One(new ReportPage("2021") { Title = "青禾县人民政府2020年政府信息公开工作年度报告" }.Html()).Form.Code);
        Assert.Equal("2019", Extract.One(new ReportPage("2019") { Title = "青禾县人民政府2022年政府信息公开工作年度报告" }.Html()).Form.Code);
    }

    [Fact]
    public void A_report_knows_the_bytes_it_was_read_from()
    {
        var source = Extract.One("年报\n" + new ReportPage().Text(TextTables.Bars)).Identity.Source;

        Assert.Equal(("test", "text/plain"), (source.Uri, source.MediaType));
        Assert.Matches("^[0-9a-f]{64}$", source.Sha256);
        Assert.Null(source.Retrieved);
    }

    [Fact]
    public void The_title_may_be_broken_by_lines_and_lines_of_the_document_number_may_precede_it()
    {
        var html = new ReportPage().Html().Replace("<h1>青禾县人民政府2022年政府信息公开工作年度报告</h1>", "<p>青审综〔2023〕2号</p><p>青禾县审计局2022年政府信息公开</p><p>工作年度报告</p>", StringComparison.Ordinal)
            .Replace("<title>青禾县人民政府2022年政府信息公开工作年度报告</title>", "", StringComparison.Ordinal);

        var identity = Extract.One(html).Identity;

        Assert.Equal(("青禾县审计局2022年政府信息公开工作年度报告", "青禾县审计局", 2022), (identity.Title, identity.Issuer, identity.Year));
    }
}
