using ReportExtractor.Documents;
using ReportExtractor.Forms;

namespace ReportExtractor.Recognition.Lines;

/// <summary>A cell of a table that lost its partings: one line, or the lines that a label was broken into.</summary>
/// <param name="Text">Its text, with its lines' ends.</param>
/// <param name="Location">Where it begins.</param>
/// <param name="IsFigure">It is a number, or says that there is none.</param>
/// <param name="Meanings">What the label it is, or is most like, means; empty for figures and other words.</param>
internal sealed record LineCell(string Text, Location Location, bool IsFigure, LabelMeaning[] Meanings)
{
    /// <summary>Blank lines above it.</summary>
    public int BlanksAbove { get; init; }

    /// <summary>Blank lines between it and the next cell.</summary>
    public int BlanksBelow { get; set; }

    /// <summary>The label is one that a form has, as far as it can be told.</summary>
    public bool IsLabel => Meanings.Length > 0;

    public bool IsRow => Has(LabelKind.Row);

    public bool IsGroup => Has(LabelKind.Group);

    public bool IsHeading => Has(LabelKind.Heading);

    /// <summary>It names a column, and is no numbered row such as （七）总计 or 3 其他.</summary>
    public bool IsColumn => Has(LabelKind.Column) && Numbering.Parse(Text).Length == 0 && !char.IsDigit(Text.TrimStart()[0]);

    /// <summary>The column it names; the same for all spellings of one.</summary>
    public LabelMeaning Column => Array.Find(Meanings, meaning => meaning.Kind == LabelKind.Column);

    /// <summary>How many columns the form has for the row it names; 0 if it names none.</summary>
    public int ColumnsOfRow => Meanings.Where(meaning => meaning.Kind == LabelKind.Row)
        .Select(meaning => FormCatalog.All[meaning.Form].Tables[meaning.Table].Rows[meaning.Index].Columns.Count).FirstOrDefault();

    /// <summary>True if both are items of one table, of the kinds given.</summary>
    public bool SharesTable(LabelKind kind, LineCell other, LabelKind otherKind) => Array.Exists(Meanings, one => one.Kind == kind
        && Array.Exists(other.Meanings, two => two.Kind == otherKind && two.Form == one.Form && two.Table == one.Table));

    /// <summary>True if it names a row of a table that has as many columns of labels before all its figures, as where each article has columns of its own.</summary>
    public bool IsOfPlainTable => Array.Exists(Meanings, meaning => meaning.Kind == LabelKind.Row && !FormCatalog.All[meaning.Form].Tables[meaning.Table].HasUniformColumns);

    /// <summary>True if both name one row of a form.</summary>
    public bool IsSameRow(LineCell other) => Array.Exists(Meanings, meaning => meaning.Kind == LabelKind.Row && Array.IndexOf(other.Meanings, meaning) >= 0);

    /// <summary>The table whose rows or groups of rows it names, or whose only it begins to name; -1 if it names none.</summary>
    public int Table => IsLabel ? OfRows.Select(meaning => meaning.Table).DefaultIfEmpty(-1).First() : OfRows.Select(meaning => meaning.Table).Distinct().ToList() is [var only] ? only : -1;

    /// <summary>How many groups the row or group that it names, or begins to name, stands in; -1 if that cannot be told.</summary>
    public int Depth
    {
        get
        {
            var style = Numbering.Parse(Text).Style;
            var depths = OfRows.Select(meaning => DepthOf(meaning, FormCatalog.All[meaning.Form].Tables[meaning.Table])).ToList();
            var numbered = depths.FindAll(depth => depth.Style == style);
            return (numbered.Count > 0 ? numbered : depths).Select(depth => depth.Groups).Distinct().ToList() is [var only] ? only : -1;
        }
    }

    private IEnumerable<LabelMeaning> OfRows => (IsLabel || IsFigure ? Meanings : LabelIndex.Shared.Begun(Text)).Where(IsOfRows);

    private static bool IsOfRows(LabelMeaning meaning) => meaning.Kind is LabelKind.Row or LabelKind.Group;

    private static (int Groups, NumberingStyle Style) DepthOf(LabelMeaning meaning, FormTable table)
    {
        if (meaning.Kind == LabelKind.Row)
            return (table.Rows[meaning.Index].Groups.Count, Numbering.Parse(table.Rows[meaning.Index].Label).Style);
        var group = table.Groups[meaning.Index];
        return (table.Rows.Select(row => row.Groups.ToList().IndexOf(group)).First(depth => depth >= 0), Numbering.Parse(group).Style);
    }

    private bool Has(LabelKind kind) => Array.Exists(Meanings, meaning => meaning.Kind == kind);
}
