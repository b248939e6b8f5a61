using ReportExtractor.Reports;
using ReportExtractor.Statements;

namespace ReportExtractor.Verification.Prose;

/// <summary>
/// A share in percent is that of its figure in the whole: in the whole that the text states, in the sum of the parts, or in
/// the requests received, on hand or processed; rounded or cut to the decimals printed. Shares that are forced to add up to
/// 100 are one finding together.
/// </summary>
internal sealed class ShareRule : IRule
{
    private static readonly string[] Tables = [.. Formula.AllRequests, "V", "D+A"];

    // Nearer than that, the writer may have taken another base that the text does not tell.
    private const decimal FarPoints = 2;

    public IReadOnlyList<string> Names => ["statements.share"];

    public IEnumerable<Finding> Check(Report report, Language language)
    {
        var shares = report.Statements.Select((statement, i) => (Statement: statement, Index: i))
            .Where(share => share.Statement is { Unit: "%", Meaning: not (null or "change") })
            .GroupBy(share => (share.Statement.Place.Section, share.Statement.Place.Sentence));
        foreach (var sentence in shares)
        {
            var wrong = sentence.Where(share => IsWrong(report, share.Statement, share.Index)).ToList();
            if (wrong.Count == 0)
                continue;
            var isForced = Math.Abs(sentence.Sum(share => share.Statement.Value) - 100) < Percent.Step(sentence.First().Statement.Value);
            var severity = wrong.Exists(share => IsFar(report, share.Statement, share.Index, isForced ? sentence.Count() : 1)) ? Severity.Error : Severity.Warning;
            yield return new Finding("statements.share", severity, Message(report, wrong.ConvertAll(share => share.Statement), language), [])
            {
                Statements = [.. wrong.SelectMany(share => share.Statement.ShareOf is { } of ? new[] { of, share.Index } : [share.Index])],
            };
        }
    }

    private static bool IsWrong(Report report, Statement share, int index)
    {
        if (share.Period != StatementPeriod.Report || !share.IsExact)
            return false;
        var counts = Counts(report, share).ToList();
        var bases = Bases(report, share, index).Where(whole => whole > 0).Distinct().ToList();
        return counts.Count > 0 && bases.Count > 0 && !counts.Exists(count => bases.Exists(whole => IsShare(share, count, whole)));
    }

    // Rounded, or cut, to the decimals printed.
    private static bool IsShare(Statement share, decimal count, decimal whole) => Percent.Is(share.Value, 100 * count / whole);

    // The text names what the share is of, and its figure is points away from that share of any whole; of shares that were
    // forced to add up to 100 one may have taken what was cut from the others.
    private static bool IsFar(Report report, Statement share, int index, int forced)
    {
        if (share.ShareOf is not { } of || (report.Statements[of].PartOf is null && report.Statements[of].Meaning?.StartsWith("requests.", StringComparison.Ordinal) != true))
            return false;
        var count = report.Statements[of];
        if (count.PartOf is null && Formula.Evaluate(report, "T") is not { IsCertain: true })
            return false;
        var away = FarPoints + (Percent.Step(share.Value) * forced);
        return count.IsExact && count.Scope == StatementScope.Body && FarBases(report, share, index, of).Where(whole => whole > 0).All(whole => Math.Abs((100 * count.Value / whole) - share.Value) > away);
    }

    // The whole that the sentence names, and its parts together; else its other figures and what is said of requests before.
    private static IEnumerable<decimal> FarBases(Report report, Statement share, int index, int of)
    {
        var whole = report.Statements[of].PartOf;
        foreach (var (statement, i) in report.Statements.Take(whole + 1 ?? index).Select((statement, i) => (statement, i)))
        {
            if (i != of && statement.Unit is not (null or "%") && (statement.IsBeside(share) || (whole is null && Meaning.Find(statement.Meaning)?.IsOfAllRequests == true)))
                yield return statement.Value;
        }

        if (whole is not null)
            yield return report.Statements.Where(part => part.PartOf == whole).Sum(part => part.Value);
        if (report.Statements[of].Meaning?.StartsWith("requests.", StringComparison.Ordinal) != true)
            yield break;
        foreach (var formula in Tables)
        {
            if (Formula.Evaluate(report, formula) is { } quantity)
                yield return quantity.Value;
        }
    }

    private static IEnumerable<decimal> Counts(Report report, Statement share)
    {
        if (share.ShareOf is { } of)
            return [report.Statements[of].Value];
        return Meaning.Find(share.Meaning)?.Readings.Select(reading => Formula.Evaluate(report, reading)).OfType<Quantity>().Select(quantity => quantity.Value) ?? [];
    }

    private static IEnumerable<decimal> Bases(Report report, Statement share, int index)
    {
        var isKnown = false;
        if (share.ShareOf is { } of && report.Statements[of].PartOf is { } whole)
        {
            isKnown = true;
            yield return report.Statements[whole].Value;
            yield return report.Statements.Where(part => part.PartOf == whole).Sum(part => part.Value);
        }

        for (var i = index - 1; i >= 0 && report.Statements[i].Place.Section == share.Place.Section; i--)
        {
            // Figures of the sentence, and of those before while none in this one can be the whole.
            if (report.Statements[i].Unit is null or "%" || i == share.ShareOf)
                continue;
            if (!report.Statements[i].IsBeside(share) && isKnown)
                break;
            yield return report.Statements[i].Value;
        }

        if (share.Meaning == "share" && !(share.ShareOf is { } count && report.Statements[count].Meaning?.StartsWith("requests.", StringComparison.Ordinal) == true))
            yield break;
        foreach (var formula in Tables)
        {
            if (Formula.Evaluate(report, formula) is { } quantity)
                yield return quantity.Value;
        }
    }

    private static string Message(Report report, IReadOnlyList<Statement> wrong, Language language)
    {
        var listed = string.Join(language == Language.Zh ? "、" : ", ", wrong.Take(4).Select(share => $"“{Quoted(report, share)}”"));
        return language == Language.Zh
            ? $"正文的占比{listed}与其所占的数字不符。"
            : $"The text gives shares that do not agree with its figures: {listed}.";
    }

    private static string Quoted(Report report, Statement share) =>
        share.ShareOf is { } of ? $"{report.Statements[of].Clause}，{share.Clause}" : share.Clause;
}
