using ReportExtractor.Reports;
using ReportExtractor.Statements;
using ReportExtractor.Verification.Prose;

namespace ReportExtractor.Verification.Histories;

/// <summary>What a report's text tells of the requests of the year before: how many they were, or by how many percent this year's differ.</summary>
/// <param name="Statement">Index of the statement that tells it.</param>
/// <param name="Clause">The clause, as printed.</param>
/// <param name="Value">How many they were; of a change its percents, less than 0 for a fall.</param>
/// <param name="Now">For a change, how many this year's are, as the text and the table say; null for a number.</param>
internal sealed record YearClaim(int Statement, string Clause, decimal Value, decimal? Now)
{
    /// <summary>The claims of a report, in order.</summary>
    public static IReadOnlyList<YearClaim> In(Report report)
    {
        List<YearClaim>? claims = null;
        for (var i = 0; i < report.Statements.Count; i++)
        {
            var statement = report.Statements[i];
            var isChange = statement is { Meaning: "change", Unit: "%" };
            if (!statement.IsExact || !(isChange || IsNumberBefore(statement)) || !OwnFigures.Has(report, statement) || ThisYear(report, i) is not { } now)
                continue;
            (claims ??= []).Add(new YearClaim(i, statement.Clause, statement.Value, isChange ? now : null));
        }

        return claims ?? [];
    }

    /// <summary>True if the claim holds when there were so many requests in the year before.</summary>
    public bool Holds(decimal before) => Now is not { } now ? Value == before : before != 0 && Percent.Is(Value, Change(now, before));

    /// <summary>By how many percent this year's number differs from last year's.</summary>
    public static decimal Change(decimal now, decimal before) => 100 * (now - before) / before;

    private static bool IsNumberBefore(Statement statement) => statement is { Period: StatementPeriod.YearBefore, Unit: not "%" } && (statement.Meaning is null || IsOfRequests(statement));

    // What the sentence says just before of this year, if the table says so too.
    private static decimal? ThisYear(Report report, int index)
    {
        var claim = report.Statements[index];
        var now = report.Statements.Take(index).LastOrDefault(other => other.IsBeside(claim) && other.Period == StatementPeriod.Report && other.Unit != "%");
        if (now is null || !now.IsExact || !IsOfRequests(now) || (claim.Meaning is not (null or "change") && claim.Meaning != now.Meaning))
            return null;
        return Formula.AllRequests.Any(formula => Formula.Evaluate(report, formula) is { IsCertain: true } quantity && quantity.Value == now.Value) ? now.Value : null;
    }

    private static bool IsOfRequests(Statement statement) => Meaning.Find(statement.Meaning)?.IsOfAllRequests == true;
}
