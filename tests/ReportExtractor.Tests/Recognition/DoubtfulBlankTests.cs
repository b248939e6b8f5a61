using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;
using static ReportExtractor.Tests.Support.HtmlTables;

namespace ReportExtractor.Tests.Recognition;

/// <summary>That nothing is printed in a cell is as doubtful as the cell's place.</summary>
public sealed class DoubtfulBlankTests
{
    private const string Cell = "requests.not_processed.petition.commercial";

    [Theory]
    [InlineData("", CellStatus.Blank)]
    [InlineData("-", CellStatus.Dash)]
    [InlineData("无", CellStatus.Text)]
    public void Nothing_in_a_row_or_column_that_is_in_doubt_is_not_certain(string text, string status)
    {
        var page = Numbered.Page().Set(Cell, text);
        var headless = Extract.One(page.Html(requests: Table(page.RequestsBody()))).Cell(Cell);
        var misprinted = Extract.One(page.Label("requests.not_processed.petition", "1.信访类").Html()).Cell(Cell);

        Assert.All([headless, misprinted], cell =>
        {
            Assert.Equal((null, status), (cell.Value, cell.Status));
            Assert.InRange(cell.Confidence, 0.1, 0.99);
        });
    }
}
