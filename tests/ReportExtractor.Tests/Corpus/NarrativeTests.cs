using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReportExtractor.Tests.Support;
using ReportExtractor.Verification;

namespace ReportExtractor.Tests.Corpus;

/// <summary>What published reports say in their text, over their published tables: what contradicts itself is found, and nothing else.</summary>
public sealed class NarrativeTests
{
    private static readonly string[] Tables = ["proactive_disclosure", "requests", "review_and_litigation"];

    [FactsTheory]
    [InlineData("hongze-2023", "review.total Error; litigation_after_review.total Error")]
    [InlineData("shanghai-office-2019", "statements.table Error; statements.share Warning")]
    [InlineData("shuyang-2025", "")]
    [InlineData("suqian-2023", "")]
    [InlineData("suqian-2024", "")]
    public void What_the_text_says_is_checked_against_the_table(string name, string expected)
    {
        var facts = Facts(name);
        var page = Page(facts);
        page.Overview = string.Concat(facts["narrative"]!.Select(told => $"{told["quote"]}。"));

        Assert.Equal(expected, Found(page));
    }

    [FactsTheory]
    [InlineData("xixian-2022")]
    public void The_parts_of_the_founding_report_are_found_and_its_shares_are_one_warning(string name)
    {
        var facts = Facts(name);
        var told = facts["narrative"]![0]!;
        var parts = told["parts"]!.Children<JProperty>().Zip([10, 7, 3, 3, 71, 4, 2], (part, share) => $"{part.Name}{part.Value}条，占{share}%");
        var page = Page(facts);
        page.Overview = $"{told["quote"]}。其中：{string.Join("；", parts)}。";

        Assert.Equal("statements.parts Error; statements.share Warning", Found(page));
    }

    private static string Found(ReportPage page) => string.Join("; ", Extract.One(page.Html()).Findings
        .Where(finding => finding.Severity > Severity.Info && (page.Form.Code == "2021" || finding.Rule.StartsWith("statements.", StringComparison.Ordinal)))
        .Select(finding => $"{finding.Rule} {finding.Severity}"));

    private static JObject Facts(string name)
    {
        using var reader = new JsonTextReader(new StreamReader(Path.Combine(Repository.Facts, name + ".json"))) { FloatParseHandling = FloatParseHandling.Decimal };
        return JObject.Load(reader);
    }

    private static ReportPage Page(JObject facts)
    {
        var rows = Tables.SelectMany(table => facts[table]!.Children<JProperty>().SelectMany(row => row.Value.Children<JProperty>().Select(cell => (Name: $"{table}.{row.Name}.{cell.Name}", Text: (string?)cell.Value ?? "")))).ToList();
        var page = new ReportPage((string)facts["form"]!) { OtherInOneRow = rows.Exists(cell => cell.Name.Contains("other.unspecified", StringComparison.Ordinal)), Title = $"{facts["issuer"]}{facts["year"]}年政府信息公开工作年度报告" };
        foreach (var (name, text) in rows)
            page.Set(name, text);
        return page;
    }
}
