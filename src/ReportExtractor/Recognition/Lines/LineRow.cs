using ReportExtractor.Forms;

namespace ReportExtractor.Recognition.Lines;

/// <summary>A row of a table that lost its partings: its label, the figures found below it, and the blank lines among them.</summary>
/// <param name="Labels">The cells of its label, groups first; none where the figures stand right below the header.</param>
/// <param name="Figures">Its figures in order.</param>
/// <param name="Places">For each column how many places stand before it.</param>
/// <param name="BlanksAbove">Blank lines between the label, or the header, and what follows.</param>
/// <param name="Next">The cell below the row; null at the end.</param>
internal sealed record LineRow(IReadOnlyList<LineCell> Labels, IReadOnlyList<LineCell> Figures, IReadOnlyList<int> Places, int BlanksAbove, LineCell? Next)
{
    /// <summary>The places from the first column to the last one.</summary>
    public int Width => Places.Count == 0 ? 0 : Places[^1] + 1;

    /// <summary>The place of the total; -1 if it has none.</summary>
    public int TotalPlace { get; init; } = -1;

    /// <summary>The table whose row it is; -1 if its label is none that a form has.</summary>
    public int Table => Labels.Count > 0 ? Labels[^1].Table : -1;

    /// <summary>How many groups it stands in; -1 if that cannot be told.</summary>
    public int Depth => Labels.Count > 0 ? Labels[^1].Depth : -1;

    /// <summary>The header names fewer columns than any form has for the row.</summary>
    public bool LacksColumns => Labels.Count > 0 && Labels[^1].IsOfPlainTable
        && Array.TrueForAll(Labels[^1].Meanings, meaning => meaning.Kind != LabelKind.Row || FormCatalog.All[meaning.Form].Tables[meaning.Table].Rows[meaning.Index].Columns.Count > Places.Count);

    /// <summary>Its one figure stands between two pieces of a label, as a page's number does where the page ends within the row.</summary>
    public bool IsWithinLabel => Figures.Count == 1 && Labels is [.., { IsRow: false } head] && Next is { IsFigure: false }
        && Array.Exists(LabelIndex.Shared.Find(head.Text + Next.Text), meaning => meaning.Kind == LabelKind.Row);

    /// <summary>Its last figure stands behind blank lines, above a header that is printed again.</summary>
    public bool MayEndInPageNumber => Figures.Count > 1 && Figures[^2].BlanksBelow > 0 && Next is { IsRow: false } && (Next.IsHeading || Next.IsColumn);

    /// <summary>It is known in which groups the row stands, and the one below it in the same table.</summary>
    public bool IsAboveOther => Table >= 0 && Labels[^1].IsRow && Next is { IsLabel: true } && Next.Table == Table && Depth >= 0 && Next.Depth >= 0;

    /// <summary>Blank lines behind its last figure.</summary>
    public int BlanksBehind => Figures.Count > 0 ? Figures[^1].BlanksBelow : BlanksAbove;

    /// <summary>How many lines lie between its label and the cell below it.</summary>
    public int Lines => BlanksAbove + Figures.Sum(figure => 1 + figure.BlanksBelow);

    /// <summary>How many places each figure stands behind the label; null if one stands between two places.</summary>
    /// <param name="gaps">What blank lines mean.</param>
    public List<int>? Offsets(LineGaps gaps)
    {
        var offsets = new List<int>();

        // Behind the header its row ends first.
        var line = Labels.Count > 0 ? BlanksAbove : BlanksAbove - gaps.Behind + gaps.Within;
        foreach (var figure in Figures)
        {
            line++;
            if (line % gaps.Step > 0 || line < gaps.Step)
                return null;
            offsets.Add((line / gaps.Step) - 1);
            line += figure.BlanksBelow;
        }

        return offsets;
    }
}
