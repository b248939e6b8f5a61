namespace ReportExtractor.Datasets.Tables;

/// <summary>What the values of a column are.</summary>
public enum ColumnType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>An exact decimal number.</summary>
    Number,

    /// <summary>A number of which not every digit counts, such as a share.</summary>
    Real,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A moment in UTC, to the second.</summary>
    Time,
}
