using System.Globalization;
using ReportExtractor.Recognition;

namespace ReportExtractor.Tests.Recognition;

public sealed class DatesTests
{
    [Theory]
    [InlineData("2023-01-17", "2023-01-17")]
    [InlineData("发布日期:2020-01-31", "2020-01-31")]
    [InlineData("2024-01-1914:54来源", "2024-01-19")]
    [InlineData("2023年2月17日", "2023-02-17")]
    [InlineData("2023/3/1", "2023-03-01")]
    [InlineData("2023.12.31", "2023-12-31")]
    [InlineData("2023年13月1日", null)]
    [InlineData("2023年2月30日", null)]
    [InlineData("2023年", null)]
    [InlineData("没有日期", null)]
    public void A_date_within_a_text_is_found(string text, string? date) => Assert.Equal(date, Show(Dates.FindDate(text)));

    [Theory]
    [InlineData("(2026年1月23日)", "2026-01-23")]
    [InlineData("2026年1月23日", "2026-01-23")]
    [InlineData("二〇二三年一月十七日", "2023-01-17")]
    [InlineData("二○二三年十二月三十一日", "2023-12-31")]
    [InlineData("自2023年1月1日起", null)]
    public void A_text_that_is_a_date_is_told_from_one_that_names_it(string text, string? date) => Assert.Equal(date, Show(Dates.WholeDate(text)));

    [Theory]
    [InlineData("隰县人民政府2022年政府信息公开工作年报", 2022)]
    [InlineData("2023年度政府信息公开工作年度报告", 2023)]
    [InlineData("二〇二一年年报", 2021)]
    [InlineData("二○二一年年报", 2021)]
    [InlineData("二零二一年年报", 2021)]
    [InlineData("年报", null)]
    [InlineData("国办公开办函〔2019〕60号", null)]
    public void A_year_is_told_in_digits_of_any_kind(string text, int? year) => Assert.Equal(year, Dates.FindYear(text)?.Year);

    [Theory]
    [InlineData("统计期限自2023年1月1日起至2023年12月31日止", 2023)]
    [InlineData("2022年1月1日至12月31日", 2022)]
    [InlineData("2022.1.1-2022.12.31", 2022)]
    [InlineData("2022年01月01日—2022年12月31日", 2022)]
    [InlineData("截至2022年12月31日", null)]
    [InlineData("2022年1月1日起施行", null)]
    public void The_period_that_a_text_covers_is_told(string text, int? year) => Assert.Equal(year, Dates.FindPeriod(text));

    private static string? Show(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
