using ReportExtractor.Reports;
using ReportExtractor.Statements;

namespace ReportExtractor.Verification.Prose;

/// <summary>
/// A growth or fall in percent is that from the figure of the year before which its sentence states, to the figure of the
/// year that the sentence or the table has. Without both, nothing is compared: last year's figure may have been restated.
/// </summary>
internal sealed class ChangeRule : IRule
{
    // Nearer than that, somebody may have rounded twice.
    private const decimal FarPoints = 1;

    public IReadOnlyList<string> Names => ["statements.change"];

    public IEnumerable<Finding> Check(Report report, Language language)
    {
        for (var i = 0; i < report.Statements.Count; i++)
        {
            var change = report.Statements[i];
            if (change is not { Unit: "%", Meaning: "change", IsExact: true })
                continue;
            var beside = report.Statements.Select((statement, index) => (Statement: statement, Index: index))
                .Where(other => other.Statement.IsBeside(change) && other.Statement is { Unit: not (null or "%"), Scope: StatementScope.Body, IsExact: true }).ToList();
            var before = beside.FindAll(other => other.Statement is { Period: StatementPeriod.YearBefore, Value: > 0 });
            if (before.Count != 1 || beside.FindAll(other => other.Statement.Period == StatementPeriod.Report) is not { Count: > 0 } now)
                continue;
            var last = before[0].Statement.Value;
            var changes = now.Select(other => other.Statement.Value).Concat(InTable(report)).Select(value => 100 * Math.Abs(value - last) / last).ToList();
            var away = changes.Min(percent => Math.Abs(percent - Math.Abs(change.Value)));
            if (away <= FarPoints)
                continue;
            yield return new Finding("statements.change", now.Count == 1 ? Severity.Error : Severity.Warning, Message(change, before[0].Statement, now[0].Statement, changes[0], language), [])
            {
                Statements = [now[0].Index, before[0].Index, i],
            };
        }
    }

    private static IEnumerable<decimal> InTable(Report report) =>
        Formula.AllRequests.Select(formula => Formula.Evaluate(report, formula)).OfType<Quantity>().Select(quantity => quantity.Value);

    private static string Message(Statement change, Statement before, Statement now, decimal percent, Language language) => language == Language.Zh
        ? $"正文写“{change.Clause}”，而由上年的 {ProseWording.Number(before.Value)} 到 {ProseWording.Number(now.Value)} 变动 {ProseWording.Number(Math.Round(percent, 2))}%，两者不符。"
        : $"The text says “{change.Clause}”, but from {ProseWording.Number(before.Value)} in the year before to {ProseWording.Number(now.Value)} the change is {ProseWording.Number(Math.Round(percent, 2))} %.";
}
