using ReportExtractor.Reports;
using ReportExtractor.Verification;

namespace ReportExtractor.Inspection;

/// <summary>Lists the findings, each with links to its cells.</summary>
internal sealed class FindingView(Markup markup, RecognisedCells recognised, FindingMarks findings, Wording wording)
{
    // More are folded away: a report of blanks must not push its pages out of sight.
    private const int MaxShown = 14;

    /// <summary>Writes the findings on one report.</summary>
    public void Write(int number, Report report)
    {
        markup.WriteLine($"<ul class=\"findings\">");
        if (report.Findings.Count == 0)
            markup.WriteLine($"<li class=\"fine\">{wording.Of("未发现问题", "nothing found")}</li>");
        for (var i = 0; i < findings.Items.Count; i++)
        {
            var (owner, finding) = findings.Items[i];
            if (owner != number)
                continue;
            var severity = finding.Severity.ToString().ToLowerInvariant();
            markup.Write($"<li id=\"f{i + 1}\" class=\"{severity}\"><a class=\"badge\" href=\"#f{i + 1}\">{wording.Of(finding.Severity)}</a> {finding.Message} <code>{finding.Rule}</code>");
            WriteCells(number, report, finding.Cells);
            WriteConsequences(number, report, finding.Consequences);
            markup.WriteLine($"</li>");
        }

        markup.WriteLine($"</ul>");
    }

    // Other sums that the same mistake breaks.
    private void WriteConsequences(int number, Report report, IReadOnlyList<Consequence> consequences)
    {
        if (consequences.Count == 0)
            return;
        markup.Write($"<details><summary>{wording.Of("同一错误还造成", "the same mistake also breaks")} ({consequences.Count})</summary>");
        foreach (var consequence in consequences)
        {
            markup.Write($"<p>{consequence.Message} <code>{consequence.Rule}</code></p>");
            WriteCells(number, report, consequence.Cells);
        }

        markup.Write($"</details>");
    }

    private void WriteCells(int number, Report report, IReadOnlyList<string> cells)
    {
        if (cells.Count == 0)
            return;
        var isFolded = cells.Count > MaxShown;
        if (isFolded)
            markup.Write($"<details><summary>{cells.Count} {wording.Of("个单元格", "cells")}</summary>");
        markup.Write($"<span class=\"cells\">");
        foreach (var name in cells)
        {
            var index = report.Form.IndexOf(name);
            var label = index < 0 ? name : $"{wording.Of(report.Form.Cells[index].Row)} · {wording.Of(report.Form.Cells[index].Column)}";
            if (recognised.IsPlaced(RecognisedCell.IdOf(number, name)))
                markup.Write($" <a href=\"#{RecognisedCell.IdOf(number, name)}\">{label}</a>");
            else
                markup.Write($" <span>{label}</span>");
        }

        markup.Write($"</span>");
        if (isFolded)
            markup.Write($"</details>");
    }
}
