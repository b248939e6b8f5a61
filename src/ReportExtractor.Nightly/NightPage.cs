using System.Globalization;
using System.Net;
using System.Text;
using ReportExtractor.Storage;
using ReportExtractor.Verification;

namespace ReportExtractor.Nightly;

/// <summary>What a night led to, as a page of its own: no script, nothing from a network, fit for print.</summary>
public static class NightPage
{
    private const string Style = """
        body{font:15px/1.6 "Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;max-width:68rem;margin:2rem auto;padding:0 1rem;color:#1c2430}
        h1{font-size:1.5rem;margin-bottom:.2rem}h2{font-size:1.1rem;margin-top:2rem;border-bottom:2px solid #d9dee6;padding-bottom:.2rem}
        .numbers{display:flex;flex-wrap:wrap;gap:.7rem;margin:1rem 0}.numbers div{border:1px solid #d9dee6;border-radius:6px;padding:.5rem 1rem;min-width:6rem}
        .numbers b{display:block;font-size:1.5rem;font-variant-numeric:tabular-nums}.numbers .loud{border-color:#b3261e}.numbers .loud b{color:#b3261e}
        table{border-collapse:collapse;width:100%;font-size:.92rem}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid #e6e9ee}
        th{color:#5a6675;font-weight:600}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}a{color:#1a56a5;overflow-wrap:anywhere}
        .old{color:#8a6d00;text-decoration:line-through}.new{color:#0b6b3a;font-weight:600}.quiet{color:#5a6675}.flag{color:#b3261e;font-weight:600}
        @media print{body{margin:0;max-width:none;font-size:11px}.numbers div{padding:.2rem .6rem}tr{break-inside:avoid}}
        """;

    /// <summary>The page.</summary>
    /// <param name="results">What the night led to.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="flaggedAfter">After how many failed nights in a row a source is pointed out.</param>
    public static string Html(RunResults results, Language language, int flaggedAfter)
    {
        var page = new StringBuilder();
        var say = new Words(language == Language.Zh);
        var title = say[$"Night of {NightSummary.Moment(results.Started)}", $"{NightSummary.Moment(results.Started)} 夜间采集"];
        page.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{(language == Language.Zh ? "zh-CN" : "en")}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title><style>{Style}</style></head><body>\n<h1>{title}</h1>\n");
        Numbers(page, results, say);
        Changes(page, results, say);
        Findings(page, results, say);
        Failures(page, results, say, flaggedAfter);
        Events(page, say["New reports", "新增报告"], results.New, say);
        Events(page, say["Reports at new addresses, saying what they said", "内容未变、地址变更"], results.Moved, say);
        Events(page, say["Addresses that are gone", "已消失的地址"], results.Gone, say);
        return page.Append("</body></html>\n").ToString();
    }

    private static void Numbers(StringBuilder page, RunResults results, Words say)
    {
        var totals = results.Totals;
        page.Append("<div class=\"numbers\">");
        Number(totals.Reports, say["reports kept", "份报告在库"]);
        Number(results.New.Count, say["new", "新增"]);
        Number(results.Changed.Count, say["changed", "有更改"], results.Changed.Count > 0);
        Number(totals.Unchanged, say["unchanged", "未变"]);
        Number(results.Gone.Count, say["gone", "消失"]);
        Number(results.Failures.Count, say["failed", "失败"], results.Failures.Count > 0);
        Number(results.NewFindings.Count, say["new findings", "新发现的问题"], results.NewFindings.Any(finding => finding.Severity == "error" && !finding.IsDismissed));
        page.Append(CultureInfo.InvariantCulture, $"</div>\n<p class=\"quiet\">{say[$"{totals.Requests} requests, {totals.Conditional} of them only for what has changed, {totals.NotModified} answered that nothing had; {Megabytes(totals.Received)} MB came.", $"共 {totals.Requests} 次请求，其中条件请求 {totals.Conditional} 次，未变 {totals.NotModified} 次；接收 {Megabytes(totals.Received)} MB。"]}</p>\n");

        void Number(int value, string name, bool isLoud = false) => page.Append(CultureInfo.InvariantCulture, $"<div{(isLoud ? " class=\"loud\"" : "")}><b>{value}</b>{name}</div>");
    }

    private static void Changes(StringBuilder page, RunResults results, Words say)
    {
        if (results.Changed.Count == 0)
            return;
        page.Append(CultureInfo.InvariantCulture, $"<h2>{say["Changed after publication", "发布后有更改"]}</h2>\n<table><tr><th>{say["report", "报告"]}</th><th>{say["cell", "单元格"]}</th><th class=\"n\">{say["before", "原为"]}</th><th class=\"n\">{say["now", "现为"]}</th></tr>\n");
        foreach (var change in results.Changed)
        {
            var name = $"{Link(change.Report)}<br><span class=\"quiet\">{say[$"version {change.Number}", $"第 {change.Number} 版"]}</span>";
            if (change.Cells.Count == 0)
                page.Append(CultureInfo.InvariantCulture, $"<tr><td>{name}</td><td colspan=\"3\" class=\"quiet\">{say["no figure changed; its text did", "数字未变，文字有改动"]}</td></tr>\n");
            foreach (var cell in change.Cells)
            {
                page.Append(CultureInfo.InvariantCulture, $"<tr><td>{name}</td><td>{Text(cell.Cell)}</td><td class=\"n old\">{Text(cell.Old ?? "—")}</td><td class=\"n new\">{Text(cell.New ?? "—")}</td></tr>\n");
                name = "";
            }
        }

        page.Append("</table>\n");
    }

    private static void Findings(StringBuilder page, RunResults results, Words say)
    {
        if (results.NewFindings.Count == 0)
            return;
        page.Append(CultureInfo.InvariantCulture, $"<h2>{say["New findings", "新发现的问题"]}</h2>\n<table><tr><th>{say["report", "报告"]}</th><th>{say["severity", "程度"]}</th><th>{say["finding", "问题"]}</th></tr>\n");
        foreach (var finding in results.NewFindings.OrderBy(finding => finding.IsDismissed).ThenBy(finding => finding.Severity switch { "error" => 0, "warning" => 1, _ => 2 }))
        {
            var look = finding.IsDismissed ? " class=\"quiet\"" : finding.Severity == "error" ? " class=\"flag\"" : "";
            var decision = finding.Decision switch { "confirmed" => $" · {say["confirmed", "已确认"]}", "dismissed" => $" · {say["dismissed", "已驳回"]}", _ => "" };
            page.Append(CultureInfo.InvariantCulture, $"<tr><td>{Link(finding.Report)}</td><td{look}>{finding.Severity}</td><td>{Text(finding.Message)} <span class=\"quiet\">{finding.Rule} · {finding.Id}{decision}</span></td></tr>\n");
        }

        page.Append("</table>\n");
    }

    private static void Failures(StringBuilder page, RunResults results, Words say, int flaggedAfter)
    {
        if (results.Failures.Count == 0)
            return;
        page.Append(CultureInfo.InvariantCulture, $"<h2>{say["Failed", "失败"]}</h2>\n<p>{string.Join(say[", ", "，"], NightSummary.ByCause(results).Select(cause => $"{cause.Cause} {cause.Count}"))}</p>\n<table><tr><th>{say["source", "来源"]}</th><th>{say["address", "地址"]}</th><th>{say["cause", "原因"]}</th><th>{say["next try", "下次尝试"]}</th></tr>\n");
        foreach (var failure in results.Failures)
        {
            var flag = failure.FailedNights >= flaggedAfter ? $" <span class=\"flag\">{say[$"nothing for {failure.FailedNights} nights", $"连续 {failure.FailedNights} 晚未取得"]}</span>" : "";
            var next = failure.Failure.NextTry is { } moment ? NightSummary.Moment(moment) : say["next night", "下一晚"];
            page.Append(CultureInfo.InvariantCulture, $"<tr><td>{Text(failure.Source)}{flag}</td><td><a href=\"{Text(failure.Address)}\">{Text(failure.Address)}</a></td><td>{failure.Failure.Cause}<br><span class=\"quiet\">{Text(failure.Failure.Message)}</span></td><td>{next}</td></tr>\n");
        }

        page.Append("</table>\n");
    }

    private static void Events(StringBuilder page, string title, IReadOnlyList<ReportEvent> events, Words say)
    {
        if (events.Count == 0)
            return;
        page.Append(CultureInfo.InvariantCulture, $"<h2>{title}</h2>\n<table><tr><th>{say["report", "报告"]}</th><th>{say["address", "地址"]}</th></tr>\n");
        foreach (var one in events)
            page.Append(CultureInfo.InvariantCulture, $"<tr><td>{Text(NightSummary.Name(one))}</td><td><a href=\"{Text(one.Address)}\">{Text(one.Address)}</a></td></tr>\n");
        page.Append("</table>\n");
    }

    private static string Link(ReportEvent report) => $"<a href=\"{Text(report.Address)}\">{Text(NightSummary.Name(report))}</a>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Megabytes(long bytes) => (bytes / 1024.0 / 1024.0).ToString("0.0", CultureInfo.InvariantCulture);

    private sealed record Words(bool IsZh)
    {
        public string this[string english, string chinese] => IsZh ? chinese : english;
    }
}
