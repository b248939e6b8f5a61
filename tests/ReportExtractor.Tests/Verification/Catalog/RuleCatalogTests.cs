using ReportExtractor.Tests.Support;
using ReportExtractor.Verification;
using ReportExtractor.Verification.Catalog;
using ReportExtractor.Verification.Histories;
using ReportExtractor.Verification.Regions;

namespace ReportExtractor.Tests.Verification.Catalog;

/// <summary>Every rule can be looked up, in words that can be printed. That findings keep to it, <see cref="Extract"/> checks on each.</summary>
public sealed class RuleCatalogTests
{
    [Fact]
    public void It_describes_each_rule_that_there_is_and_no_other() =>
        Assert.Equal(Verifier.RuleNames.Concat(HistoryVerifier.RuleNames).Concat(RegionVerifier.RuleNames).Order(StringComparer.Ordinal), RuleCatalog.All.Select(rule => rule.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_is_told_in_both_languages() => Assert.All(RuleCatalog.All, rule =>
    {
        Assert.NotEmpty(rule.Severities);
        Assert.All(new[] { rule.Title, rule.Explanation, rule.Source, rule.Example }, text =>
        {
            Assert.Contains(text.Zh, c => c is >= '\u4e00' and <= '\u9fff');
            Assert.Contains(text.En, char.IsAsciiLetter);
        });
    });

    [Theory]
    [InlineData(Language.Zh, "rules.zh.md")]
    [InlineData(Language.En, "rules.md")]
    public void The_pages_of_the_documentation_are_made_from_it(Language language, string file) =>
        Assert.Equal(RulePages.Markdown(language) + "\n", File.ReadAllText(Path.Combine(Repository.Root, "docs", file)).ReplaceLineEndings("\n"));
}
