namespace ReportExtractor.Reports;

/// <summary>Why a cell has the value it has: the values of <c>status</c> in the JSON.</summary>
public static class CellStatus
{
    /// <summary>A number, read without doubt.</summary>
    public const string Read = "read";

    /// <summary>The cell is printed and empty.</summary>
    public const string Blank = "blank";

    /// <summary>The cell holds a dash or a slash.</summary>
    public const string Dash = "dash";

    /// <summary>The cell holds words without a figure: with confidence 1 such as say that there is none (无), otherwise others (详见附件).</summary>
    public const string Text = "text";

    /// <summary>The cell holds figures that are no single number.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>The report prints no such cell.</summary>
    public const string NotFound = "not_found";

    /// <summary>The row is printed, but which of its cells stands under which column cannot be told; the value is null.</summary>
    public const string Unplaced = "unplaced";

    /// <summary>A number in a row whose label is misprinted beyond certainty or missing.</summary>
    public const string LabelUncertain = "label_uncertain";

    /// <summary>A number whose column is the likeliest of several.</summary>
    public const string ColumnUncertain = "column_uncertain";

    /// <summary>A number of a table without lines, whose columns and rows are told by the places of words, where not every row is complete.</summary>
    public const string ColumnsInferred = "columns_inferred";

    /// <summary>A number whose column is known only by its position, since no header is printed.</summary>
    public const string HeaderMissing = "header_missing";

    /// <summary>A number whose digits are printed apart.</summary>
    public const string SpacedDigits = "spaced_digits";

    /// <summary>An amount of money whose unit is not printed; the form's own is assumed.</summary>
    public const string UnitUncertain = "unit_uncertain";

    /// <summary>The row is printed twice with different figures; the first is given.</summary>
    public const string PrintedTwice = "printed_twice";

    /// <summary>A number of a table whose caption names an earlier year than the report's; the report prints no other.</summary>
    public const string YearUncertain = "year_uncertain";

    /// <summary>The cell stands in a table that runs over the edge of its page: digits may be missing, or whole columns; the value is null.</summary>
    public const string CutOff = "cut_off";

    /// <summary>All statuses.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Read, Blank, Dash, Text, Unreadable, NotFound, Unplaced, LabelUncertain, ColumnUncertain, ColumnsInferred, HeaderMissing, SpacedDigits, UnitUncertain, PrintedTwice, YearUncertain, CutOff,
    ];
}
