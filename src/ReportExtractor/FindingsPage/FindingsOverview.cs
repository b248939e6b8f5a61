using System.Globalization;
using ReportExtractor.Inspection;
using ReportExtractor.Verification;
using ReportExtractor.Verification.Catalog;

namespace ReportExtractor.FindingsPage;

/// <summary>The overview above the findings: how many of each rule and of each year, and the bodies against the rules.</summary>
internal sealed class FindingsOverview(Markup markup, Wording wording, Language language)
{
    // More bodies are found by searching.
    private const int MaxBodies = 200;

    /// <summary>Writes the overview.</summary>
    public void Write(IReadOnlyList<ListedFinding> findings)
    {
        var rules = findings.GroupBy(listed => listed.Finding.Rule).OrderByDescending(rule => rule.Max(listed => listed.Finding.Severity)).ThenByDescending(rule => rule.Count()).ToList();
        var years = findings.GroupBy(listed => listed.Found.Report.Identity.Year).OrderBy(year => year.Key).ToList();
        markup.WriteLine($"<section class=\"overview\"><div class=\"charts\">");
        Bars(wording.Of("按规则", "By rule"), "rule", [.. rules.Select(rule => (rule.Key, Title(rule.Key), Counts(rule)))]);
        Bars(wording.Of("按年度", "By year"), "year", [.. years.Select(year => (Year(year.Key), Year(year.Key), Counts(year)))]);
        markup.WriteLine($"</div>");
        Matrix(findings, [.. rules.Select(rule => rule.Key)]);
        markup.WriteLine($"</section>");
    }

    private void Bars(string caption, string kind, IReadOnlyList<(string Key, string Name, int[] Counts)> bars)
    {
        var most = bars.Max(bar => bar.Counts.Sum());
        markup.WriteLine($"<figure class=\"bars\"><figcaption>{caption}</figcaption>");
        foreach (var (key, name, counts) in bars)
        {
            markup.Write($"<button type=\"button\" data-{kind}=\"{key}\"><span class=\"name\">{name}</span><span class=\"bar\">");
            foreach (var severity in Enum.GetValues<Severity>().OrderDescending())
            {
                if (counts[(int)severity] > 0)
                    markup.Write($"<i class=\"{severity.Code()}\" style=\"width:{100f * counts[(int)severity] / most}%\"></i>");
            }

            markup.WriteLine($"</span><span class=\"count\">{counts.Sum()}</span></button>");
        }

        markup.WriteLine($"</figure>");
    }

    private void Matrix(IReadOnlyList<ListedFinding> findings, IReadOnlyList<string> rules)
    {
        var bodies = findings.GroupBy(listed => Body(listed)).OrderByDescending(body => body.Count(listed => listed.Finding.Severity == Severity.Error)).ThenByDescending(body => body.Count()).ToList();
        markup.Write($"<details class=\"matrix\"><summary>{wording.Of("各机关违反了哪些规则", "Which body breaks which rule")} <small>{bodies.Count} {wording.Of("个机关", "bodies")}</small></summary><div class=\"scroll\"><table><thead><tr><th></th>");
        foreach (var rule in rules)
            markup.Write($"<th><span>{Title(rule)}</span></th>");
        markup.WriteLine($"</tr></thead><tbody>");
        foreach (var body in bodies.Take(MaxBodies))
        {
            markup.Write($"<tr><th>{body.Key}</th>");
            foreach (var rule in rules)
            {
                var ofRule = body.Where(listed => listed.Finding.Rule == rule).ToList();
                if (ofRule.Count == 0)
                    markup.Write($"<td></td>");
                else
                    markup.Write($"<td><button type=\"button\" class=\"{ofRule.Max(listed => listed.Finding.Severity).Code()}\" data-body=\"{body.Key}\" data-rule=\"{rule}\">{ofRule.Count}</button></td>");
            }

            markup.WriteLine($"</tr>");
        }

        markup.WriteLine($"</tbody></table></div>");
        if (bodies.Count > MaxBodies)
            markup.WriteLine($"<p class=\"note\">{wording.Of($"只列出前 {MaxBodies} 个机关，其余请用搜索。", $"The first {MaxBodies} bodies; search for the others.")}</p>");
        markup.WriteLine($"</details>");
    }

    /// <summary>The name under which a report's findings are counted.</summary>
    internal static string Body(ListedFinding listed) => listed.Found.Report.Identity.Issuer ?? listed.Found.Report.Identity.Title ?? "?";

    private static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "?";

    private string Title(string rule) => RuleCatalog.Find(rule)?.Title.In(language) ?? rule;

    private static int[] Counts(IEnumerable<ListedFinding> findings)
    {
        var counts = new int[Enum.GetValues<Severity>().Length];
        foreach (var listed in findings)
            counts[(int)listed.Finding.Severity]++;
        return counts;
    }
}
