using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Recognition;

public sealed class OtherYearTests
{
    [Theory]
    [InlineData("上年度数据对照表")]
    [InlineData("{0}年度数据（供对比）")]
    public void A_table_below_the_reports_own_with_the_caption_of_the_year_before_is_not_read(string caption)
    {
        var page = Numbered.Page();
        var text = page.Text(TextTables.Tabs);
        var (start, end) = (text.IndexOf("三、收到", StringComparison.Ordinal), text.IndexOf("四、政府信息", StringComparison.Ordinal));
        var table = text[(text.IndexOf('\n', start) + 1)..end];
        var year = Extract.One(text).Identity.Year!.Value - 1;

        var both = text.Insert(end, $"{string.Format(System.Globalization.CultureInfo.InvariantCulture, caption, year)}\n\n{table.Replace("\t1", "\t9", StringComparison.Ordinal)}\n");

        Extract.One(both).AssertReadFrom(page);
    }
}
