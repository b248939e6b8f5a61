using ReportExtractor.Conversion;
using ReportExtractor.Reading;
using ReportExtractor.Reports;
using ReportExtractor.Tests.Corpus;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Conversion;

/// <summary>A report yields the same in whatever office format it comes.</summary>
public sealed class ConvertedCorpusTests(CorpusInOfficeFormats corpus) : IClassFixture<CorpusInOfficeFormats>
{
    public static TheoryData<string> Reports => [.. Repository.CorpusFolders];

    [LibreOfficeTheory]
    [MemberData(nameof(Reports))]
    public void A_web_page_saved_as_a_word_file_yields_the_same(string name) => AssertExpected(name, corpus.Word(name));

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
