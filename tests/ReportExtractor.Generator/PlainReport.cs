using ReportExtractor.Forms;
using ReportExtractor.Generator.Figures;
using ReportExtractor.Generator.Printing;
using ReportExtractor.Generator.Writing;

namespace ReportExtractor.Generator;

/// <summary>A cell that a publisher sets right after the fact.</summary>
/// <param name="Cell">Full name of the cell.</param>
/// <param name="Value">Its new figure, in the unit of its column.</param>
internal readonly record struct CellCorrection(string Cell, decimal Value);

/// <summary>
/// The report of a given body and year, printed the ordinary way: official labels, every sum right, nothing to doubt.
/// Body, year and seed always give the same; a correction changes the figures that it names, wherever they are printed,
/// and nothing else.
/// </summary>
internal sealed class PlainReport
{
    private readonly int _seed;
    private readonly PrintedReport _printed;

    /// <summary>Draws and prints a report.</summary>
    /// <param name="issuer">The body's name.</param>
    /// <param name="year">The year reported on, from 2019.</param>
    /// <param name="seed">What the figures follow from.</param>
    /// <param name="corrections">Figures that differ from those drawn.</param>
    public PlainReport(string issuer, int year, int seed, params IReadOnlyList<CellCorrection> corrections)
    {
        _seed = seed;
        var habits = Habits.PlainOnes(seed);
        var figures = FigureDraw.Draw(habits, FormCatalog.All.First(form => form.Covers(year)));
        foreach (var correction in corrections)
            figures[correction.Cell] = correction.Value;
        _printed = ReportPrinter.Print(habits, figures, new Body(issuer, "本单位", year));
        Truth = new ReportTruth(_printed);
    }

    /// <summary>Each cell as printed.</summary>
    public ReportTruth Truth { get; }

    /// <summary>The report's title.</summary>
    public string Title => ((PrintedParagraph)_printed.Blocks[0]).Text;

    /// <summary>Title, text and tables as markup without a page around.</summary>
    /// <param name="cells">How table cells are written, as an option of the habit <c>html_cells</c>.</param>
    public string Html(string cells = "plain") => new HtmlWriter(Ordinary(("html_cells", cells))).Content(_printed.Blocks);

    /// <summary>The report as a PDF file.</summary>
    public byte[] Pdf() => new PdfWriter(Ordinary(("break_before", "no"))).Write(_printed.Blocks);

    /// <summary>The report as a Word file.</summary>
    public byte[] Docx() => new DocxWriter(Ordinary()).Write(_printed.Blocks);

    private Habits Ordinary(params (string Habit, string Option)[] forced) =>
        Habits.PlainOnes(_seed, forced.ToDictionary(choice => choice.Habit, choice => choice.Option, StringComparer.Ordinal));
}
