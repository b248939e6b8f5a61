using System.Globalization;
using Newtonsoft.Json;
using ReportExtractor.Reports;
using ReportExtractor.Verification;
using ReportExtractor.Verification.Decisions;

namespace ReportExtractor.Tests.Reports;

/// <summary>What is written of findings is read back.</summary>
public sealed class FindingJsonReaderTests
{
    [Fact]
    public void A_finding_with_all_its_parts_is_written_the_same_again()
    {
        var finding = new Finding("requests.balance", Severity.Error, "“总计”不符，说“无”。", ["requests.received_new.total", "requests.carried_in.total"], 25.5m, 24m, [new Suspect("requests.granted.total", null, 3, "lost_digit", 1), new Suspect("requests.granted.total", 2, 4.25m, "other", 2)])
        {
            Id = "0123456789ab",
            Consequences = [new Consequence("requests.row_total", Severity.Warning, "随之不符", ["requests.granted.total"], 1, 2)],
            Statements = [3, 5],
            Decision = new Decision("0123456789ab", IsConfirmed: true, "已核实", "张三", new DateOnly(2026, 3, 1)),
            Others = [new OtherReport("洪泽区人民政府", 2022, "a.html", ["requests.carried_out.total"])],
        };

        Assert.Equal(Written([finding]), Written(FindingJsonReader.Read(Written([finding]))));
    }

    [Fact]
    public void A_finding_of_a_few_parts_is_written_the_same_again() =>
        Assert.Equal(Written([new Finding("form.outdated", Severity.Info, "旧表样", [])]), Written(FindingJsonReader.Read(Written([new Finding("form.outdated", Severity.Info, "旧表样", [])]))));

    [Theory]
    [InlineData("{}")]
    [InlineData("[{}]")]
    [InlineData("[{\"rule\":\"a\",\"severity\":\"grave\",\"message\":\"b\"}]")]
    [InlineData("[")]
    public void What_is_no_array_of_findings_is_refused(string text) => Assert.Throws<FormatException>(() => FindingJsonReader.Read(text));

    private static string Written(IReadOnlyList<Finding> findings)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var json = new JsonTextWriter(text))
            FindingJson.Write(json, findings);
        return text.ToString();
    }
}
