using System.Globalization;
using ReportExtractor.Reports;

namespace ReportExtractor.Tests.Support;

/// <summary>Reports whose every cell holds a figure of its own, so that a figure in a wrong place cannot hide.</summary>
internal static class Numbered
{
    public static ReportPage Page(string form = "2021", bool otherInOneRow = false)
    {
        var page = new ReportPage(form) { OtherInOneRow = otherInOneRow || form == "2019" };
        foreach (var cell in page.Form.Cells)
            page.Set(cell.Name, Figure(cell.Index));
        return page;
    }

    public static string Figure(int cell) => (1000 + cell).ToString(CultureInfo.InvariantCulture);

    /// <summary>Asserts that the report holds each printed figure in its place, without a doubt.</summary>
    public static void AssertReadFrom(this Report report, ReportPage page, string? only = null, string status = CellStatus.Read)
    {
        Assert.Equal(page.Form.Code, report.Form.Code);
        var cells = page.Form.Cells.Where(cell => page.Prints(cell) && cell.Name.StartsWith(only ?? "", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(cells);
        var differences = cells.Where(cell => report.Cells[cell.Index].Raw != page.TextOf(cell) || report.Cells[cell.Index].Status != status)
            .Select(cell => $"{cell.Name}: expected '{page.TextOf(cell)}' {status}, got '{report.Cells[cell.Index].Raw}' {report.Cells[cell.Index].Status}").ToList();
        Assert.True(differences.Count == 0, string.Join('\n', differences));
        Assert.DoesNotContain(page.Form.Cells, cell => !page.Prints(cell) && cell.Table.Code.StartsWith(only?.Split('.')[0] ?? "", StringComparison.Ordinal) && report.Cells[cell.Index].Value is not null);
    }
}
