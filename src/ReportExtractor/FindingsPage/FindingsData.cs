using System.Globalization;
using Newtonsoft.Json;
using ReportExtractor.Documents;
using ReportExtractor.Forms;
using ReportExtractor.Inspection;
using ReportExtractor.Reports;
using ReportExtractor.Verification;
using ReportExtractor.Verification.Catalog;

namespace ReportExtractor.FindingsPage;

/// <summary>What the page's script draws the evidence from: the forms once, each report's cells as printed, and each finding with the numbers of its cells.</summary>
internal static class FindingsData
{
    /// <summary>The data as JSON that may stand within a page.</summary>
    public static string Json(IReadOnlyList<FoundReport> reports, IReadOnlyList<ListedFinding> findings, Language language, int maxExcerpts)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var json = new JsonTextWriter(text) { StringEscapeHandling = StringEscapeHandling.EscapeHtml, Culture = CultureInfo.InvariantCulture };
        json.WriteStartObject();
        json.WritePropertyName("words");
        WriteWords(json, new Wording(language));
        json.WritePropertyName("rules");
        WriteRules(json, [.. findings.Select(listed => listed.Finding.Rule).Distinct(StringComparer.Ordinal)], language);
        json.WritePropertyName("forms");
        WriteForms(json, [.. findings.Select(listed => listed.Found.Report.Form).Distinct()], new Wording(language));
        json.WritePropertyName("reports");
        WriteReports(json, reports);
        json.WritePropertyName("findings");
        WriteFindings(json, findings, new Wording(language), maxExcerpts);
        json.WriteEndObject();
        json.Flush();
        return text.ToString();
    }

    private static void WriteWords(JsonTextWriter json, Wording wording)
    {
        json.WriteStartObject();
        Text(json, "search", wording.Of("搜索机关、规则、句子", "Search bodies, rules, sentences"));
        Text(json, "allRules", wording.Of("全部规则", "all rules"));
        Text(json, "allYears", wording.Of("全部年度", "all years"));
        Text(json, "allBodies", wording.Of("全部机关", "all bodies"));
        Text(json, "bySeverity", wording.Of("按轻重", "gravest first"));
        Text(json, "byBody", wording.Of("按机关", "by body"));
        Text(json, "byYear", wording.Of("按年度", "by year"));
        Text(json, "byRule", wording.Of("按规则", "by rule"));
        Text(json, "shown", wording.Of("显示 {0} 条，共 {1} 条", "{0} of {1} findings"));
        Text(json, "reset", wording.Of("清除筛选", "clear"));
        Text(json, "suspects", wording.Of("可能有误的数字", "Figures that may be wrong"));
        Text(json, "printed", wording.Of("印作", "printed"));
        Text(json, "suggested", wording.Of("若为此数则相符", "would agree"));
        Text(json, "or", wording.Of("或者", "or"));
        Text(json, "consequences", wording.Of("因同一错误而不符的其他各项", "Other sums that the same mistake breaks"));
        Text(json, "table", wording.Of("报告中的表格", "The table as printed"));
        Text(json, "source", wording.Of("出处", "In the source"));
        Text(json, "also", wording.Of("另见 {0}", "also in {0}"));
        Text(json, "says", wording.Of("正文原文", "The text says"));
        Text(json, "others", wording.Of("对照的报告", "Compared with"));
        Text(json, "why", wording.Of("为什么核对这一项", "Why this is checked"));
        Text(json, "decided", wording.Of("隐去已驳回的", "hide dismissed ones"));
        Text(json, "difference", wording.Of("相差", "differ by"));
        Text(json, "page", wording.Of("第 {0} 页", "page {0}"));
        foreach (var severity in Enum.GetValues<Severity>())
            Text(json, severity.Code(), wording.Of(severity));
        json.WriteEndObject();
    }

    private static void WriteRules(JsonTextWriter json, IReadOnlyList<string> rules, Language language)
    {
        json.WriteStartObject();
        foreach (var id in rules)
        {
            var rule = RuleCatalog.Find(id);
            json.WritePropertyName(id);
            json.WriteStartObject();
            Text(json, "title", rule?.Title.In(language) ?? id);
            Text(json, "why", rule?.Explanation.In(language) ?? "");
            Text(json, "source", rule?.Source.In(language) ?? "");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteForms(JsonTextWriter json, IReadOnlyList<Form> forms, Wording wording)
    {
        json.WriteStartObject();
        foreach (var form in forms)
        {
            json.WritePropertyName(form.Code);
            json.WriteStartArray();
            foreach (var table in form.Tables)
            {
                json.WriteStartObject();
                Text(json, "title", wording.Of(table));
                json.WritePropertyName("columns");
                json.WriteStartArray();
                foreach (var column in table.Columns)
                    json.WriteValue(wording.Of(column));
                json.WriteEndArray();
                json.WritePropertyName("rows");
                json.WriteStartArray();
                foreach (var row in table.Rows)
                {
                    json.WriteStartObject();
                    Text(json, "label", wording.Of(row));
                    Text(json, "group", row.Groups.Count > 0 ? row.Groups[^1] : "");
                    json.WritePropertyName("cells");
                    json.WriteStartArray();
                    foreach (var column in table.Columns)
                        json.WriteValue(table.CellAt(row.Index, column.Index));
                    json.WriteEndArray();
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteReports(JsonTextWriter json, IReadOnlyList<FoundReport> reports)
    {
        json.WriteStartArray();
        foreach (var report in reports.Select(found => found.Report))
        {
            json.WriteStartObject();
            Text(json, "body", report.Identity.Issuer ?? report.Identity.Title ?? "?");
            Text(json, "year", report.Identity.Year?.ToString(CultureInfo.InvariantCulture) ?? "?");
            Text(json, "uri", report.Identity.Source.Uri);
            Text(json, "form", report.Form.Code);
            json.WritePropertyName("cells");
            json.WriteStartArray();
            foreach (var cell in report.Findings.Count > 0 ? report.Cells : [])
                json.WriteValue(cell.IsFound ? cell.Raw ?? "" : null);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFindings(JsonTextWriter json, IReadOnlyList<ListedFinding> findings, Wording wording, int maxExcerpts)
    {
        json.WriteStartArray();
        foreach (var listed in findings)
        {
            var (index, found, finding) = listed;
            var report = found.Report;
            json.WriteStartObject();
            json.WritePropertyName("report");
            json.WriteValue(index);
            Text(json, "id", finding.Id);
            Text(json, "decision", finding.Decision?.Code ?? "");
            Text(json, "rule", finding.Rule);
            Text(json, "severity", finding.Severity.Code());
            Cells(json, report, finding.Cells);
            if (finding.Difference is { } difference)
            {
                Text(json, "left", Number(finding.Left));
                Text(json, "right", Number(finding.Right));
                Text(json, "difference", Number(Math.Abs(difference)));
            }

            List(json, "suspects", finding.Suspects ?? [], suspect =>
            {
                var cell = report.Form.Cells[report.Form.IndexOf(suspect.Cell)];
                Text(json, "name", $"{wording.Of(cell.Row)} · {wording.Of(cell.Column)}");
                Text(json, "value", Number(suspect.Value));
                Text(json, "suggested", Number(suspect.Suggested));
                Text(json, "reason", suspect.Reason);
                json.WritePropertyName("set");
                json.WriteValue(suspect.Set);
                json.WritePropertyName("cell");
                json.WriteValue(cell.Index);
            });
            List(json, "elsewhere", listed.Elsewhere, uri => Text(json, "uri", uri));
            List(json, "consequences", finding.Consequences, consequence => Text(json, "message", consequence.Message));
            List(json, "statements", [.. finding.Statements.Where(statement => statement < report.Statements.Count).Select(statement => report.Statements[statement]).DistinctBy(statement => statement.Place)], statement =>
            {
                Text(json, "text", statement.Text);
                Text(json, "clause", statement.Clause);
                Text(json, "raw", statement.Raw);
                Text(json, "where", statement.Place.Location is { } place ? wording.Of(place with { Box = null }) : "");
            });
            List(json, "others", finding.Others, other => Text(json, "name", $"{other.Issuer} {other.Year?.ToString(CultureInfo.InvariantCulture)} ({other.Source})"));
            Text(json, "where", string.Join("；", finding.Cells.Select(report.Form.IndexOf).Where(cell => cell >= 0 && cell < report.Cells.Count).Select(cell => report.Cells[cell].Location).OfType<Location>().Select(place => wording.Of(place with { Box = null })).Distinct(StringComparer.Ordinal).Take(3)));
            json.WritePropertyName("excerpts");
            json.WriteStartArray();
            foreach (var excerpt in found.Excerpts.GetValueOrDefault(finding.Id, []))
            {
                maxExcerpts -= excerpt.Length;
                if (maxExcerpts > 0)
                    json.WriteValue(excerpt);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Cells(JsonTextWriter json, Report report, IReadOnlyList<string> cells)
    {
        json.WritePropertyName("cells");
        json.WriteStartArray();
        foreach (var index in cells.Select(report.Form.IndexOf).Where(index => index >= 0))
            json.WriteValue(index);
        json.WriteEndArray();
    }

    private static void List<T>(JsonTextWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Number(decimal? number) => number?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "—";

    private static void Text(JsonTextWriter json, string name, string text)
    {
        json.WritePropertyName(name);
        json.WriteValue(text);
    }
}
