using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.Generator;

namespace ReportExtractor.FakeCountry.Nights;

/// <summary>A cell that a publisher corrected.</summary>
internal readonly record struct CellChange(string Cell, decimal Old, decimal New);

/// <summary>Draws corrections.</summary>
internal static class CellChanges
{
    private const string Review = "review_and_litigation.review.";

    private static readonly string[] Intake = ["received_new", "carried_in", "total_processed", "carried_out"];

    /// <summary>A correction of one cell, in half of the cases with the totals that it enters.</summary>
    public static IReadOnlyList<CellChange> Draw(Draws draws, PlannedReport report)
    {
        var truth = report.Print().Truth;
        var by = 1 + draws.Below(9, report.Body.Name, report.Year, "correction");
        string[] cells = draws.Below(4, report.Body.Name, report.Year, "kind of correction") switch
        {
            0 => [Outcome(draws, report, truth)],
            1 => [Review + "upheld", Review + "total"],
            2 => ["proactive_disclosure.licensing.decisions"],
            _ => WithTotals(Outcome(draws, report, truth)),
        };
        return [.. cells.Where(cell => truth[cell] is { Kind: TruthKind.Printed, Value: not null }).Select(cell => new CellChange(cell, truth[cell].Value!.Value, truth[cell].Value!.Value + by))];
    }

    private static string Outcome(Draws draws, PlannedReport report, ReportTruth truth)
    {
        var cells = truth.Form.Cells.Where(cell => cell.Table.Code == "requests" && cell.Column.Code == "natural_person" && !Intake.Contains(cell.Row.Code) && truth[cell.Name].Kind == TruthKind.Printed).ToList();
        return draws.Pick(cells, report.Body.Name, report.Year, "corrected cell").Name;
    }

    private static string[] WithTotals(string cell) =>
        [cell, cell[..(cell.LastIndexOf('.') + 1)] + "total", "requests.total_processed.natural_person", "requests.total_processed.total", "requests.received_new.natural_person", "requests.received_new.total"];
}
