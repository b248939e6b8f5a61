using ReportExtractor.Verification.Issuers;

namespace ReportExtractor.Verification.Histories;

/// <summary>A body and what it reported on, the latest year first.</summary>
/// <param name="Name">Its name, as fully as any of its reports gives it.</param>
/// <param name="Years">One for each year that is known.</param>
internal sealed record ReportedBody(IssuerName Name, IReadOnlyList<BodyYear> Years)
{
    /// <summary>
    /// The bodies of some reports, without those reports whose body or year is in doubt. A name under which one year has
    /// reports with little in common is that of several bodies.
    /// </summary>
    public static IEnumerable<ReportedBody> Of(IEnumerable<ReportFigures> reports) =>
        Bodies.Group(Certain(reports), named => named.Name).Select(body => new ReportedBody(
            body.MaxBy(named => named.Name.Above.Count).Name,
            [.. body.Select(named => named.Report).GroupBy(report => report.Identity.Year!.Value).OrderByDescending(year => year.Key)
                .Select(year => new BodyYear(year.Key, [.. year.OrderByDescending(report => report.Known)]))]))
            .Where(body => body.Years.All(year => year.IsOneReport));

    private static IEnumerable<(IssuerName Name, ReportFigures Report)> Certain(IEnumerable<ReportFigures> reports)
    {
        foreach (var report in reports)
        {
            var identity = report.Identity;
            var isYearCertain = identity.Year is not null && (identity.TitleYear is null || identity.PeriodYear is null || identity.TitleYear == identity.PeriodYear);
            if (isYearCertain && IssuerName.Parse(identity.Issuer) is { } name)
                yield return (name, report);
        }
    }
}
