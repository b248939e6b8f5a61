using ReportExtractor.Verification.Decisions;

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
/// <param name="Suspects">Cells whose change would reconcile the figures, the likeliest first.</param>
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

    /// <summary>Other sums that the same mistake breaks.</summary>
    public IReadOnlyList<Consequence> Consequences { get; init; } = [];

    /// <summary>A name that stays the same as long as the body, the year, the rule and the figures do; empty until the report is verified.</summary>
    public string Id { get; init; } = "";

    /// <summary>What a person found out about it; null if nobody did.</summary>
    public Decision? Decision { get; init; }

    /// <summary>Indices of the report's statements that it is about.</summary>
    public IReadOnlyList<int> Statements { get; init; } = [];

    /// <summary>The other reports that it compares this one with.</summary>
    public IReadOnlyList<OtherReport> Others { get; init; } = [];
}

/// <summary>A report that another one's figures were compared with.</summary>
/// <param name="Issuer">The publishing body as named by the report; null if not found.</param>
/// <param name="Year">The year reported on; null if not found.</param>
/// <param name="Source">The address or path it was read from.</param>
/// <param name="Cells">Full names of its cells concerned.</param>
public sealed record OtherReport(string? Issuer, int? Year, string Source, IReadOnlyList<string> Cells);

/// <summary>A sum that does not hold, or cannot be checked, for a reason that is found already.</summary>
/// <param name="Rule">Stable name of the rule.</param>
/// <param name="Severity">How grave it would be by itself.</param>
/// <param name="Message">One sentence for a citizen.</param>
/// <param name="Cells">Full names of the cells concerned.</param>
/// <param name="Left">Its left side as printed; null if it cannot be checked.</param>
/// <param name="Right">Its right side as printed; null if it cannot be checked.</param>
public sealed record Consequence(string Rule, Severity Severity, string Message, IReadOnlyList<string> Cells, decimal? Left = null, decimal? Right = null)
{
    /// <summary>Left minus right; null if it cannot be checked.</summary>
    public decimal? Difference => Left - Right;
}

/// <summary>A cell that is probably wrong. The suggestion never replaces the published value.</summary>
/// <param name="Cell">Full name of the cell.</param>
/// <param name="Value">The value as published; null for none.</param>
/// <param name="Suggested">The value that would reconcile the figures.</param>
/// <param name="Reason">How the one may have become the other.</param>
/// <param name="Set">Number of the smallest set of cells that it belongs to, from 1, the likeliest: cells of one set are wrong together, sets exclude each other.</param>
public sealed record Suspect(string Cell, decimal? Value, decimal Suggested, string Reason, int Set);
