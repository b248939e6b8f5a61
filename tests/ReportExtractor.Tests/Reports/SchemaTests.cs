using Newtonsoft.Json.Linq;
using NJsonSchema;
using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reports;

public sealed class SchemaTests
{
    // NJsonSchema knows draft 4, where $defs are definitions and a const is an enumeration of one.
    private static readonly Task<JsonSchema> Schema = JsonSchema.FromJsonAsync(ReportSchema.Text
        .Replace("$defs", "definitions", StringComparison.Ordinal)
        .Replace($"\"const\": \"{ReportJson.SchemaVersion}\"", $"\"enum\": [\"{ReportJson.SchemaVersion}\"]", StringComparison.Ordinal));

    public static TheoryData<string> Documents => [.. Repository.CorpusDocuments];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Every_emitted_document_validates(string document)
    {
        var schema = await Schema;

        Assert.All(Extract.File(Path.Combine(Repository.Corpus, document)), report => Assert.Empty(schema.Validate(ReportJson.ToString(report))));
    }

    [Theory]
    [InlineData("$.requests.granted.total", "\"20\"")]
    [InlineData("$.requests.refused.state_secret.total", "[]")]
    [InlineData("$.report.form", "\"2008\"")]
    [InlineData("$.report.year", "\"2022\"")]
    [InlineData("$.report.source.sha256", "\"xyz\"")]
    [InlineData("$.schema_version", "\"0.9\"")]
    [InlineData("$.evidence[0].status", "\"guessed\"")]
    [InlineData("$.evidence[0].confidence", "1.5")]
    [InlineData("$.sections[0].title", "null")]
    [InlineData("$.findings", "{}")]
    [InlineData("$.requests", "{\"invented\": {\"total\": 1}}")]
    public async Task A_broken_document_does_not(string path, string value)
    {
        var schema = await Schema;
        var json = JObject.Parse(ReportJson.ToString(Extract.One(new ReportPage().Consistent().Html())));
        Assert.Empty(schema.Validate(json));

        json.SelectToken(path)!.Replace(JToken.Parse(value));

        Assert.NotEmpty(schema.Validate(json));
    }

    [Theory]
    [InlineData("evidence")]
    [InlineData("findings")]
    [InlineData("report")]
    [InlineData("statements")]
    public async Task A_document_that_lacks_a_part_does_not(string part)
    {
        var schema = await Schema;
        var json = JObject.Parse(ReportJson.ToString(Extract.One(new ReportPage().Html())));

        json.Remove(part);

        Assert.NotEmpty(schema.Validate(json));
    }

    [Fact]
    public void It_is_a_schema_of_2020_12() => Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)JObject.Parse(ReportSchema.Text)["$schema"]);
}
