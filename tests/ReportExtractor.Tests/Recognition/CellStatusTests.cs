using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Recognition;

/// <summary>The evidence says what stands in a cell; null is not 0.</summary>
public sealed class CellStatusTests
{
    private const string Cell = "requests.granted.commercial";

    [Theory]
    [InlineData("0", 0, CellStatus.Read)]
    [InlineData("1,362件", 1362, CellStatus.Read)]
    [InlineData("１２", 12, CellStatus.Read)]
    [InlineData("1.0", 1, CellStatus.Read)]
    [InlineData("1 2", 12, CellStatus.SpacedDigits)]
    [InlineData("", null, CellStatus.Blank)]
    [InlineData("&nbsp;", null, CellStatus.Blank)]
    [InlineData("-", null, CellStatus.Dash)]
    [InlineData("/", null, CellStatus.Dash)]
    [InlineData("无", null, CellStatus.Text)]
    [InlineData("详见附件", null, CellStatus.Text)]
    [InlineData("1月2日", null, CellStatus.Unreadable)]
    [InlineData("3/4", null, CellStatus.Unreadable)]
    public void A_cell_keeps_its_status(string text, int? value, string status)
    {
        var page = Numbered.Page().Set(Cell, text);

        var report = Extract.One(page.Html());

        Assert.Equal((value, status), (report.Value(Cell), report.Cell(Cell).Status));
        Assert.Equal(1003 + report.Form.IndexOf(Cell), report.Value("requests.granted.legal_service"));
    }

    [Theory]
    [InlineData("无", true)]
    [InlineData("-", true)]
    [InlineData("", true)]
    [InlineData("12", true)]
    [InlineData("1 2", false)]
    [InlineData("详见附件", false)]
    [InlineData("3/4", false)]
    public void Only_what_leaves_no_doubt_is_certain(string text, bool isCertain) =>
        Assert.Equal(isCertain, Extract.One(new ReportPage().Set(Cell, text).Html()).Cell(Cell).IsCertain);

    [Fact]
    public void Evidence_points_at_the_cell_of_a_page()
    {
        var html = Numbered.Page().Html();
        var lines = html.Split('\n');

        Assert.All(Extract.One(html).Cells.Where(cell => cell.IsFound), cell =>
        {
            var place = cell.Location!.Value;
            var at = lines[place.Line - 1][(place.Column - 1)..];
            Assert.StartsWith("<td", at, StringComparison.Ordinal);
            Assert.Equal(cell.Raw, at[(at.IndexOf('>', StringComparison.Ordinal) + 1)..at.IndexOf("</td>", StringComparison.Ordinal)]);
            Assert.True(place is { Table: > 0, Row: > 0, Cell: > 0 });
        });
    }

    [Fact]
    public void Evidence_points_at_the_line_and_column_of_a_text()
    {
        var text = Numbered.Page().Text(TextTables.Bars);
        var lines = text.Split('\n');

        Assert.All(Extract.One(text).Cells.Where(cell => cell.IsFound), cell =>
            Assert.StartsWith(cell.Raw!, lines[cell.Location!.Value.Line - 1][(cell.Location.Value.Column - 1)..], StringComparison.Ordinal));
    }
}
