using ReportExtractor.Forms;
using ReportExtractor.Reports;

namespace ReportExtractor.Inspection;

/// <summary>How sure a reading is, in the four shades that a person needs to tell apart.</summary>
internal enum Shade
{
    /// <summary>A number without doubt.</summary>
    Read,

    /// <summary>A number or words with a doubt.</summary>
    Doubtful,

    /// <summary>Printed, without a number: blank, a dash, or a word for none.</summary>
    Blank,

    /// <summary>Printed, but which number it is or where it belongs cannot be told.</summary>
    Unreadable,
}

/// <summary>A cell of the form that a report prints, and what was read for it.</summary>
/// <param name="Report">The how-manieth report of the source it belongs to, from 1.</param>
/// <param name="Cell">The cell of the form.</param>
/// <param name="Reading">What was read for it.</param>
internal sealed record RecognisedCell(int Report, FormCell Cell, CellReading Reading)
{
    /// <summary>Its name within the inspected source: that of the cell, behind the report's number if that is not the first.</summary>
    public string Id => IdOf(Report, Cell.Name);

    /// <summary>How sure the reading is.</summary>
    public Shade Shade => Reading switch
    {
        { Status: CellStatus.Unreadable or CellStatus.Unplaced } => Shade.Unreadable,
        { IsCertain: true, Value: null } => Shade.Blank,
        { IsCertain: true } => Shade.Read,
        _ => Shade.Doubtful,
    };

    /// <summary>The <see cref="Id"/> of the cell with a name in a report.</summary>
    public static string IdOf(int report, string cell) => report == 1 ? cell : FormattableString.Invariant($"{report}-{cell}");
}
