using ReportExtractor.Forms;
using ReportExtractor.Generator.Printing;
using ReportExtractor.Generator.Writing;

namespace ReportExtractor.Generator;

/// <summary>Makes annual reports with the habits of real publishers. A seed always makes the same document.</summary>
internal static class DocumentGenerator
{
    /// <summary>The formats, as files are named.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["html", "text", "markdown", "docx", "pdf"];

    /// <summary>The document of a seed.</summary>
    /// <param name="seed">Any number.</param>
    /// <param name="forced">Habits to be taken whatever the seed says; <c>format</c> is one of them.</param>
    public static GeneratedDocument Generate(int seed, IReadOnlyDictionary<string, string>? forced = null)
    {
        var habits = new Habits(seed, forced);
        var format = forced?.GetValueOrDefault("format") ?? habits.Pick("html", "html", "html", "html", "text", "text", "markdown", "docx", "docx", "pdf", "pdf");
        var reports = Print(habits);
        var text = format == "text" ? new Writing.TextWriter(habits) : null;
        if (text is not null)
            reports = reports.ConvertAll(report => report with { Blocks = [.. report.Blocks.Select(text.AsText)] });
        if (format == "markdown")
            reports = reports.ConvertAll(report => report with { Blocks = [.. report.Blocks.Select(block => block is PrintedTable table ? table.WithoutSharedFigures() : block)] });
        var blocks = reports.SelectMany(report => report.Blocks).ToList();
        var content = format switch
        {
            "html" => new HtmlWriter(habits).Write(blocks),
            "text" => text!.Write(blocks),
            "markdown" => new MarkdownWriter(habits).Write(blocks),
            "docx" => new DocxWriter(habits).Write(blocks),
            "pdf" => new PdfWriter(habits).Write(blocks),
            _ => throw new ArgumentException($"there is no format '{format}'", nameof(forced)),
        };
        return new GeneratedDocument(seed, format, content, [.. reports.Select(report => new ReportTruth(report))], habits.Taken);
    }

    private static List<PrintedReport> Print(Habits habits)
    {
        var form = FormCatalog.Find(habits.Chance(0.75) ? "2021" : "2019")!;
        var year = form.Code == "2019" ? habits.Between(2019, 2020) : habits.Between(2021, 2025);
        var body = Body.Draw(habits, year);
        var reports = new List<PrintedReport> { ReportPrinter.Print(habits, form, body) };
        if (habits.Has("two_reports", 0.02))
        {
            Body other;
            do
                other = Body.Draw(habits, year);
            while (other.Name == body.Name);
            reports.Add(ReportPrinter.Print(habits, form, other));
        }

        return reports;
    }
}
