using System.Globalization;
using ReportExtractor.Reports;
using ReportExtractor.Verification.Issuers;

namespace ReportExtractor.Verification.Duties;

/// <summary>
/// The report was published by the legal date. What a page gives as its date may be that of its move to another site: the
/// finding says so, and beyond the following year, where this is likelier than not, it is an info.
/// </summary>
internal sealed class PublishedRule : IRule
{
    public IReadOnlyList<string> Names => ["duty.published"];

    public IEnumerable<Finding> Check(Report report, Language language)
    {
        var identity = report.Identity;
        if (identity is not { Year: { } year, Published: { } published } || (identity.TitleYear ?? year) != year || (identity.PeriodYear ?? year) != year
            || IssuerName.Parse(identity.Issuer) is not { } name || LegalDate.Of(name, year) is not { } due || published <= due.LastDay)
            yield break;
        yield return new Finding("duty.published", published.Year > year + 1 ? Severity.Info : Severity.Warning, Message(published, due, language), []);
    }

    private static string Message(DateOnly published, LegalDate due, Language language)
    {
        var (shown, stated) = (Day(published), Day(due.Stated));
        return (due.IsGovernment, language) switch
        {
            (true, Language.Zh) => $"页面所载日期为 {shown}，晚于《政府信息公开条例》第四十九条规定的公布日期 {stated}（县级以上地方人民政府，每年 3 月 31 日前）；页面日期可能是迁移、重发的日期，不等于首次公布的日期，请核实。",
            (false, Language.Zh) => $"页面所载日期为 {shown}，晚于《政府信息公开条例》第四十九条规定的公布日期 {stated}（县级以上人民政府部门，每年 1 月 31 日前）；页面日期可能是迁移、重发的日期，不等于首次公布的日期，请核实。",
            (true, _) => $"The page is dated {shown}, later than {stated}, by which article 49 of the Regulation asks governments at county level and above to publish; a page's date may be that of a move or a repost, not of the first publication: please check.",
            _ => $"The page is dated {shown}, later than {stated}, by which article 49 of the Regulation asks departments of governments at county level and above to publish; a page's date may be that of a move or a repost, not of the first publication: please check.",
        };
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
