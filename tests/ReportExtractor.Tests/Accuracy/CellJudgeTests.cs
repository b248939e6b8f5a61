using ReportExtractor.Accuracy;
using ReportExtractor.Generator;
using ReportExtractor.Reports;

namespace ReportExtractor.Tests.Accuracy;

public sealed class CellJudgeTests
{
    [Theory]
    [InlineData(5, 5, CellStatus.Read, 1, nameof(CellOutcome.Right))]
    [InlineData(5, 5, CellStatus.LabelUncertain, 0.7, nameof(CellOutcome.Right))]
    [InlineData(5, 6, CellStatus.Read, 1, nameof(CellOutcome.Silent))]
    [InlineData(5, 6, CellStatus.ColumnUncertain, 0.7, nameof(CellOutcome.Doubtful))]
    [InlineData(5, null, CellStatus.Blank, 1, nameof(CellOutcome.Silent))]
    [InlineData(5, null, CellStatus.Blank, 0.7, nameof(CellOutcome.Missing))]
    [InlineData(5, null, CellStatus.NotFound, 0, nameof(CellOutcome.Missing))]
    [InlineData(5, null, CellStatus.Unplaced, 0, nameof(CellOutcome.Missing))]
    [InlineData(null, null, CellStatus.Blank, 1, nameof(CellOutcome.Right))]
    [InlineData(null, null, CellStatus.Unreadable, 0, nameof(CellOutcome.Right))]
    [InlineData(null, null, CellStatus.NotFound, 0, nameof(CellOutcome.Missing))]
    [InlineData(null, 0, CellStatus.Read, 1, nameof(CellOutcome.Silent))]
    public void A_printed_cell(int? published, int? read, string status, double confidence, string outcome) =>
        Assert.Equal(outcome, Judge(TruthKind.Printed, published, read, status, confidence).ToString());

    [Theory]
    [InlineData(null, CellStatus.NotFound, 0, nameof(CellOutcome.None))]
    [InlineData(7, CellStatus.Read, 1, nameof(CellOutcome.Silent))]
    [InlineData(7, CellStatus.LabelUncertain, 0.7, nameof(CellOutcome.Doubtful))]
    public void A_cell_that_is_not_printed(int? read, string status, double confidence, string outcome) =>
        Assert.Equal(outcome, Judge(TruthKind.Absent, 5, read, status, confidence).ToString());

    [Theory]
    [InlineData(null, CellStatus.Unreadable, 0, nameof(CellOutcome.Right))]
    [InlineData(5, CellStatus.ColumnUncertain, 0.7, nameof(CellOutcome.Right))]
    [InlineData(5, CellStatus.Read, 1, nameof(CellOutcome.Silent))]
    public void A_figure_that_several_cells_share_is_nobodys_for_certain(int? read, string status, double confidence, string outcome) =>
        Assert.Equal(outcome, Judge(TruthKind.Shared, 5, read, status, confidence).ToString());

    [Fact]
    public void A_wrong_figure_that_a_warning_names_is_doubtful() =>
        Assert.Equal(CellOutcome.Doubtful, CellJudge.Judge(new CellTruth(TruthKind.Printed, 5), Reading(6, CellStatus.Read, 1), isWarned: true));

    private static CellOutcome Judge(TruthKind kind, int? published, int? read, string status, double confidence) =>
        CellJudge.Judge(new CellTruth(kind, published), Reading(read, status, confidence), isWarned: false);

    private static CellReading Reading(int? value, string status, double confidence) => new(value, "", null, status, confidence, null);
}
