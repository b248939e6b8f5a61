namespace ReportExtractor.Verification;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably wrong, or could not be checked.</summary>
    Warning,

    /// <summary>The published figures contradict each other.</summary>
    Error,
}

/// <summary>One thing that a report's reader should know.</summary>
/// <param name="Rule">Stable name of the rule, e.g. <c>requests.balance</c>.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">One sentence for a citizen.</param>
/// <param name="Cells">Full names of the cells concerned.</param>
/// <param name="Left">For a sum, its left side as printed.</param>
/// <param name="Right">For a sum, its right side as printed.</param>
/// <param name="Suspects">Cells whose change would reconcile the figures.</param>
public sealed record Finding(
    string Rule,
    Severity Severity,
    string Message,
    IReadOnlyList<string> Cells,
    decimal? Left = null,
    decimal? Right = null,
    IReadOnlyList<Suspect>? Suspects = null)
{
    /// <summary>Left minus right; null unless the finding is about a sum.</summary>
    public decimal? Difference => Left - Right;
}

/// <summary>A cell that is probably the wrong one. The suggestion never replaces the published value.</summary>
/// <param name="Cell">Full name of the cell.</param>
/// <param name="Value">The value as published.</param>
/// <param name="Suggested">The value that would reconcile the figures.</param>
/// <param name="Reason">Why this cell.</param>
public sealed record Suspect(string Cell, decimal? Value, decimal? Suggested, string Reason);
