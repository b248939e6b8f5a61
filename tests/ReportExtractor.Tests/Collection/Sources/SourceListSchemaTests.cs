using Newtonsoft.Json.Linq;
using NJsonSchema;
using ReportExtractor.Collection.Sources;
using YamlDotNet.Serialization;

namespace ReportExtractor.Tests.Collection.Sources;

/// <summary>The schema says what the reader accepts.</summary>
public sealed class SourceListSchemaTests
{
    // NJsonSchema knows draft 4, where $defs are definitions.
    private static readonly Task<JsonSchema> Schema = JsonSchema.FromJsonAsync(SourceListSchema.Text.Replace("$defs", "definitions", StringComparison.Ordinal));

    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build();

    public static TheoryData<string> Good =>
    [
        SourcesYaml.Usual,
        "contact: https://example.org/who\nsources: [{name: A, reports: 'HTTPS://a.gov.cn/1.html'}]",
        "contact: \" a@b.cn \"\nsources: [{name: '2024', list: \" http://a.gov.cn/ \"}]",
        "# what is collected\ncontact: a@b.cn\nsources:\n- name: |\n    A\n  list:\n  - http://a.gov.cn/\n",
        "{\"contact\": \"a@b.cn\", \"settings\": {\"delay\": 1}, \"sources\": [{\"name\": \"A\", \"list\": \"http://a.gov.cn/\"}]}",
        SourcesYaml.WithSettings(""),
        .. Numbers.SelectMany(number => new[] { number.Least, number.Most }.Select(value => SourcesYaml.WithSettings($"{number.Key}: {value}"))),
        SourcesYaml.WithSettings("delay: 1.5, retry_delay: 1e2, max_megabytes: 1.5, full_check_days: .5"),
        SourcesYaml.WithSettings("window: 22:00-06:00"),
        SourcesYaml.WithSettings("window: \"00:00 - 23:59\", time_zone: UTC"),
        SourcesYaml.WithSettings("allow_networks: 10.0.0.0/8"),
        SourcesYaml.WithSettings("allow_networks: [10.0.0.0/8, '::1/128']"),
        SourcesYaml.WithSettings("allow_networks: []"),
        SourcesYaml.OneSource("list: http://a.gov.cn/, region: 110000, level: county, tls: checked"),
        SourcesYaml.OneSource("list: http://a.gov.cn/, region: '110000', tls: \"unchecked\""),
        SourcesYaml.OneSource("list: [http://a.gov.cn/, 'https://[2001:db8::1]:8443/a'], reports: []"),
        SourcesYaml.OneSource("list: http://政府.中国/公开, hosts: [政府.中国, WWW.A.GOV.CN, 10.0.0.1, '::1', '[2001:db8::1]']"),
        SourcesYaml.OneSource("list: http://a.gov.cn/, hosts: []"),
    ];

    public static TheoryData<string> Bad =>
    [
        "[]",
        "text",
        "contact: a@b.cn",
        "sources: [{name: A, list: http://a.gov.cn/}]",
        "contact: a@b.cn\nsources: []",
        "contact: a@b.cn\nsources: {name: A, list: http://a.gov.cn/}",
        "contact: a@b.cn\nsources: [A]",
        "contact: a@b.cn\nsources: [{list: http://a.gov.cn/}]",
        .. new[] { "nobody", "a b@c.cn", "a(b)@c.cn", "甲@c.cn", "''", "~", "5", "[a@b.cn]" }.Select(contact => $"contact: {contact}\nsources: [{{name: A, list: http://a.gov.cn/}}]"),
        .. new[] { "''", "'  '", "2024", "true", "null", "[A]", "{}" }.Select(name => $"contact: a@b.cn\nsources: [{{name: {name}, list: http://a.gov.cn/}}]"),
        $"{SourcesYaml.Usual}setting: {{}}",
        $"{SourcesYaml.Usual}settings:",
        $"{SourcesYaml.Usual}settings: []",
        SourcesYaml.WithSettings("dealy: 5"),
        .. Numbers.SelectMany(number => new[] { number.Below, number.Above, "'1'", "many", ".inf", "[1]", "~", "true" }.Select(value => SourcesYaml.WithSettings($"{number.Key}: {value}"))),
        .. Numbers.Where(number => number.IsWhole).Select(number => SourcesYaml.WithSettings($"{number.Key}: 1.5")),
        .. new[] { "22:00", "22-06", "24:00-06:00", "22:60-06:00", "9:00-17:00", "22:00-22:00", "22:00-06:00-07:00", "5", "[22:00-06:00]" }.Select(window => SourcesYaml.WithSettings($"window: {window}")),
        SourcesYaml.WithSettings("time_zone: 8"),
        .. new[] { "10.0.0.0", "everywhere", "10.0.0.0/", "8", "{}" }.Select(network => SourcesYaml.WithSettings($"allow_networks: [{network}]")),
        SourcesYaml.OneSource("region: 110000"),
        SourcesYaml.OneSource("list: []"),
        SourcesYaml.OneSource("list: [], reports: []"),
        .. new[] { "www.a.gov.cn", "/gkml/", "ftp://a.gov.cn/", "file:///etc/passwd", "'http://'", "http:/a", "5", "~", "{}", "[[http://a.gov.cn/]]" }.Select(address => SourcesYaml.OneSource($"list: {address}")),
        .. new[] { "a.gov.cn:80", "http://a.gov.cn/", "a/b", "a b", "me@a.gov.cn", "5", "{}" }.Select(host => SourcesYaml.OneSource($"list: http://a.gov.cn/, hosts: [{host}]")),
        .. new[] { "true", "Checked", "' checked'", "[]" }.Select(tls => SourcesYaml.OneSource($"list: http://a.gov.cn/, tls: {tls}")),
        .. new[] { "1.5", "true", "''", "[1]" }.Select(region => SourcesYaml.OneSource($"list: http://a.gov.cn/, region: {region}")),
        SourcesYaml.OneSource("list: http://a.gov.cn/, level: 3"),
        SourcesYaml.OneSource("list: http://a.gov.cn/, url: http://a.gov.cn/"),
    ];

    private static IEnumerable<(string Key, string Least, string Below, string Most, string Above, bool IsWhole)> Numbers =>
    [
        ("delay", "0.01", "0.009", "3600", "3600.1", false),
        ("max_delay", "0.01", "0", "86400", "86401", false),
        ("timeout", "0.1", "0.09", "600", "601", false),
        ("max_wait", "0", "-0.1", "86400", "86400.5", false),
        ("retries", "1", "0", "10", "11", true),
        ("retry_delay", "0", "-1", "3600", "3601", false),
        ("break_time", "0.5", "0.4", "3600", "3601", false),
        ("max_megabytes", "1", "0.9", "60", "60.5", false),
        ("full_check_days", "0", "-1", "365", "366", false),
        ("workers", "1", "0", "256", "257", true),
        ("max_pages", "1", "0", "100000", "100001", true),
        ("max_documents", "1", "0", "1000000", "1000001", true),
        ("failed_nights", "1", "0", "365", "366", true),
    ];

    [Theory]
    [MemberData(nameof(Good))]
    public async Task What_the_reader_takes_validates(string yaml)
    {
        Assert.NotEmpty(SourcesYaml.Read(yaml).Sources);
        Assert.Empty((await Schema).Validate(Json(yaml)));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task What_the_reader_refuses_does_not(string yaml)
    {
        Assert.NotEmpty(SourcesYaml.Faults(yaml));
        Assert.True((await Schema).Validate(Json(yaml)).Count > 0, yaml);
    }

    [Fact]
    public void Its_defaults_are_those_of_the_reader()
    {
        var usual = SourcesYaml.Read(SourcesYaml.Usual);
        var defaults = JObject.Parse(SourceListSchema.Text).SelectTokens("$.$defs.settings.properties.*.default").Where(value => value.Type != JTokenType.String).ToDictionary(value => ((JProperty)value.Parent!.Parent!.Parent!).Name, value => (string)value!, StringComparer.Ordinal);

        Assert.Equal(Numbers.Select(number => number.Key).Order(StringComparer.Ordinal), defaults.Keys.Order(StringComparer.Ordinal));
        var said = SourcesYaml.Read(SourcesYaml.WithSettings(string.Join(", ", defaults.Select(value => $"{value.Key}: {value.Value}"))));
        Assert.Equal(usual.Fetch, said.Fetch with { AllowedNetworks = usual.Fetch.AllowedNetworks });
        Assert.Equal(usual.Night, said.Night);
    }

    [Fact]
    public void Every_key_is_described()
    {
        var keys = JObject.Parse(SourceListSchema.Text).SelectTokens("$.properties.*").Concat(JObject.Parse(SourceListSchema.Text).SelectTokens("$.$defs.*.properties.*")).ToList();

        Assert.Equal(26, keys.Count);
        Assert.All(keys.Where(key => key.Path != "properties.settings"), key => Assert.EndsWith(".", (string?)key["description"], StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_a_schema_of_2020_12() => Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)JObject.Parse(SourceListSchema.Text)["$schema"]);

    private static JToken Json(string yaml) => Yaml.Deserialize<object?>(yaml) is { } value ? JToken.FromObject(value) : JValue.CreateNull();
}
