using static ReportExtractor.Verification.Histories.HistoryWording;

namespace ReportExtractor.Verification.Histories;

/// <summary>
/// What last year's report carries over to the next year is what this year's report carries in, in each column. Mergers
/// and recounts may lawfully part the two, so that it is a warning, and neither year is called wrong unless its own balance
/// fails and the other's figure would mend it. Where the totals agree, only the kinds of applicants were told otherwise.
/// Where one year has ten times the other's requests, one report is perhaps on a whole city and the other on one office:
/// nothing is compared.
/// </summary>
internal sealed class CarriedRule : IHistoryRule
{
    private const string Rule = "history.carried";
    private const string Total = "total";

    public IReadOnlyList<string> Names => [Rule];

    public IEnumerable<Finding> Check(BodyYear report, IReadOnlyList<BodyYear> earlier, Language language)
    {
        if (earlier is not [var last, ..] || last.Year != report.Year - 1 || !report.IsOfScopeOf(last))
            yield break;
        var table = report.Form.Tables.First(table => table.Code == "requests");
        var columns = table.Columns.Select(column => (column.Code, column.Label, Out: last.Requests("carried_out", column.Code), In: report.Requests("carried_in", column.Code))).ToList();
        var different = columns.FindAll(column => column is { Out: { } carriedOut, In: { } carriedIn } && carriedOut != carriedIn);
        if (different.Count == 0)
            yield break;
        var total = columns.Find(column => column.Code == Total);
        var main = different.Find(column => column.Code == Total) is { Code: not null } differentTotal ? differentTotal : different[0];
        var isSplitOnly = total.Out is not null && total.Out == total.In;
        var (message, suspects) = Wording(report, last, main.Code, main.Out!.Value, main.In!.Value, different.Where(column => column != main).Select(column => column.Label), isSplitOnly, language);
        yield return new Finding(
            Rule,
            isSplitOnly ? Severity.Info : Severity.Warning,
            message,
            [.. different.Select(column => $"requests.carried_in.{column.Code}")],
            main.Out,
            main.In,
            suspects)
        {
            Others = [last.Reference([.. different.Select(column => $"requests.carried_out.{column.Code}")])],
        };
    }

    private static (string Message, IReadOnlyList<Suspect> Suspects) Wording(BodyYear report, BodyYear last, string column, decimal carriedOut, decimal carriedIn, IEnumerable<string> otherColumns, bool isSplitOnly, Language language)
    {
        var isZh = language == Language.Zh;
        var (outName, inName) = ($"requests.carried_out.{column}", $"requests.carried_in.{column}");
        var difference = carriedOut - carriedIn;

        // The year whose own figures balance once the other year's stands in place of its own.
        var (ownOff, lastOff) = (Off(report, column), Off(last, column));
        var isOwnWrong = ownOff is { } own && own != 0 && own + difference == 0 && lastOff == 0;
        var isLastWrong = lastOff is { } off && off != 0 && off + difference == 0 && ownOff == 0;
        var others = string.Join(isZh ? "、" : ", ", otherColumns.Select(label => $"“{label}”"));
        var message = isZh
            ? $"{last.Year} 年报告的{Named(last.Form, outName)}为 {Number(carriedOut)}，而 {report.Year} 年报告的{Named(report.Form, inName)}为 {Number(carriedIn)}，两者应当相等，却相差 {Number(Math.Abs(difference))}{(others.Length > 0 ? $"，{others}列也不相等" : "")}；"
            : $"The report of {last.Year} has {Number(carriedOut)} in {Named(last.Form, outName)}, but that of {report.Year} has {Number(carriedIn)} in {Named(report.Form, inName)}; they should be equal and differ by {Number(Math.Abs(difference))}{(others.Length > 0 ? $", and so do the columns {others}" : "")}. ";
        message += (isOwnWrong, isLastWrong, isSplitOnly, isZh) switch
        {
            (true, _, _, true) => $"{report.Year} 年这一列自身收支不平衡，改为 {Number(carriedOut)} 则平衡。",
            (true, _, _, _) => $"In {report.Year} the column itself does not balance, and would with {Number(carriedOut)}.",
            (_, true, _, true) => $"{last.Year} 年这一列自身收支不平衡，改为 {Number(carriedIn)} 则平衡。",
            (_, true, _, _) => $"In {last.Year} the column itself does not balance, and would with {Number(carriedIn)}.",
            (_, _, true, true) => "两年的总计相等，可能只是申请人归类不同。",
            (_, _, true, _) => "The totals agree: perhaps only the kinds of applicants were told otherwise.",
            (_, _, _, true) => "机构合并、职责划转或者重新统计也会造成不同，不能据此断定哪一年有误。",
            _ => "Mergers, transferred duties and recounts may part them too: which year is wrong cannot be told.",
        };
        var reason = isZh ? "与上年结转数不符，且自身收支不平衡" : "differs from what last year carried out, and does not balance";
        return (message, isOwnWrong ? [new Suspect(inName, carriedIn, carriedOut, reason, 1)] : []);
    }

    // By how much a column's balance fails; null if it cannot be told.
    private static decimal? Off(BodyYear year, string column) =>
        year.Requests("received_new", column) + year.Requests("carried_in", column) - year.Requests("total_processed", column) - year.Requests("carried_out", column);
}
