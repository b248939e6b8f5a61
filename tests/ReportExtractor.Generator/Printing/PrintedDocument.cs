namespace ReportExtractor.Generator.Printing;

/// <summary>A piece of what a publisher prints.</summary>
internal abstract record PrintedBlock;

/// <summary>What a paragraph is to its readers.</summary>
internal enum ParagraphKind
{
    Text,
    Title,
    Heading,

    /// <summary>Belongs to the page or the site, not to the report.</summary>
    Furniture,
}

/// <summary>A line or paragraph.</summary>
internal sealed record PrintedParagraph(string Text, ParagraphKind Kind = ParagraphKind.Text) : PrintedBlock;

/// <summary>A table, its cells as they are written: a cell that another one reaches into is not there.</summary>
internal sealed record PrintedTable(IReadOnlyList<PrintedRow> Rows) : PrintedBlock
{
    /// <summary>How many rows are its header.</summary>
    public int HeaderRows { get; init; }

    /// <summary>How many columns at its left end hold labels.</summary>
    public int LabelColumns { get; init; } = 1;
}

/// <summary>A row of cells.</summary>
internal sealed record PrintedRow(IReadOnlyList<PrintedCell> Cells);

/// <summary>A cell with its text, in which <c>\n</c> is a line's end.</summary>
internal sealed record PrintedCell(string Text, int Columns = 1, int Rows = 1)
{
    /// <summary>The cells of the form whose figure it prints; none for a label.</summary>
    public IReadOnlyList<PrintedFigure> Figures { get; init; } = [];

    public bool IsFigure => Figures.Count > 0;
}

/// <summary>A figure as its cell prints it.</summary>
/// <param name="Cell">Full name of the cell.</param>
/// <param name="Value">The number in the unit of its column; null where none is printed.</param>
internal sealed record PrintedFigure(string Cell, decimal? Value)
{
    /// <summary>Several cells of the form share the printed one, or a program made a date of it: what the figure is, nobody can tell.</summary>
    public bool IsShared { get; init; }
}

/// <summary>One report.</summary>
/// <param name="Blocks">What is printed, in order.</param>
/// <param name="Figures">What the body had to report, mistakes included.</param>
/// <param name="Contradictions">The sentences that contradict the figures or themselves.</param>
internal sealed record PrintedReport(IReadOnlyList<PrintedBlock> Blocks, Figures.ReportFigures Figures, IReadOnlyList<Overview.ProseContradiction> Contradictions);
