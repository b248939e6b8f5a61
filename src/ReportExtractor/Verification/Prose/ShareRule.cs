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
            yield return new Finding("statements.share", Severity.Warning, Message(report, wrong.ConvertAll(share => share.Statement), language), [])
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
    private static bool IsShare(Statement share, decimal count, decimal whole)
    {
        var step = 1m;
        for (var i = share.Raw.IndexOf('.', StringComparison.Ordinal); i >= 0 && ++i < share.Raw.Length && char.IsDigit(share.Raw[i]);)
            step /= 10;
        var exact = 100 * count / whole;
        return Math.Abs(exact - share.Value) <= step / 2 || (exact >= share.Value && exact < share.Value + step);
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
        foreach (var formula in new[] { "T", "N+C", "N", "V", "D+A" })
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
