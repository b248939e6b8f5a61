using static ReportExtractor.Verification.Histories.HistoryWording;

namespace ReportExtractor.Verification.Histories;

/// <summary>
/// What the text tells of the requests of the year before is what last year's report says, of those received, those on hand
/// or those processed: their number, or the change to this year's number in percent. Last year's figures may have been
/// restated, so that it is a warning.
/// </summary>
internal sealed class YearBeforeRule : IHistoryRule
{
    private const string Rule = "history.year_before";
    private const string Received = "received_new";
    private const string CarriedIn = "carried_in";
    private const string Processed = "total_processed";

    public IReadOnlyList<string> Names => [Rule];

    public IEnumerable<Finding> Check(BodyYear report, IReadOnlyList<BodyYear> earlier, Language language)
    {
        if (report.Main.Claims.Count == 0 || earlier is not [var last, ..] || last.Year != report.Year - 1 || !report.IsOfScopeOf(last)
            || (last.Requests(Received), last.Requests(CarriedIn), last.Requests(Processed)) is not ({ } received, { } carriedIn, { } processed))
            yield break;
        decimal[] before = [received, received + carriedIn, processed];
        foreach (var claim in report.Main.Claims.Where(claim => !before.Any(claim.Holds) && (claim.Now is null || before.All(number => number > 0))))
        {
            yield return new Finding(Rule, Severity.Warning, Message(claim, last.Year, before, language), [])
            {
                Statements = [claim.Statement],
                Others = [last.Reference([$"requests.{Received}.total", $"requests.{CarriedIn}.total", $"requests.{Processed}.total"])],
            };
        }
    }

    private static string Message(YearClaim claim, int year, decimal[] before, Language language)
    {
        var nearest = claim.Now is { } now ? before.Select(number => YearClaim.Change(now, number)).MinBy(percent => Math.Abs(percent - claim.Value)) : 0;
        var percent = Number(Math.Round(nearest, 2));
        return (claim.Now, language) switch
        {
            ({ } count, Language.Zh) => $"正文写“{claim.Clause}”，而 {year} 年报告新收 {Number(before[0])} 件、连同上年结转共 {Number(before[1])} 件、办结 {Number(before[2])} 件，到今年的 {Number(count)} 件都不是这个幅度，最接近的是 {percent}%。",
            (null, Language.Zh) => $"正文写“{claim.Clause}”，而 {year} 年报告新收 {Number(before[0])} 件、连同上年结转共 {Number(before[1])} 件、办结 {Number(before[2])} 件，都不是 {Number(claim.Value)}。",
            ({ } count, _) => $"The text says “{claim.Clause}”, but the report of {year} has {Number(before[0])} requests received, {Number(before[1])} with those carried in, and {Number(before[2])} processed; none of them changes so much to this year's {Number(count)}, the nearest by {percent} %.",
            (null, _) => $"The text says “{claim.Clause}”, but the report of {year} has {Number(before[0])} requests received, {Number(before[1])} with those carried in, and {Number(before[2])} processed; none is {Number(claim.Value)}.",
        };
    }
}
