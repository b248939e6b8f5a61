using ReportExtractor.Documents;
using ReportExtractor.Recognition;

namespace ReportExtractor.Tests.Recognition;

/// <summary>Lines of a drawn table that the reader took for one label, beside which figures stand.</summary>
public sealed class TwoLabelTests
{
    [Theory]
    [InlineData("行政规范性文件\n其他主动公开文件")]
    [InlineData("其他文件\n行政规范性文件")]
    [InlineData("规范性文件\n其他文件")]
    public void Figures_beside_a_label_and_one_that_no_form_has_are_in_doubt(string label) => Assert.False(Match(label).IsCertain);

    [Theory]
    [InlineData("行政规范性文件\n单位：件")]
    [InlineData("行攻\n规范性文件")]
    [InlineData("行\n行政规范性文件")]
    public void A_note_or_a_misprint_is_no_label(string label) => Assert.True(Match(label).IsCertain);

    private static RowMatch Match(string label)
    {
        var context = TableContext.All[1].First(table => table.Table.Code == "proactive_disclosure");
        var grid = new Grid([Row(0, "规章", "7", "1", "11"), Row(1, label, "4", "2", "9")], new Location(1, 1)) { HasMarkedColumns = false };
        return RowAlignment.Align([.. grid.Rows.Select(row => new BodyRow(new PrintedRow(grid, row, 0, null), null, context))], context).Single(match => match.Row.Row.Index == 1);
    }

    private static GridRow Row(int index, params string[] texts) => new(index, [.. texts.Select((text, column) => new GridCell(text, index, column, 1, 1, new Location(1, 1)))]);
}
