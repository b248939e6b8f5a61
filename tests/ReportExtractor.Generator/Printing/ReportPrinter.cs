using ReportExtractor.Forms;
using ReportExtractor.Generator.Figures;
using ReportExtractor.Generator.Printing.Overview;

namespace ReportExtractor.Generator.Printing;

/// <summary>Prints one annual report: title, chapters, prose and the official tables.</summary>
internal sealed class ReportPrinter
{
    private readonly Habits _habits;
    private readonly ReportFigures _figures;
    private readonly Body _body;
    private readonly LabelSpeller _labels;
    private readonly NumberSpeller _numbers;
    private readonly TableCutter _cutter;
    private readonly Prose _prose;
    private readonly List<PrintedBlock> _blocks = [];

    private ReportPrinter(Habits habits, ReportFigures figures, Body body, OverviewWriter? overview)
    {
        (_habits, _figures, _body) = (habits, figures, body);
        _labels = new LabelSpeller(habits);
        _numbers = new NumberSpeller(habits);
        _cutter = new TableCutter(habits);
        _prose = new Prose(habits, body, figures, overview);
    }

    /// <summary>Draws a body, its figures and its mistakes, and prints the report.</summary>
    public static PrintedReport Print(Habits habits, Form form, Body body)
    {
        var figures = FigureDraw.Draw(habits, form);
        var right = figures.Copy();
        PublishedErrors.Make(habits, figures);
        var words = habits.Apart(body.Name);
        var overview = words.Chance(0.15) ? null : new OverviewWriter(words, body, figures, right);
        var printer = new ReportPrinter(habits, figures, body, overview);
        printer.Print();
        return new PrintedReport(printer._blocks, figures, overview?.Contradictions ?? []);
    }

    /// <summary>Prints figures that are given, with few words.</summary>
    public static PrintedReport Print(Habits habits, ReportFigures figures, Body body)
    {
        var printer = new ReportPrinter(habits, figures, body, overview: null);
        printer.Print();
        return new PrintedReport(printer._blocks, figures, []);
    }

    private void Print()
    {
        Title();
        _blocks.AddRange(_prose.Preface());
        var headings = new ChapterHeadings(_habits, _figures.Form, _labels);
        Add(headings.Of(0));
        _blocks.AddRange(_prose.Overview());
        Chapter(headings, 1, ProactivePrinter.Print(_habits, _labels, _numbers, _figures, _body.Year));
        Chapter(headings, 2, Requests());
        Chapter(headings, 3, Reviews());
        Add(headings.Of(4));
        _blocks.AddRange(_prose.Problems());
        Add(headings.Of(5));
        _blocks.AddRange(_prose.Rest());
    }

    private void Title()
    {
        var year = _habits.Choose("title_year", "arabic", ("chinese", 0.03), ("degree", 0.1), ("spaced", 0.04)) switch
        {
            "chinese" => string.Concat($"{_body.Year}".Select(digit => "〇一二三四五六七八九"[digit - '0'])) + "年",
            "degree" => $"{_body.Year}年度",
            "spaced" => $" {_body.Year} 年",
            _ => $"{_body.Year}年",
        };
        var title = _habits.Choose("title", "plain", ("year_first", 0.1), ("short", 0.05), ("no_issuer", 0.04), ("about", 0.04), ("two_lines", 0.1), ("no_year", 0.02), ("neither", 0.005)) switch
        {
            "year_first" => $"{year}{_body.Name}政府信息公开工作年度报告",
            "short" => $"{_body.Name}{year}政府信息公开年度报告",
            "no_issuer" => $"{year}政府信息公开工作年度报告",
            "no_year" => $"{_body.Name}政府信息公开工作年度报告",
            "neither" => "政府信息公开工作年度报告",
            "about" => $"{_body.Name}关于{year}政府信息公开工作的年度报告",
            "two_lines" => $"{_body.Name}{year}\n政府信息公开工作年度报告",
            _ => $"{_body.Name}{year}政府信息公开工作年度报告",
        };
        foreach (var line in title.Split('\n'))
            _blocks.Add(new PrintedParagraph(_labels.Plain(line), ParagraphKind.Title));
    }

    private void Chapter(ChapterHeadings headings, int chapter, IReadOnlyList<PrintedBlock> blocks)
    {
        Add(headings.Of(chapter));
        _blocks.AddRange(_prose.AboveTable(chapter));
        foreach (var block in blocks)
        {
            if (block is PrintedTable table)
                _blocks.AddRange(_cutter.Cut(table));
            else
                _blocks.Add(block);
        }

        if (chapter > 1)
            _blocks.AddRange(LastYear(chapter));
    }

    private IReadOnlyList<PrintedBlock> Requests() =>
        _habits.Has("requests_as_prose", 0.01) ? [.. _prose.Requests()] : [RequestsPrinter.Print(_habits, _labels, _numbers, _figures)];

    private IReadOnlyList<PrintedBlock> Reviews() => _habits.Choose("reviews_as_prose", "no", ("prose", 0.02), ("missing", 0.01)) switch
    {
        "prose" => [.. _prose.Reviews()],
        "missing" => [],
        _ => [.. ReviewPrinter.Print(_habits, _labels, _numbers, _figures)],
    };

    // The same table of the year before, for comparison, under its own caption. Its cells are none of this report's.
    private IReadOnlyList<PrintedBlock> LastYear(int chapter)
    {
        if (!_habits.Has("last_years_table", 0.015))
            return [];
        var figures = FigureDraw.Draw(_habits, _figures.Form);
        IReadOnlyList<PrintedTable> tables = chapter == 2 ? [RequestsPrinter.Print(_habits, _labels, _numbers, figures)] : ReviewPrinter.Print(_habits, _labels, _numbers, figures);
        var caption = _habits.Pick($"附：{_body.Year - 1}年{_figures.Form.Sections[chapter].Title}", $"{_body.Year - 1}年度数据（供对比）", "上年度数据对照表", $"（{_body.Year - 1}年）");
        return [new PrintedParagraph(caption), .. tables.Select(table => table with { Rows = [.. table.Rows.Select(row => new PrintedRow([.. row.Cells.Select(cell => cell with { Figures = [] })]))] })];
    }

    private void Add(PrintedParagraph? heading)
    {
        if (heading is not null)
            _blocks.Add(heading);
    }
}
