using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReportExtractor.Documents;
using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;
using ReportExtractor.Verification;

namespace ReportExtractor.Tests.Reports;

public sealed class ReportJsonTests
{
    public static TheoryData<string> Documents => [.. Repository.CorpusDocuments];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_report_read_back_has_the_same_cells_and_gives_the_same_findings(string document)
    {
        foreach (var report in Extract.File(Path.Combine(Repository.Corpus, document)))
        {
            var again = Verifier.Verify(Assert.Single(ReportJsonReader.Read(ReportJson.ToString(report))));

            Assert.Equal(report.Cells, again.Cells);
            Assert.Equal(report.Identity, again.Identity);
            Assert.Equal(report.Sections, again.Sections);
            Assert.Equal(report.Findings.Select(Show), again.Findings.Select(Show));
            Assert.Equal(ReportJson.ToString(report), ReportJson.ToString(again));
        }
    }

    [Theory]
    [InlineData("829.9459")]
    [InlineData("0.10")]
    [InlineData("72701.2578")]
    [InlineData("123456789012.123456789")]
    public void Money_is_written_as_printed(string text)
    {
        var json = ReportJson.ToString(Extract.One(new ReportPage().Set("proactive_disclosure.fees.amount_10k_yuan", text).Html()));

        Assert.Contains($"\"amount_10k_yuan\": {text}\n", json.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_is_null_a_zero_is_zero_and_the_evidence_tells_why()
    {
        var page = new ReportPage().Set("requests.granted.research", "").Set("requests.granted.commercial", "-").Without("requests.carried_in");
        var json = JObject.Parse(ReportJson.ToString(Extract.One(page.Html())));

        Assert.Equal(JTokenType.Null, json["requests"]!["granted"]!["research"]!.Type);
        Assert.Equal(0, (int)json["requests"]!["granted"]!["total"]!);
        Assert.Equal("blank", Status("requests.granted.research"));
        Assert.Equal("dash", Status("requests.granted.commercial"));
        Assert.Equal("read", Status("requests.granted.total"));
        Assert.Equal("not_found", Status("requests.carried_in.total"));

        string? Status(string cell) => (string?)json["evidence"]!.Single(entry => (string?)entry["cell"] == cell)["status"];
    }

    [Fact]
    public void A_real_document_names_every_cell_of_its_form_and_evidence_for_each()
    {
        var report = Extract.One(new ReportPage().Html());
        var json = JObject.Parse(ReportJson.ToString(report));
        var named = report.Form.Tables
            .SelectMany(table => ((JObject)json[table.Code]!).Descendants().OfType<JValue>().Select(value => value.Path)).ToList();

        Assert.Equal(200, named.Count);
        Assert.Equal(named, json["evidence"]!.Select(entry => (string)entry["cell"]!));
        Assert.Equal(named, report.Form.Cells.Select(cell => cell.Name).Where(name => !name.StartsWith("requests.other.unspecified", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"schema_version\": \"9\", \"evidence\": []}")]
    [InlineData("{\"schema_version\": \"1.0\", \"evidence\": []}")]
    [InlineData("{\"schema_version\": \"1.0\", \"report\": {\"form\": \"2008\"}, \"evidence\": []}")]
    [InlineData("{\"schema_version\": \"1.0\", \"report\": {\"form\": \"2021\"}, \"evidence\": [{\"cell\": \"x.y.z\"}]}")]
    [InlineData("{\"schema_version\": \"1.0\", \"report\"")]
    [InlineData("{\"schema_version\": \"1.0\", \"report\": {\"form\": \"2021\"}, \"evidence\": [{\"cell\": \"requests.granted.total\"")]
    [InlineData("{\"schema_version\": \"1.0\", \"report\": {\"form\": \"2021\"}, \"evidence\": [{\"cell\": \"requests.granted.total\"}")]
    [InlineData("{\"schema_version\": \"1.0\", \"report\": {\"form\": \"2021\"}, \"evidence\": [{\"cell\": \"requests.granted.total\", \"raw\": {}}]}")]
    [InlineData("{\"schema_version\": \"1.0\", \"report\": {\"form\": \"2021\"}, \"evidence\": [{\"cell\": \"requests.granted.total\", \"confidence\": \"high\"}]}")]
    [InlineData("{\"schema_version\": \"1.0\", \"report\": {\"form\": \"2021\"}, \"evidence\": [{\"cell\": \"requests.granted.total\", \"location\": {\"line\": 1e20}}]}")]
    [InlineData("[1, 2]")]
    [InlineData("{\"schema_version\": \"1.0\", \"report\": {\"form\": \"2021\", \"source\": 1}}")]
    [InlineData("{\"schema_version\": \"1.0\", \"report\": {\"form\": \"2021\"}, \"unrecognised\": [{\"values\": 1}]}")]
    [InlineData("{\"schema_version\": \"1.0\", \"report\": {\"form\": \"2021\"}, \"unrecognised\": [{\"values\": [{\"a\": 1}]}]}")]
    [InlineData("{\"schema_version\": \"1.0\", \"report\": {\"form\": \"2021\"}, \"requests\": {\"granted\": {\"total\": 79228162514264337593543950335}}, \"evidence\": [{\"cell\": \"requests.granted.total\"}]}")]
    [InlineData("{\"schema_version\": \"1.0\", \"report\": {\"form\": \"2021\", \"year\": \"x\"}}")]
    [InlineData("{\"schema_version\": \"1.0\", \"report\": {\"form\": \"2021\", \"year\": 1e20}}")]
    public void What_is_no_reports_json_is_refused_with_a_reason(string text) => Assert.NotEmpty(Assert.Throws<FormatException>(() => ReportJsonReader.Read(text)).Message);

    [Theory]
    [InlineData("null")]
    [InlineData("{\"a\": [1]}")]
    [InlineData("[null, 1, [{}]]")]
    [InlineData("[] /* none */")]
    public void Without_evidence_of_a_cell_it_is_not_found(string evidence) =>
        Assert.All(ReportJsonReader.Read($"{{\"schema_version\": \"1.0\", \"report\": {{\"form\": \"2021\"}}, \"evidence\": {evidence}}}").Single().Cells, cell => Assert.Equal(CellReading.NotFound, cell));

    [Fact]
    public void Properties_stand_in_any_order_and_unknown_ones_are_passed_over()
    {
        var report = ReportJsonReader.Read("""
            {"schema_version": "1.0", "evidence": [{"more": [{"a": 1}], "location": {"of": {}, "box": [1, 2, 3.5, 4], "page": 2}, "confidence": 0.8, "status": "read", "raw": "７", "cell": "requests.granted.total"}],
             "requests": {"granted": {"total": 7}}, "report": {"form": "2021"}, "more": {"evidence": 1}}
            """).Single();

        Assert.Equal(new CellReading(7, "７", null, CellStatus.Read, 0.8, Location.OnPage(2, new Box(1, 2, 3.5f, 4))), report.Cells[report.Form.IndexOf("requests.granted.total")]);
    }

    [Fact]
    public void More_reports_than_a_file_has_room_for_are_refused() =>
        Assert.Contains("reports", Assert.Throws<FormatException>(() => ReportJsonReader.Read(string.Concat(Enumerable.Repeat("{\"schema_version\": \"1.0\", \"report\": {\"form\": \"2021\"}}\n", 20_000)))).Message, StringComparison.Ordinal);

    [Fact]
    public void More_values_than_a_report_has_are_refused() =>
        Assert.Contains("values", Assert.Throws<FormatException>(() => ReportJsonReader.Read($"{{\"schema_version\": \"1.0\", \"evidence\": [{string.Concat(Enumerable.Repeat("{},", 600_000))}{{}}]}}")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(1_000)]
    [InlineData(20_000_000)]
    public void A_number_of_endless_digits_is_refused_in_a_short_sentence(int digits) =>
        Assert.InRange(Assert.Throws<FormatException>(() => ReportJsonReader.Read($"{{\"a\": {new string('1', digits)}}}")).Message.Length, 1, 400);

    [Fact]
    public void Several_reports_in_one_text_are_read()
    {
        using var text = new StringWriter();
        for (var i = 0; i < 3; i++)
        {
            ReportJson.Write(Extract.One(new ReportPage().Html()), text, indented: false);
            text.Write('\n');
        }

        Assert.Equal(3, text.ToString().Count(c => c == '\n'));
        Assert.Equal(3, ReportJsonReader.Read(text.ToString()).Count);
    }

    [Fact]
    public void A_finding_about_a_sum_states_both_sides()
    {
        var json = JObject.Parse(ReportJson.ToString(Extract.One(new ReportPage().Consistent().Set("review_and_litigation.review.total", "5").Html())));

        var finding = Assert.Single(json["findings"]!);
        Assert.Equal("review.total error 2 5 -3", $"{finding["rule"]} {finding["severity"]} {finding["left"]} {finding["right"]} {finding["difference"]}");
    }

    private static string Show(Finding finding) => JsonConvert.SerializeObject(finding);
}
