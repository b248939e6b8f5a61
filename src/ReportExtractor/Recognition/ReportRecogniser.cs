using ReportExtractor.Documents;
using ReportExtractor.Forms;
using ReportExtractor.Recognition.Lines;
using ReportExtractor.Reports;
using ReportExtractor.Statements;

namespace ReportExtractor.Recognition;

/// <summary>Finds the annual reports in a document: Document and forms in, reports out. It changes no figure and adds none.</summary>
public static class ReportRecogniser
{
    // Distinct rows and columns of the form that must be printed. A page that shares some words with a report has fewer.
    private const int MinPrinted = 12;
    private const int MinPrintedUnderTitle = 5;

    // The smallest table of the forms has as many without its longest row.
    private const int MinCells = 7;

    private const int MaxCaptionLength = 40;

    // Of two readings, this year's under last year's caption and last year's own, neither is likelier.
    private const double YearConfidence = 0.5;

    /// <summary>Recognises every report that a document holds.</summary>
    /// <param name="document">What a reader read.</param>
    /// <param name="source">Where it came from.</param>
    /// <returns>The reports in reading order, at least one, not yet verified.</returns>
    /// <exception cref="NotAReportException">The document holds no annual report.</exception>
    public static IReadOnlyList<Report> Recognise(Document document, SourceStamp source)
    {
        document = DrawnLabels.Part(StrayLabels.Join(LineTables.Find(document)));
        var rows = new List<PrintedRow>();
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i] is not Grid grid)
                continue;
            PrintedRow? above = null;
            foreach (var row in grid.Rows)
                rows.Add(above = new PrintedRow(grid, row, i, above));
        }

        var starts = ReportSplitter.Starts(document, rows);
        var reports = new List<Report>();
        string? title = null;
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : document.Blocks.Count;
            var part = document.Blocks.Skip(starts[i]).Take(end - starts[i]).ToList();
            var (partTitle, titleEnd) = IdentityFinder.FindTitle(document, part);
            title ??= partTitle?.Text;
            var identity = IdentityFinder.Find(document, part, source, partTitle, titleEnd);
            var partRows = rows.FindAll(row => row.Block >= starts[i] && row.Block < end);
            var earlier = EarlierTables.Find(document.Blocks, starts[i], end, identity.Year);
            if (RecognisePart(document, part.Skip(titleEnd), partRows, earlier, identity) is { } report)
                reports.Add(report);
        }

        return reports.Count > 0 ? reports : throw new NotAReportException(Reason(title, rows.Count > 0), isTitled: title is not null);
    }

    private static Report? RecognisePart(Document document, IEnumerable<Block> text, List<PrintedRow> rows, Dictionary<int, int> earlier, ReportIdentity identity)
    {
        var (formIndex, _) = FormChoice.Choose(rows, identity.Year);
        var segments = TableSegments.Assign(rows, document.Blocks, formIndex);
        TableSegments.AssignByHeading(segments, rows, document.Blocks, FormCatalog.All[formIndex]);
        var onlyEarlier = DropEarlier(segments, rows, earlier);
        var tableRows = rows.Where((_, i) => segments[i] >= 0).ToList();
        var (_, printed) = FormChoice.Choose(tableRows, identity.Year);
        if (printed < (identity.Title is null ? MinPrinted : MinPrintedUnderTitle))
            return null;

        var form = FormCatalog.All[formIndex];
        var cells = new CellReading[form.Cells.Count];
        Array.Fill(cells, CellReading.NotFound);
        var unrecognised = new List<UnrecognisedLine>();
        foreach (var context in TableContext.All[formIndex])
        {
            var ofTable = rows.Where((_, i) => segments[i] == context.Table.Index).ToList();
            new TableReader(context, cells, unrecognised).Read(ofTable, row => CaptionRows(document, row.Block, context));
            foreach (var cell in form.Cells.Where(cell => cell.Table == context.Table && onlyEarlier.Contains(cell.Table.Index) && cells[cell.Index].IsFound))
                cells[cell.Index] = InDoubtOfYear(cells[cell.Index]);
        }

        if (cells.Count(cell => cell.IsFound && cell.Status != CellStatus.Unplaced) < MinCells)
            return null;
        var sections = SectionFinder.Find(text, form);
        return new Report(identity, form, cells, [.. sections.Select(section => section.Section)], unrecognised, [])
        {
            Statements = StatementFinder.Find(sections, identity.Year, identity.Issuer),
            Illegible = document.Illegible,
        };
    }

    private static CellReading InDoubtOfYear(CellReading reading) => reading with
    {
        Status = reading.Value is null ? reading.Status : CellStatus.YearUncertain,
        Confidence = Math.Min(reading.Confidence, YearConfidence),
    };

    // Tables of an earlier year are none of the report's. Where it prints no other, the caption may be one left from the year before; gives these tables' indices.
    private static HashSet<int> DropEarlier(int[] segments, List<PrintedRow> rows, Dictionary<int, int> earlier)
    {
        var only = new HashSet<int>();
        if (earlier.Count == 0)
            return only;
        var own = segments.Where((_, i) => !IsEarlier(rows[i])).ToHashSet();
        for (var i = 0; i < segments.Length; i++)
        {
            if (!IsEarlier(rows[i]))
                continue;
            if (own.Contains(segments[i]))
                segments[i] = -1;
            else
                only.Add(segments[i]);
        }

        return only;

        bool IsEarlier(PrintedRow row) => earlier.TryGetValue(row.Block, out var first) && row.Index >= first;
    }

    // The form's rows that the nearest short line or two above a grid name, e.g. （一）行政复议.
    private static List<int> CaptionRows(Document document, int block, TableContext context)
    {
        var caption = "";
        for (var i = block - 1; i >= 0 && i >= block - 2 && document.Blocks[i] is Paragraph paragraph; i--)
        {
            caption = paragraph.Text + caption;
            if (caption.Length > MaxCaptionLength)
                break;
            var key = LabelText.Key(caption);
            var named = context.Table.Rows.Where(row => key.Contains(LabelText.Key(row.Label), StringComparison.Ordinal)).ToList();
            if (named.Count > 0)
                return named.ConvertAll(row => row.Index);
        }

        return [];
    }

    private static string Reason(string? title, bool hasTables) =>
        title is not null ? $"it is titled “{title}”, but holds none of the tables of the official forms"
        : hasTables ? "none of its tables is one of the official forms"
        : "it holds no table";
}
