using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Corpus;

/// <summary>A web page yields the same figures when it is printed as PDF first.</summary>
public sealed class PrintedCorpusTests(PrintedCorpus printed) : IClassFixture<PrintedCorpus>
{
    // The office program prints tables of a fixed width as wide as they are, beyond the paper's edge.
    private static readonly string[] WiderThanPaper = ["shanghai-office-2019", "shuyang-2025"];

    public static TheoryData<string> Folders => [.. PrintedCorpus.Folders];

    public static TheoryData<string> WideFolders => [.. WiderThanPaper];

    public static TheoryData<string> FittingFolders => [.. PrintedCorpus.Folders.Except(WiderThanPaper, StringComparer.Ordinal)];

    [PrinterTheory("soffice")]
    [MemberData(nameof(FittingFolders))]
    public void Printed_by_an_office_program_it_holds_the_same_figures(string folder) => AssertSame(folder, printed.ByOffice(folder));

    [PrinterTheory("soffice")]
    [MemberData(nameof(Folders))]
    public void Printed_by_an_office_program_on_wide_paper_it_holds_the_same_figures(string folder) => AssertSame(folder, printed.ByOfficeOnWidePaper(folder));

    [PrinterTheory("chromium")]
    [MemberData(nameof(Folders))]
    public void Printed_by_a_browser_it_holds_the_same_figures(string folder) => AssertSame(folder, printed.ByBrowser(folder));

    [PrinterTheory("soffice")]
    [MemberData(nameof(WideFolders))]
    public void Of_a_table_that_is_wider_than_the_paper_no_figure_is_read_in_the_cell_of_another(string folder)
    {
        var expected = ExpectedReport.OfFolder(Path.Combine(Repository.Corpus, folder))[0].Cells;

        var report = Assert.Single(Extract.File(printed.ByOffice(folder)));

        var wrong = report.Form.Cells
            .Where(cell => report.Cells[cell.Index].Value is { } value && expected.GetValueOrDefault(cell.Name) != value)
            .Select(cell => $"{cell.Name}: {report.Cells[cell.Index].Raw} ({report.Cells[cell.Index].Status}) for {expected.GetValueOrDefault(cell.Name)}");
        Assert.Empty(wrong);
    }

    private static void AssertSame(string folder, string pdf)
    {
        var expected = ExpectedReport.OfFolder(Path.Combine(Repository.Corpus, folder));
        var reports = Extract.File(pdf);

        Assert.Equal(expected.Count, reports.Count);
        var differences = expected.Zip(reports).SelectMany((pair, i) => pair.First.CellDifferences(pair.Second).Select(line => $"report {i + 1}: {line}")).ToList();
        Assert.True(differences.Count == 0, $"{folder}\n{string.Join('\n', differences)}");
    }
}
