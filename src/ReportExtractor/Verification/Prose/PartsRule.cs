using ReportExtractor.Reports;
using ReportExtractor.Statements;

namespace ReportExtractor.Verification.Prose;

/// <summary>
/// The parts that the text names add up to the whole that it states. A list may stop short of all parts unless the words
/// say that there are no others, and published items may be counted under two headings, so only some mismatches are errors.
/// </summary>
internal sealed class PartsRule : IRule
{
    // Where one thing is published in several places, the places' figures are no parts. A request comes in one way.
    private static readonly string[] Places = ["网站", "网", "微信", "微博", "公众号", "新媒体", "平台", "视频", "电视", "报", "栏", "客户端", "渠道", "公报", "app", "APP"];

    public IReadOnlyList<string> Names => ["statements.parts"];

    public IEnumerable<Finding> Check(Report report, Language language)
    {
        foreach (var list in report.Statements.Select((statement, i) => (Statement: statement, Index: i)).Where(part => part.Statement.PartOf is not null).GroupBy(part => part.Statement.PartOf!.Value))
        {
            var parts = list.Select(part => part.Statement).ToList();
            var whole = report.Statements[list.Key];
            var isToldBehind = list.Last().Index < list.Key;
            if (isToldBehind && IsInTable(report, whole.Allows))
                continue;
            var (low, high) = (parts.Sum(part => part.Low), parts.Sum(part => part.High));
            if ((!IsMoreThanAll(report, list.Key, parts) && Agrees(report, list.Key, list.Last().Index, parts)) || Severity(report, list.Key, parts, low, high) is not { } severity)
                continue;
            var isWitnessed = !isToldBehind || IsInTable(report, value => low <= value && value <= high);
            yield return new Finding("statements.parts", isWitnessed ? severity : Least(severity, Verification.Severity.Warning), Message(whole, parts, language), [], whole.Value, parts.Sum(part => part.Value))
            {
                Statements = [list.Key, .. list.Select(part => part.Index)],
            };
        }
    }

    // The parts, or the first of them, or they and what follows, add up to the whole or to another one that is stated before.
    private static bool Agrees(Report report, int whole, int last, List<Statement> parts)
    {
        var wholes = Wholes(report, whole).ToList();
        decimal low = 0, high = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            low += parts[i].Low;
            high += parts[i].High;
            if (i > 0 && wholes.Exists(one => one.Low <= high && low <= one.High))
                return true;
        }

        foreach (var next in report.Statements.Skip(last + 1).TakeWhile(next => next.IsBeside(parts[^1])).Where(next => next.PartOf is null && next.Unit is not (null or "%")).Take(2))
        {
            low += next.Low;
            high += next.High;
            if (wholes.Exists(one => one.Low <= high && low <= one.High))
                return true;
        }

        return false;
    }

    // A sum told behind its parts that is the table's is right, whatever the parts: each of them is held against the table by itself.
    private static bool IsInTable(Report report, Func<decimal, bool> allows) =>
        Formula.AllRequests.Any(formula => Formula.Evaluate(report, formula) is not { } quantity || quantity.Values.Any(allows));

    private static Severity Least(Severity one, Severity other) => one < other ? one : other;

    private static IEnumerable<(decimal Low, decimal High)> Wholes(Report report, int index)
    {
        var whole = report.Statements[index];
        yield return (whole.Low, whole.High);
        if (index > 0 && report.Statements[index - 1].PartOf == index)
            yield break;
        (decimal Low, decimal High) together = (0, 0);
        for (var i = index; i >= 0 && report.Statements[i].IsBeside(whole); i--)
        {
            var one = report.Statements[i];
            if (one.Unit is null or "%")
                continue;
            yield return (one.Low, one.High);
            together = (together.Low + one.Low, together.High + one.High);
            yield return together;
        }

        if (!IsOfRequests(whole))
            yield break;
        foreach (var formula in Formula.AllRequests)
        {
            if (Formula.Evaluate(report, formula) is { } quantity)
                yield return (quantity.Value, quantity.Value);
        }
    }

    private static Severity? Severity(Report report, int index, List<Statement> parts, decimal low, decimal high)
    {
        var whole = report.Statements[index];
        var isDivided = parts.Exists(part => part.IsWholeDivided) || IsByApplicant(whole, parts);
        var isSure = parts.TrueForAll(IsSharp) && IsSharp(whole) && (isDivided ? !IsByPlace(parts) || whole.Clause.Contains("申请", StringComparison.Ordinal) : IsOfRequests(whole) && !IsByPlace(parts));
        var most = Wholes(report, index).Max(one => one.High);
        if (IsMoreThanAll(report, index, parts))
            return Verification.Severity.Error;
        if (low > most)
            return isSure && parts.Count > 1 ? Verification.Severity.Error : Verification.Severity.Warning;
        if (parts.Count < 2 || low > whole.High)
            return parts.Count < 2 ? null : Verification.Severity.Warning;
        if (isDivided)
            return isSure ? Verification.Severity.Error : Verification.Severity.Warning;
        return parts.Count > 2 && !IsByPlace(parts) ? Verification.Severity.Info : null;
    }

    // However they were counted, no part is more than the whole.
    private static bool IsMoreThanAll(Report report, int index, List<Statement> parts)
    {
        var most = Wholes(report, index).Max(one => one.High);
        return IsSharp(report.Statements[index]) && parts.Exists(part => IsSharp(part) && part.Low > most && part.Unit == report.Statements[index].Unit);
    }

    // Exact but for the decimals of 万, or with a lower bound that is.
    private static bool IsSharp(Statement statement) => statement.High - statement.Low <= statement.Value / 100 || statement.Raw.Contains('余', StringComparison.Ordinal);

    private static bool IsOfRequests(Statement whole) => whole.Meaning?.StartsWith("requests.", StringComparison.Ordinal) == true;

    private static bool IsByApplicant(Statement whole, List<Statement> parts) =>
        IsOfRequests(whole) && parts.Exists(part => part.Meaning == "requests.natural_persons") && parts.Exists(part => part.Meaning == "requests.organizations");

    private static bool IsByPlace(List<Statement> parts) =>
        parts.Exists(part => part.Meaning == "requests.channel" || Array.Exists(Places, place => part.Clause.Contains(place, StringComparison.Ordinal)));

    private static string Message(Statement whole, List<Statement> parts, Language language)
    {
        var sum = string.Join(" + ", parts.Select(part => ProseWording.Number(part.Value)));
        return language == Language.Zh
            ? $"正文写“{whole.Clause}”，而所列各项之和为 {sum} = {ProseWording.Number(parts.Sum(part => part.Value))}，两者不符。"
            : $"The text says “{whole.Clause}”, but the parts that it lists add up to {sum} = {ProseWording.Number(parts.Sum(part => part.Value))}.";
    }
}
