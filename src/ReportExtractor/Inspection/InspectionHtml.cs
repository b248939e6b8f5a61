using System.Globalization;
using ReportExtractor.Reports;
using ReportExtractor.Verification;

namespace ReportExtractor.Inspection;

/// <summary>
/// Draws what a reader saw as one page for people: no script, nothing from outside. Pages are drawn true to scale with
/// a box around every recognised number; sources without pages as the tables and paragraphs they were read as.
/// </summary>
public static class InspectionHtml
{
    private static readonly string StyleSheet = LoadStyleSheet();

    /// <summary>Writes the page.</summary>
    /// <param name="inspected">The source.</param>
    /// <param name="language">The language of its labels; findings are in the language they were made in.</param>
    /// <param name="output">Where to; left open.</param>
    public static void Write(InspectedDocument inspected, Language language, TextWriter output)
    {
        var markup = new Markup(output);
        var wording = new Wording(language);
        var recognised = new RecognisedCells(inspected);
        var findings = new FindingMarks(inspected.Reports);
        WriteHead(markup, inspected, findings, wording);
        WriteReports(markup, inspected, recognised, findings, wording);
        WriteLegend(markup, inspected, wording);
        markup.WriteLine($"<main><section class=\"source\">");
        var pages = InspectedPage.Of(inspected.Document);
        var pageView = new PageView(markup, recognised, findings, wording);
        foreach (var page in pages)
            pageView.Write(page);
        if (pages.Count == 0)
        {
            foreach (var part in inspected.Document.Illegible)
                markup.WriteLine($"<p class=\"illegible\">{wording.Of("未能读出：", "not read: ")}{wording.Of(part.Cause)} {wording.Of(part.Location)}</p>");
            new FlowView(markup, recognised, findings, wording).Write(inspected.Document.Blocks);
        }

        markup.WriteLine($"</section>");
        WriteSide(markup, inspected, recognised, findings, wording);
        markup.Write($"</main></body></html>");
    }

    private static void WriteHead(Markup markup, InspectedDocument inspected, FindingMarks findings, Wording wording)
    {
        var source = inspected.Source;
        var title = inspected.Reports.Count > 0 ? inspected.Reports[0].Identity.Title : null;
        markup.WriteLine($"<!DOCTYPE html>");
        markup.WriteLine($"<html lang=\"{wording.Code}\"><head><meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width\"/>");
        markup.WriteLine($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>");
        markup.WriteLine($"<title>{wording.Of("读取检视：", "Inspection: ")}{title ?? source.Uri}</title><style>");
        markup.WriteRaw(StyleSheet);
        markup.WriteRaw(findings.Style());
        markup.WriteLine($"</style></head><body>");
        markup.WriteLine($"<svg width=\"0\" height=\"0\" style=\"position:absolute\"><defs><pattern id=\"hatch\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"8\" height=\"8\" fill=\"#fff1f0\"/><rect width=\"2\" height=\"8\" fill=\"#e5b5b0\"/></pattern></defs></svg>");
        markup.WriteLine($"<header><p class=\"eyebrow\">{wording.Of("读取检视：程序看到了什么，数字从哪里来", "Inspection: what was seen, and where each number comes from")}</p><h1>{title ?? source.Uri}</h1>");
        markup.WriteLine($"<p class=\"stamp\"><code>{source.Uri}</code> · {source.MediaType} · <span title=\"sha256\">{source.Sha256}</span></p>");
        markup.WriteLine($"<p class=\"stamp\">{string.Join(" · ", inspected.Document.Metadata.Select(fact => $"{fact.Key}: {fact.Value}"))}</p>");
        if (inspected.Refusal is not null)
            markup.WriteLine($"<p class=\"refusal\"><b>{wording.Of("没有可提取的报告", "No report to extract")}</b> {inspected.Refusal}</p>");
        markup.WriteLine($"</header>");
    }

    private static void WriteReports(Markup markup, InspectedDocument inspected, RecognisedCells recognised, FindingMarks findings, Wording wording)
    {
        var view = new FindingView(markup, recognised, findings, wording);
        for (var i = 0; i < inspected.Reports.Count; i++)
        {
            var report = inspected.Reports[i];
            var found = report.Form.Cells.Select(cell => new RecognisedCell(i + 1, cell, report.Cells[cell.Index])).Where(cell => cell.Reading.IsFound).ToLookup(cell => cell.Shade);
            markup.Write($"<section class=\"report\"><h2>{report.Identity.Issuer ?? report.Identity.Title ?? "?"} {Year(report)} <small>{wording.Of("样式", "form")} {report.Form.Code}</small></h2><p class=\"counts\">");
            foreach (var shade in Enum.GetValues<Shade>())
                markup.Write($"<span class=\"chip {FormView.NameOf(shade)}\">{wording.Of(shade)} <b>{found[shade].Count()}</b></span> ");
            markup.WriteLine($"</p>");
            view.Write(i + 1, report);
            markup.WriteLine($"</section>");
        }
    }

    private static string? Year(Report report) => report.Identity.Year?.ToString(CultureInfo.InvariantCulture);

    // What each colour means, and what can be hidden.
    private static void WriteLegend(Markup markup, InspectedDocument inspected, Wording wording)
    {
        markup.Write($"<nav class=\"legend\">");
        if (inspected.Document.Pages.Count > 0)
        {
            Toggle("letters", wording.Of("字", "letters"));
            Toggle("rules", wording.Of("线", "rules"));
            Toggle("gridcells", wording.Of("单元格", "cells"));
            Toggle("uses", wording.Of("行号", "row numbers"));
            Toggle("readings", wording.Of("读数", "readings"));
        }

        if (inspected.Reports.Count > 0)
        {
            foreach (var shade in Enum.GetValues<Shade>())
                markup.Write($"<span class=\"key {FormView.NameOf(shade)}\">{wording.Of(shade)}</span>");
            markup.Write($"<span class=\"key unrecognised\">{wording.Of("未识别的行", "unrecognised row")}</span>");
        }

        if (inspected.Document.Illegible.Count > 0)
            markup.Write($"<span class=\"key illegible\">{wording.Of("未能读出", "not read")}</span>");
        markup.WriteLine($"</nav>");

        void Toggle(string layer, string name) =>
            markup.Write($"<label><input type=\"checkbox\" id=\"show-{layer}\" checked=\"checked\"/>{name}</label>");
    }

    private static void WriteSide(Markup markup, InspectedDocument inspected, RecognisedCells recognised, FindingMarks findings, Wording wording)
    {
        if (inspected.Reports.Count == 0)
            return;
        markup.WriteLine($"<aside>");
        var form = new FormView(markup, recognised, findings, wording);
        for (var i = 0; i < inspected.Reports.Count; i++)
        {
            if (inspected.Reports.Count > 1)
                markup.WriteLine($"<h2>{inspected.Reports[i].Identity.Title ?? "?"}</h2>");
            form.Write(i + 1, inspected.Reports[i]);
            WriteLines(markup, recognised, i + 1, wording);
        }

        markup.WriteLine($"</aside>");
    }

    private static void WriteLines(Markup markup, RecognisedCells recognised, int report, Wording wording)
    {
        if (!recognised.Lines.Any(line => line.Report == report))
            return;
        markup.WriteLine($"<h3>{wording.Of("未识别的行和列", "Unrecognised rows and columns")}</h3><ul class=\"lines\">");
        for (var i = 0; i < recognised.Lines.Count; i++)
        {
            var (owner, line) = recognised.Lines[i];
            if (owner != report)
                continue;
            var label = line.Label.Length > 0 ? line.Label : wording.Of("（无行名）", "(no label)");
            markup.Write($"<li>");
            if (recognised.IsPlaced(i + 1))
                markup.Write($"<a href=\"#line-{i + 1}\">{label}</a>");
            else
                markup.Write($"{label}");
            markup.WriteLine($" <span>{string.Join(" · ", line.Values)}</span></li>");
        }

        markup.WriteLine($"</ul>");
    }

    private static string LoadStyleSheet()
    {
        using var reader = new StreamReader(typeof(InspectionHtml).Assembly.GetManifestResourceStream("inspection.css")!);
        return reader.ReadToEnd();
    }
}
