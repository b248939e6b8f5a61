using Newtonsoft.Json.Linq;
using ReportExtractor.Verification;
using ReportExtractor.Verification.Catalog;

namespace ReportExtractor.Tests.Cli;

public sealed class RulesTests : IDisposable
{
    private readonly CliProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Rules_are_listed_in_Chinese_unless_English_is_asked_for()
    {
        var (zh, en) = (_program.Run("rules"), _program.Run("rules", "--lang", "en"));

        Assert.Equal((0, 0), (zh.ExitCode, en.ExitCode));
        Assert.StartsWith("requests.balance  申请件数收支不平  [错误、存疑]\n  ", zh.Output, StringComparison.Ordinal);
        Assert.StartsWith("requests.balance  What came in is not what went out  [error, warning]\n  ", en.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_are_listed_as_markdown() =>
        Assert.Equal(RulePages.Markdown(Language.En) + "\n", _program.Run("rules", "--format", "markdown", "--lang", "en").Output);

    [Fact]
    public void Rules_are_listed_as_json_in_both_languages()
    {
        var rules = JArray.Parse(_program.Run("rules", "--format", "json").Output);

        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id), rules.Select(rule => (string?)rule["id"]));
        Assert.All(rules, rule => Assert.NotEmpty((string)rule["explanation"]!["zh"]! + (string)rule["explanation"]!["en"]!));
    }
}
