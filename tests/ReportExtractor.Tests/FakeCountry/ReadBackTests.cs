using System.IO.Compression;
using ReportExtractor.FakeCountry.Nights;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Serving;
using ReportExtractor.FakeCountry.Sites;
using ReportExtractor.Generator;
using ReportExtractor.Reading;
using ReportExtractor.Recognition;
using ReportExtractor.Reports;

namespace ReportExtractor.Tests.FakeCountry;

public sealed class ReadBackTests
{
    private static readonly CountryNight Night = new(new CountryPlan(3, 24, 72, faults: 0), new Ports(80, 443, 81), 1);

    [Fact]
    public void Every_report_of_every_style_reads_back_exactly_and_without_doubt()
    {
        var wrong = new List<string>();
        var read = 0;
        foreach (var (site, document) in Documents(Readability.Report))
        {
            wrong.AddRange(Differences(document, Assert.Single(Extraction.Extract(Bytes(site, document), document.Address))).Select(difference => $"{site.Style.Number} {document.Address}: {difference}"));
            read++;
        }

        Assert.Empty(wrong);
        Assert.True(read > 72, $"{read}");
    }

    [Fact]
    public void What_only_leads_to_a_report_and_what_is_unreadable_gives_none()
    {
        Assert.All(Documents(Readability.Leads), pair => Assert.Throws<NotAReportException>(() => Extraction.Extract(Bytes(pair.Site, pair.Document), "test")));
        Assert.All(Documents(Readability.Unreadable), pair => Assert.Throws<UnreadableDocumentException>(() => Extraction.Extract(Bytes(pair.Site, pair.Document), "test")));
    }

    private static IEnumerable<string> Differences(ServedDocument document, Report report)
    {
        var truth = document.Row.Report!.Print().Truth;
        if ((report.Identity.Issuer, report.Identity.Year, report.Form.Code) != (document.Row.Report.Body.Name, document.Row.Report.Year, truth.Form.Code))
            yield return $"{report.Identity.Issuer} {report.Identity.Year} {report.Form.Code}";
        foreach (var cell in truth.Form.Cells)
        {
            var reading = report.Cells[cell.Index];
            if (truth[cell.Name].Kind == TruthKind.Printed ? reading.Value != truth[cell.Name].Value || !reading.IsCertain : reading.IsFound)
                yield return $"{cell.Name}: {truth[cell.Name]}, read {reading}";
        }
    }

    private static IEnumerable<(Site Site, ServedDocument Document)> Documents(Readability readability) =>
        Night.Plan.Sites.SelectMany(site => Night.MapOf(site).Documents.Where(document => document.Readability == readability).Select(document => (site, document)));

    private static SourceBytes Bytes(Site site, ServedDocument document)
    {
        var address = new Uri(document.Address);
        var answer = SiteAnswers.Of(Night, site, address.Host.Split('.')[1][0] - '0', address.AbsolutePath, address.Query);
        Assert.Equal(200, answer.Status);
        if (document.MediaType != "application/zip")
            return new SourceBytes(answer.Body);
        using var archive = new ZipArchive(new MemoryStream(answer.Body));
        using var packed = Assert.Single(archive.Entries).Open();
        using var unpacked = new MemoryStream();
        packed.CopyTo(unpacked);
        return new SourceBytes(unpacked.ToArray());
    }
}
