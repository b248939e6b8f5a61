using static ReportExtractor.Verification.Histories.HistoryWording;

namespace ReportExtractor.Verification.Histories;

/// <summary>
/// A figure far outside the body's own history. On a scale of logarithms a year is far off if it is more than four spreads
/// from the median of at least three earlier years, the spread being their median absolute deviation (times 1.4826, which
/// makes it a standard deviation of what is normal), but no less than one half more or less: five times or a fifth of the
/// median, then. One wild year among the earlier ones moves neither. It must be as far from last year's by a factor of two,
/// so that a new level is told once, and by 30 in number, so that small bodies' few cases are not told at all.
/// </summary>
internal sealed class JumpRule : IHistoryRule
{
    private const string Rule = "history.jump";
    private const int MinYears = 3;
    private const int MaxListed = 3;
    private const double Spreads = 4;
    private const double NormalDeviation = 1.4826;
    private const int MinDifference = 30;

    private static readonly double LeastSpread = Math.Log(1.5);

    private static readonly string[] Cells =
    [
        "requests.received_new.total",
        "review_and_litigation.review.total",
        "proactive_disclosure.normative_documents.issued",
        "proactive_disclosure.licensing.decisions",
        "proactive_disclosure.penalties.decisions",
        "proactive_disclosure.coercion.decisions",
        "proactive_disclosure.fees.amount_10k_yuan",
    ];

    public IReadOnlyList<string> Names => [Rule];

    public IEnumerable<Finding> Check(BodyYear report, IReadOnlyList<BodyYear> earlier, Language language)
    {
        var jumps = Cells.Where(cell => report[cell] is { } figure && IsJump(figure, [.. earlier.Select(year => year[cell]).OfType<decimal>()])).ToList();
        if (jumps.Count == 0)
            yield break;
        yield return new Finding(Rule, Severity.Info, Message(report, earlier, jumps, language), jumps)
        {
            Others = [.. earlier.Select(year => (Year: year, Known: jumps.FindAll(cell => year[cell] is not null))).Where(year => year.Known.Count > 0).Select(year => year.Year.Reference(year.Known))],
        };
    }

    /// <summary>True if a figure is far outside the earlier ones, the latest of which comes first.</summary>
    internal static bool IsJump(decimal figure, IReadOnlyList<decimal> earlier)
    {
        if (earlier.Count < MinYears || figure < 0 || earlier.Any(one => one < 0))
            return false;
        var logs = earlier.Select(Log).ToList();
        var median = Median(logs);
        var spread = Math.Max(LeastSpread, NormalDeviation * Median(logs.ConvertAll(log => Math.Abs(log - median))));
        return Math.Abs(Log(figure) - median) > Spreads * spread && Math.Abs(Log(figure) - logs[0]) > Math.Log(2)
            && Math.Abs((double)figure - Math.Exp(median) + 1) >= MinDifference && Math.Abs(figure - earlier[0]) >= MinDifference;
    }

    // Of one more, so that 0 has one.
    private static double Log(decimal figure) => Math.Log((double)figure + 1);

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private static string Message(BodyYear report, IReadOnlyList<BodyYear> earlier, List<string> jumps, Language language)
    {
        var isZh = language == Language.Zh;
        var told = string.Join(isZh ? "；" : "; ", jumps.Take(MaxListed).Select(cell =>
        {
            var history = earlier.Reverse().Where(year => year[cell] is not null).TakeLast(6).Select(year => isZh ? $"{year.Year} 年 {Number(year[cell]!.Value)}" : $"{Number(year[cell]!.Value)} in {year.Year}");
            return isZh
                ? $"{Named(report.Form, cell)} {string.Join("、", history)}，{report.Year} 年 {Number(report[cell]!.Value)}"
                : $"{Named(report.Form, cell)} {string.Join(", ", history)}, but {Number(report[cell]!.Value)} in {report.Year}";
        }));
        var more = jumps.Count - MaxListed;
        return isZh
            ? $"与本机关历年相比变化很大：{told}{(more > 0 ? $"；另有 {more} 项" : "")}。"
            : $"Far outside the body's own history: {told}{(more > 0 ? $"; and {more} more" : "")}.";
    }
}
