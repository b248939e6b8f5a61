using ReportExtractor.Documents;
using ReportExtractor.Inspection;

namespace ReportExtractor.Tests.Inspection;

public sealed class GridFramesTests
{
    // Two rows of two columns, 0–50–100 wide and 0–20–40 high; the lower row is one cell.
    private static readonly Rule[] Rules =
    [
        new(IsVertical: false, 0, 0, 100), new(IsVertical: false, 20, 0, 100), new(IsVertical: false, 40, 0, 100),
        new(IsVertical: true, 0, 0, 40), new(IsVertical: true, 50, 0, 20), new(IsVertical: true, 100, 0, 40),
    ];

    [Fact]
    public void A_text_is_framed_by_the_nearest_rules_that_pass_it()
    {
        var frames = new TextFrames(Rules);

        Assert.Equal(new Box(50, 0, 100, 20), frames.Around(new Box(60, 5, 70, 15)));
        Assert.Equal(new Box(0, 20, 100, 40), frames.Around(new Box(55, 25, 65, 35)));
    }

    [Fact]
    public void A_text_without_rules_beside_it_keeps_its_own_edges() =>
        Assert.Equal(new Box(0, 40, 100, 62), new TextFrames(Rules).Around(new Box(20, 50, 40, 62)) with { Left = 0, Right = 100 });

    [Fact]
    public void A_merged_cell_is_as_wide_as_the_columns_it_was_read_to_cover()
    {
        Rule[] rules = [.. Rules, new(IsVertical: true, 50, 20, 40)];
        PageCell[] cells = [Cell(0, 0, 1, new Box(10, 5, 20, 15)), Cell(0, 1, 1, new Box(60, 5, 70, 15)), Cell(1, 0, 2, new Box(55, 25, 65, 35))];

        var frames = new GridFrames(cells, new TextFrames(rules));

        Assert.Equal(new Box(0, 0, 50, 20), frames.Of(cells[0].Cell));
        Assert.Equal(new Box(0, 20, 100, 40), frames.Of(cells[2].Cell));
    }

    [Fact]
    public void A_cell_of_inferred_columns_is_just_its_text()
    {
        var cell = Cell(0, 0, 1, new Box(10, 5, 20, 15), isMarked: false);

        Assert.Equal(new Box(10, 5, 20, 15), new GridFrames([cell], new TextFrames(Rules)).Of(cell.Cell));
    }

    private static PageCell Cell(int row, int column, int span, Box text, bool isMarked = true)
    {
        var cell = new GridCell("7", row, column, 1, span, Location.OnPage(1, text));
        var line = new GridRow(row, [cell]);
        return new PageCell(1, new Grid([line], cell.Location) { HasMarkedColumns = isMarked }, line, cell);
    }
}
