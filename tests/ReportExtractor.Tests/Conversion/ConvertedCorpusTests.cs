using ReportExtractor.Conversion;
using ReportExtractor.Reading;
using ReportExtractor.Reports;
using ReportExtractor.Tests.Corpus;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Conversion;

/// <summary>A report yields the same in whatever office format it comes.</summary>
public sealed class ConvertedCorpusTests(CorpusInOfficeFormats corpus) : IClassFixture<CorpusInOfficeFormats>
{
    // Its table of reviews has a header of fewer cells than columns. LibreOffice fills such rows up with blank cells,
    // and with these the header tells nothing of the columns; the figures are unrecognised, never in wrong cells.
    private const string WithFilledRows = "yunling-land-2022";

    public static TheoryData<string> Reports => [.. Repository.CorpusFolders.Where(name => name != WithFilledRows)];

    [LibreOfficeTheory]
    [MemberData(nameof(Reports))]
    public void A_web_page_saved_as_a_word_file_yields_the_same(string name) => AssertExpected(name, corpus.Word(name));

    [LibreOfficeFact]
    public void Figures_under_a_header_that_tells_no_columns_are_in_no_cell()
    {
        var folder = Path.Combine(Repository.Corpus, WithFilledRows);
        var report = Assert.Single(Extraction.Extract(new SourceBytes(corpus.Word(WithFilledRows)), "test"));
        var differences = Assert.Single(ExpectedReport.OfFolder(folder)).Differences(report);

        Assert.All(differences.Where(line => !line.StartsWith("unrecognised", StringComparison.Ordinal) && !line.StartsWith("findings", StringComparison.Ordinal)), line =>
            Assert.Matches(@"^review_and_litigation\..*got null", line));
    }

    [LibreOfficeTheory]
    [InlineData("doc", "application/msword")]
    [InlineData("rtf", "application/rtf")]
    [InlineData("odt", "application/vnd.oasis.opendocument.text")]
    public void A_report_in_an_old_format_yields_the_same(string extension, string mediaType)
    {
        var report = AssertExpected("hongze-2023", corpus.Old("hongze-2023", extension));

        Assert.Equal(mediaType, report.Identity.Source.MediaType);
    }

    private static Report AssertExpected(string name, byte[] bytes)
    {
        var reports = Extraction.Extract(new SourceBytes(bytes), name, converter: LibreOfficeConverter.Find());
        var expected = ExpectedReport.OfFolder(Path.Combine(Repository.Corpus, name));

        Assert.Equal(expected.Count, reports.Count);
        Assert.Empty(expected.Zip(reports).SelectMany(pair => pair.First.Differences(pair.Second)));
        return reports[0];
    }
}
