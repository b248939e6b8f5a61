using ReportExtractor.Documents;

namespace ReportExtractor.Generator.Pdf;

/// <summary>How a table's lines are drawn.</summary>
internal enum RuleStyle
{
    /// <summary>One stroked line of two points along each edge, as long as it goes.</summary>
    StrokedLines,

    /// <summary>Thin filled rectangles, one a cell's edge, as Word and browsers write them.</summary>
    FilledRectangles,

    /// <summary>No line is painted; each cell's text is clipped to its cell.</summary>
    ClipRectangles,

    /// <summary>A stroked rectangle around each cell, apart from its neighbours.</summary>
    StrokedCells,

    /// <summary>Lines between rows only.</summary>
    RowLines,

    /// <summary>A frame around the whole and nothing within.</summary>
    Frame,

    /// <summary>All lines but those at the left and right end, as official tables like it.</summary>
    OpenSides,

    /// <summary>None.</summary>
    None,
}

/// <summary>Where the text of a merged cell, or of a row that a page ends in, stands if it is on two pages.</summary>
internal enum CutHabit
{
    /// <summary>Some lines on the first page, the others on the second.</summary>
    Divided,

    /// <summary>On the first page.</summary>
    First,

    /// <summary>On the last page.</summary>
    Last,

    /// <summary>On each page.</summary>
    Repeated,
}

/// <summary>How a document is drawn as pages.</summary>
internal sealed record PdfHabits
{
    public PdfFonts Fonts { get; init; } = new(PdfFont.Gbk);

    public TextHabit Text { get; init; } = TextHabit.Strings;

    public PageShape Shape { get; init; } = PageShape.Upright;

    public RuleStyle Rules { get; init; } = RuleStyle.StrokedLines;

    /// <summary>Where a cell's text stands: 0 at its top, 1 at its bottom, 0.5 in the middle.</summary>
    public double Alignment { get; init; } = 0.5;

    /// <summary>A label at the table's left end that is merged over five rows or more is printed letter under letter.</summary>
    public bool VerticalLabels { get; init; } = true;

    /// <summary>Printed at the foot of each page; {0} is its number, {1} their count.</summary>
    public string? Footer { get; init; } = "- {0} -";

    /// <summary>Printed at the head of each page.</summary>
    public string? Header { get; init; }

    /// <summary>A row with this text is the first of a page, or is cut by the page's end where rows are cut.</summary>
    public string? BreakBefore { get; init; }

    /// <summary>A page's end may cut a row in two.</summary>
    public bool CutsRows { get; init; }

    /// <summary>How many rows of a table with many columns are printed again on its later pages.</summary>
    public int RepeatedRows { get; init; }

    /// <summary>How many rows of each table are printed again, if not the same of all.</summary>
    public IReadOnlyDictionary<Grid, int>? Headers { get; init; }

    /// <summary>Where labels on two pages stand.</summary>
    public CutHabit CutLabels { get; init; } = CutHabit.First;

    /// <summary>Where the figures of a row on two pages stand.</summary>
    public CutHabit CutFigures { get; init; } = CutHabit.First;

    /// <summary>Size of the letters in tables.</summary>
    public double TableSize { get; init; } = 9;

    /// <summary>What a letter takes of a line, as part of its own width.</summary>
    public double Spread => Text == TextHabit.Spaced ? 1 + (2 * PdfPage.Spacing) : 1;

    /// <summary>Size of the letters in prose.</summary>
    public double ProseSize { get; init; } = 14;
}
