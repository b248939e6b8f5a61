using System.Globalization;
using ReportExtractor.Inspection;
using ReportExtractor.Verification;
using ReportExtractor.Verification.Catalog;

namespace ReportExtractor.FindingsPage;

/// <summary>
/// The findings on one or many reports as one page for people: an overview, and each finding with its sentence, its table
/// as printed, its suspects and its place in the source. The page is one file and asks nothing of a network. What it says
/// is readable without scripts; searching, sorting and the evidence need them.
/// </summary>
public static class FindingsHtml
{
    // Excerpts beyond this many characters would make a page that no browser opens gladly.
    private const int MaxExcerpts = 24_000_000;

    private static readonly string StyleSheet = Load("findings.css");
    private static readonly string Script = Load("findings.js");

    /// <summary>Writes the page.</summary>
    /// <param name="reports">The reports, verified.</param>
    /// <param name="language">The language of its labels; findings are in the language they were made in.</param>
    /// <param name="output">Where to; left open.</param>
    public static void Write(IReadOnlyList<FoundReport> reports, Language language, TextWriter output)
    {
        var markup = new Markup(output);
        var wording = new Wording(language);
        var findings = Listed(reports).OrderByDescending(listed => listed.Finding.Severity).ToList();
        WriteHead(markup, wording, reports, findings);
        if (findings.Count > 0)
        {
            new FindingsOverview(markup, wording, language).Write(findings);
            WriteList(markup, wording, language, findings);
            markup.Write($"<script type=\"application/json\" id=\"data\">");
            markup.WriteRaw(FindingsData.Json(reports, findings, language, MaxExcerpts));
            markup.Write($"</script><script>");
            markup.WriteRaw(Script);
            markup.Write($"</script>");
        }

        markup.WriteLine($"</body></html>");
    }

    // One report may come as a web page, a PDF and a Word file: what is found in each is one finding.
    private static IEnumerable<ListedFinding> Listed(IReadOnlyList<FoundReport> reports) => reports
        .SelectMany((report, i) => report.Report.Findings.Select(finding => new ListedFinding(i, report, finding)))
        .GroupBy(listed => (listed.Finding.Id, Of: listed.Finding.Id.Length == 0 ? listed : null))
        .Select(same => same.First() with { Elsewhere = [.. same.Skip(1).Select(listed => listed.Found.Report.Identity.Source.Uri).Where(uri => uri != same.First().Found.Report.Identity.Source.Uri).Distinct(StringComparer.Ordinal)] });

    private static void WriteHead(Markup markup, Wording wording, IReadOnlyList<FoundReport> reports, List<ListedFinding> findings)
    {
        var title = wording.Of("核对结果", "Findings");
        markup.WriteLine($"<!DOCTYPE html>");
        markup.WriteLine($"<html lang=\"{wording.Code}\"><head><meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width\"/>");
        markup.WriteLine($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:\"/>");
        markup.WriteLine($"<link rel=\"icon\" href=\"data:,\"/><title>{title}</title><style>");
        markup.WriteRaw(StyleSheet);
        markup.WriteLine($"</style></head><body>");
        var bodies = reports.Select(report => report.Report.Identity.Issuer).Distinct(StringComparer.Ordinal).Count();
        markup.WriteLine($"<header><p class=\"eyebrow\">{wording.Of("政府信息公开工作年度报告", "Annual reports on government information disclosure")}</p><h1>{title}</h1>");
        markup.Write($"<p class=\"counts\"><b>{reports.Count}</b> {wording.Of("份报告", "reports")} · <b>{bodies}</b> {wording.Of("个机关", "bodies")} · ");
        if (findings.Count == 0)
            markup.Write($"<span class=\"fine\">{wording.Of("未发现问题", "nothing found")}</span>");
        foreach (var severity in findings.GroupBy(listed => listed.Finding.Severity).OrderByDescending(group => group.Key))
            markup.Write($"<span class=\"chip {severity.Key.Code()}\">{wording.Of(severity.Key)} <b>{severity.Count()}</b></span> ");
        markup.WriteLine($"</p><p class=\"note\">{wording.Of("“错误”是指公布的数字相互矛盾，而且所涉数字都已确切读出；“存疑”是指很可能有误或者无法核对；“提示”供参考。", "An error: the published figures contradict each other, and all of them were read without doubt. A warning: probably wrong, or could not be checked. Infos are worth knowing.")}</p></header>");
    }

    private static void WriteList(Markup markup, Wording wording, Language language, List<ListedFinding> findings)
    {
        markup.WriteLine($"<noscript><p class=\"note\">{wording.Of("筛选、排序和逐条查看依据需要启用脚本。", "Searching, sorting and the evidence of each finding need scripts.")}</p></noscript>");
        markup.WriteLine($"<main><form id=\"filter\" hidden=\"hidden\"></form><p id=\"shown\" aria-live=\"polite\"></p><ol id=\"findings\">");
        for (var i = 0; i < findings.Count; i++)
        {
            var (finding, identity) = (findings[i].Finding, findings[i].Found.Report.Identity);
            var title = RuleCatalog.Find(finding.Rule)?.Title.In(language) ?? finding.Rule;
            markup.Write($"<li id=\"f{i + 1}\" class=\"{finding.Severity.Code()} {finding.Decision?.Code}\"><details><summary><span class=\"badge\">{wording.Of(finding.Severity)}</span> <span class=\"title\">{title}</span> ");
            markup.Write($"<span class=\"body\">{identity.Issuer ?? identity.Title ?? "?"} {identity.Year?.ToString(CultureInfo.InvariantCulture)}</span>");
            markup.Write($"<span class=\"message\">{finding.Message}</span>");
            if (finding.Decision is { } decision)
                markup.Write($"<span class=\"decision\">{decision.In(language)}{wording.Of("：", ": ")}{decision.Reason}</span>");
            markup.WriteLine($"</summary><div class=\"evidence\"></div></details></li>");
        }

        markup.WriteLine($"</ol></main>");
    }

    private static string Load(string name)
    {
        using var reader = new StreamReader(typeof(FindingsHtml).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}

/// <summary>A finding on the page.</summary>
/// <param name="Index">Index of its report.</param>
/// <param name="Found">Its report.</param>
/// <param name="Finding">The finding.</param>
internal sealed record ListedFinding(int Index, FoundReport Found, Finding Finding)
{
    /// <summary>The other sources that it was found in too.</summary>
    public IReadOnlyList<string> Elsewhere { get; init; } = [];
}
