using ReportExtractor.Forms;
using ReportExtractor.Verification.Histories;
using ReportExtractor.Verification.Issuers;
using static ReportExtractor.Verification.Histories.HistoryWording;

namespace ReportExtractor.Verification.Regions;

/// <summary>
/// A government's consolidated table of requests against the sum of the bodies that report to it, only where all of them
/// are present; otherwise it is said which are absent. Whether a government's report is consolidated it does not always
/// tell, and one request may have gone through several bodies' hands: it is a warning.
/// </summary>
public static class RegionVerifier
{
    private const string Sum = "regions.sum";
    private const string Absent = "regions.absent";
    private const int MaxListed = 10;

    /// <summary>The names of all findings that there can be.</summary>
    internal static IReadOnlyList<string> RuleNames { get; } = [Sum, Absent];

    /// <summary>The findings on each report, in the reports' order.</summary>
    public static IReadOnlyList<IReadOnlyList<Finding>> Check(RegionTree tree, IReadOnlyList<ReportFigures> reports, Language language = Language.Zh)
    {
        var known = ReportedBody.Of(reports).ToLookup(body => body.Name.Key);
        var byName = tree.Bodies.ToDictionary(body => body.Name, body => Find(known, body.Name), StringComparer.Ordinal);
        var findings = new Dictionary<ReportFigures, List<Finding>>(ReferenceEqualityComparer.Instance);
        foreach (var group in tree.Bodies.Where(body => body.Parent.Length > 0).GroupBy(body => body.Parent, StringComparer.Ordinal))
        {
            foreach (var report in byName[group.Key]?.Years ?? [])
            {
                var members = group.Select(body => (body.Name, Report: byName[body.Name]?.Years.FirstOrDefault(year => year.Year == report.Year))).ToList();
                if (Compare(report, members, language) is { } finding)
                    findings[report.Main] = [finding];
            }
        }

        return [.. reports.Select(report => findings.GetValueOrDefault(report) ?? [])];
    }

    // A name that may be of several bodies finds none.
    private static ReportedBody? Find(ILookup<(string, string), ReportedBody> known, string name)
    {
        var parsed = IssuerName.Parse(name)!;
        var same = known[parsed.Key].Where(body => Bodies.MayBeOne(parsed, body.Name)).ToList();
        return same.Count == 1 ? same[0] : null;
    }

    private static Finding? Compare(BodyYear report, List<(string Name, BodyYear? Report)> members, Language language)
    {
        var absent = members.Where(member => member.Report is null).Select(member => member.Name).ToList();
        if (absent.Count > 0)
            return new Finding(Absent, Severity.Info, AbsentMessage(report, absent, members.Count, language), []);
        var different = new List<(FormCell Cell, decimal Published, decimal Sum)>();
        foreach (var cell in report.Form.Cells.Where(cell => cell.Table.Code == "requests"))
        {
            var figures = members.ConvertAll(member => member.Report!.FigureInRow(cell.Table, cell.Row.Code, cell.Column.Code));
            if (report.FigureInRow(cell.Table, cell.Row.Code, cell.Column.Code) is { } published && figures.TrueForAll(figure => figure is not null) && figures.Sum() is { } sum && sum != published)
                different.Add((cell, published, sum));
        }

        if (different.Count == 0)
            return null;
        var main = different.Find(one => one.Cell.Column.Code == "total") is { Cell: not null } total ? total : different[0];
        var cells = different.ConvertAll(one => one.Cell.Name);
        return new Finding(Sum, Severity.Warning, SumMessage(report, main, different.Count, members.Count, language), cells, main.Sum, main.Published)
        {
            Others = members.ConvertAll(member => member.Report!.Reference(cells)),
        };
    }

    private static string AbsentMessage(BodyYear report, List<string> absent, int members, Language language)
    {
        var list = string.Join(language == Language.Zh ? "、" : ", ", absent.Take(MaxListed));
        return language == Language.Zh
            ? $"向本级政府报告的 {members} 个机关中，缺少 {absent.Count} 个的 {report.Year} 年报告，没有核对汇总数：{list}{(absent.Count > MaxListed ? "等" : "")}。"
            : $"Of {members} bodies that report to this government, the {report.Year} reports of {absent.Count} are absent, so that its sums were not checked: {list}{(absent.Count > MaxListed ? " and others" : "")}.";
    }

    private static string SumMessage(BodyYear report, (FormCell Cell, decimal Published, decimal Sum) main, int different, int members, Language language) => language == Language.Zh
        ? $"{Named(report.Form, main.Cell.Name)}为 {Number(main.Published)}，而向本级政府报告的 {members} 个机关相加为 {Number(main.Sum)}，相差 {Number(Math.Abs(main.Published - main.Sum))}{(different > 1 ? $"，申请表另有 {different - 1} 处也不相等" : "")}；可能有机关没有列入或者重复计入，也可能本级报告不是汇总报告。"
        : $"{Named(report.Form, main.Cell.Name)} is {Number(main.Published)}, but the {members} bodies that report to this government add up to {Number(main.Sum)}, a difference of {Number(Math.Abs(main.Published - main.Sum))}{(different > 1 ? $"; {different - 1} more cells of the table of requests differ" : "")}; perhaps a body is not listed or counted twice, or the report is not consolidated.";
}
