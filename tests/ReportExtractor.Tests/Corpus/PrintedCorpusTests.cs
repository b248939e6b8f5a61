using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Corpus;

/// <summary>A web page yields the same figures when it is printed as PDF first.</summary>
public sealed class PrintedCorpusTests(PrintedCorpus printed) : IClassFixture<PrintedCorpus>
{
    public static TheoryData<string> Folders => [.. PrintedCorpus.Folders];

    [PrinterTheory("soffice")]
    [MemberData(nameof(Folders))]
    public void Printed_by_an_office_program_it_holds_the_same_figures(string folder) => AssertSame(folder, printed.ByOffice(folder));

    [PrinterTheory("chromium")]
    [MemberData(nameof(Folders))]
    public void Printed_by_a_browser_it_holds_the_same_figures(string folder) => AssertSame(folder, printed.ByBrowser(folder));

    private static void AssertSame(string folder, string pdf)
    {
        var expected = ExpectedReport.OfFolder(Path.Combine(Repository.Corpus, folder));
        var reports = Extract.File(pdf);

        Assert.Equal(expected.Count, reports.Count);
        var differences = expected.Zip(reports).SelectMany((pair, i) => pair.First.CellDifferences(pair.Second).Select(line => $"report {i + 1}: {line}")).ToList();
        Assert.True(differences.Count == 0, $"{folder}\n{string.Join('\n', differences)}");
    }
}
