using ReportExtractor.Documents;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Documents;

public sealed class GridBuilderTests
{
    [Fact]
    public void A_cell_goes_to_the_first_column_that_nothing_from_above_covers()
    {
        var grid = Build(["a:2:1", "b", "c:2:2"], ["d", "e"], ["f", "g", "h"]);

        Assert.Equal("a@0+1 d@1+1 c@2+2 e@4+1", grid.Rows[1].Places());
        Assert.Equal("f@0+1 g@1+1 h@2+1", grid.Rows[2].Places());
    }

    [Fact]
    public void A_merged_cell_right_of_a_short_row_belongs_to_it()
    {
        var grid = Build(["a", "b", "c:2:1"], ["d"]);

        Assert.Equal("d@0+1 c@2+1", grid.Rows[1].Places());
    }

    [Fact]
    public void Cells_beyond_the_widest_grid_are_dropped()
    {
        var grid = Build([.. Enumerable.Repeat("x", GridBuilder.MaxColumns + 5)]);

        Assert.Equal(GridBuilder.MaxColumns, grid.Width);
        Assert.Equal(GridBuilder.MaxColumns, grid.Rows[0].Cells.Count);
    }

    [Fact]
    public void A_span_below_one_counts_as_one()
    {
        var grid = Build(["a:0:0", "b:-3:-1"], ["c"]);

        Assert.Equal("a@0+1 b@1+1", grid.Rows[0].Places());
        Assert.Equal("c@0+1", grid.Rows[1].Places());
    }

    [Fact]
    public void Columns_may_stay_free_before_the_first_cell()
    {
        var builder = new GridBuilder(default);
        builder.BeginRow();
        builder.Skip(2);
        builder.Add("a", 1, 1, default);
        builder.EndRow();

        Assert.Equal("a@2+1", builder.Build().Rows[0].Places());
    }

    // A cell is text:rows:columns.
    private static Grid Build(params string[][] rows)
    {
        var builder = new GridBuilder(default);
        foreach (var row in rows)
        {
            builder.BeginRow();
            foreach (var parts in row.Select(cell => cell.Split(':')))
                builder.Add(parts[0], parts.Length > 1 ? Number(parts[1]) : 1, parts.Length > 2 ? Number(parts[2]) : 1, default);
            builder.EndRow();
        }

        return builder.Build();
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
