namespace ReportExtractor.Inspection;

/// <summary>What became of a row of a grid.</summary>
internal enum RowUse
{
    /// <summary>No cell of the form was read from it: a header, a heading, or a row of another table.</summary>
    None,

    /// <summary>Cells of the form were read from it.</summary>
    Cells,

    /// <summary>It stands among the rows of a table of the form, which has no place for it.</summary>
    Unrecognised,
}
