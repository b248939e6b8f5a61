namespace ReportExtractor.Verification.Localisation;

/// <summary>How a wrong figure came about, as far as the figures show.</summary>
internal enum ErrorKind
{
    /// <summary>Any other way: typed anew, not brought up to date.</summary>
    Other,

    /// <summary>A digit is missing.</summary>
    LostDigit,

    /// <summary>There is a digit too many.</summary>
    AddedDigit,

    /// <summary>One digit is another.</summary>
    WrongDigit,

    /// <summary>Two digits side by side have changed places.</summary>
    TransposedDigits,

    /// <summary>Nothing is filled in, or 0.</summary>
    NotFilled,

    /// <summary>The figures of the row stand one column beside their own.</summary>
    ShiftedRow,
}
