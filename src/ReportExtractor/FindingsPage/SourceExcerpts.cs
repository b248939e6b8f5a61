using System.Globalization;
using ReportExtractor.Documents;
using ReportExtractor.Inspection;
using ReportExtractor.Reports;
using ReportExtractor.Verification;

namespace ReportExtractor.FindingsPage;

/// <summary>Cuts out of a source what a finding is about: a strip of the page, or the rows of a table, with the cells marked.</summary>
public static class SourceExcerpts
{
    // A finding on a page of blanks has a hundred cells; its first rows show what is meant.
    private const int MaxRows = 6;

    // Strips of more pages than this show no more.
    private const int MaxPages = 3;

    // What is shown above and below the cells, in points.
    private const float Room = 30;

    /// <summary>The reports of a source, each with the excerpts of its findings.</summary>
    public static IReadOnlyList<FoundReport> Of(InspectedDocument inspected) =>
        [.. inspected.Reports.Select(report => new FoundReport(report, report.Findings.DistinctBy(finding => finding.Id)
            .ToDictionary(finding => finding.Id, finding => Of(inspected.Document, report, finding), StringComparer.Ordinal)))];

    private static IReadOnlyList<string> Of(Document document, Report report, Finding finding)
    {
        var places = finding.Cells.Select(report.Form.IndexOf).Where(index => index >= 0).Select(index => report.Cells[index].Location).OfType<Location>().Distinct().ToList();
        if (places.Count == 0)
            return [];
        return document.Pages.Count > 0
            ? [.. places.Where(place => place.Box is not null).GroupBy(place => place.Page).Take(MaxPages).Select(page => Strip(document, page.Key, [.. page.Select(place => place.Box!.Value)])).OfType<string>()]
            : Rows(document, places);
    }

    private static string? Strip(Document document, int number, IReadOnlyList<Box> boxes)
    {
        if (document.Pages.FirstOrDefault(page => page.Number == number) is not { } page)
            return null;
        var around = boxes.Aggregate((one, other) => one.Around(other));
        var (top, bottom) = (Math.Max(around.Top - Room, 0), Math.Min(around.Bottom + Room, page.Height));
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var markup = new Markup(text);
        markup.Write($"<svg class=\"strip\" viewBox=\"0 {top} {page.Width} {bottom - top}\" data-page=\"{number}\"><rect class=\"paper\" y=\"{top}\" width=\"{page.Width}\" height=\"{bottom - top}\"/><g class=\"rules\">");
        foreach (var rule in page.Rules.Where(rule => rule.IsVertical ? rule.Start < bottom && rule.End > top : rule.At > top && rule.At < bottom))
        {
            if (rule.IsVertical)
                markup.Write($"<path d=\"M{rule.At} {Math.Max(rule.Start, top)}V{Math.Min(rule.End, bottom)}\"/>");
            else
                markup.Write($"<path d=\"M{rule.Start} {rule.At}H{rule.End}\"/>");
        }

        markup.Write($"</g><g class=\"letters\">");
        LetterRuns.Write(markup, [.. page.Letters.Where(letter => letter.Box.CentreY > top && letter.Box.CentreY < bottom)]);
        markup.Write($"</g><g class=\"marks\">");
        foreach (var box in boxes)
            markup.Write($"<rect x=\"{box.Left - 1.5f}\" y=\"{box.Top - 1.5f}\" width=\"{box.Width + 3}\" height=\"{box.Height + 3}\"/>");
        markup.Write($"</g></svg>");
        return text.ToString();
    }

    private static IReadOnlyList<string> Rows(Document document, List<Location> places)
    {
        var marked = places.ToHashSet();
        var rows = document.Blocks.OfType<Grid>().SelectMany(grid => grid.Rows).Where(row => row.Cells.Any(cell => cell.Row == row.Index && marked.Contains(cell.Location))).Take(MaxRows).ToList();
        if (rows.Count == 0)
            return [];
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var markup = new Markup(text);
        markup.Write($"<table class=\"rows\">");
        foreach (var row in rows)
        {
            markup.Write($"<tr>");
            foreach (var cell in row.Cells)
            {
                var isMarked = marked.Contains(cell.Location);
                markup.Write($"<td");
                if (cell.ColumnSpan > 1)
                    markup.Write($" colspan=\"{cell.ColumnSpan}\"");
                if (isMarked)
                    markup.Write($" class=\"mark\"");
                markup.Write($">{cell.Text}</td>");
            }

            markup.Write($"</tr>");
        }

        markup.Write($"</table>");
        return [text.ToString()];
    }
}
