using System.Text.RegularExpressions;
using ReportExtractor.Reports;
using ReportExtractor.Statements;

namespace ReportExtractor.Verification.Prose;

/// <summary>
/// What is told twice in the same words is the same number. Only figures that no table has are compared here, and only where
/// their sentences are alike from the first word to the figure, but for the year.
/// </summary>
internal sealed partial class TwiceRule : IRule
{
    // Fewer words may be of two things: 发布信息20条.
    private const int LeastLetters = 8;

    public IReadOnlyList<string> Names => ["statements.twice"];

    public IEnumerable<Finding> Check(Report report, Language language)
    {
        var told = report.Statements.Select((statement, index) => (Statement: statement, Index: index, Words: Words(report, statement)))
            .Where(one => one.Words is not null).GroupBy(one => (one.Words, one.Statement.Unit));
        foreach (var group in told)
        {
            var first = group.First();
            if (group.FirstOrDefault(other => !other.Statement.IsBeside(first.Statement) && (other.Statement.High < first.Statement.Low || other.Statement.Low > first.Statement.High)) is not { Words: not null } second)
                continue;
            yield return new Finding(
                "statements.twice",
                Severity.Warning,
                language == Language.Zh
                    ? $"正文一处写“{first.Statement.Clause}”，另一处写“{second.Statement.Clause}”，同一说法的数字不同。"
                    : $"The text says “{first.Statement.Clause}” in one place and “{second.Statement.Clause}” in another: one thing with two figures.",
                [],
                first.Statement.Value,
                second.Statement.Value)
            {
                Statements = [first.Index, second.Index],
            };
        }
    }

    // The sentence up to the figure; null where it cannot be compared.
    private static string? Words(Report report, Statement statement)
    {
        if (statement is not { Period: StatementPeriod.Report, PartOf: null, ShareOf: null, Unit: not (null or "%") } || Meaning.Find(statement.Meaning) is { Readings.Count: > 0 } || !OwnFigures.Has(report, statement))
            return null;
        var words = Aside().Replace(report.Sections[statement.Place.Section].Text[statement.Place.Sentence..statement.Place.Start], "");
        return words.Length >= LeastLetters && !words.Any(char.IsDigit) ? words : null;
    }

    [GeneratedRegex(@"\s|20\d\d年度?|[,，、:：]|^[（(]?[一二三四五六七八九十\d]{1,2}[)）、.．]|全年|本年度?", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Aside();
}
