namespace ReportExtractor.Generator.Printing.Overview;

/// <summary>A figure in a sentence. A publisher's mistake may change it before the sentence is printed.</summary>
/// <param name="value">The figure as it should be.</param>
/// <param name="spelled">How it is written.</param>
internal sealed class StatedFigure(decimal value, Func<decimal, string> spelled)
{
    private readonly decimal _right = value;

    public decimal Value { get; set; } = value;

    /// <summary>What a wrong figure contradicts: <c>table</c>, <c>parts</c>, <c>share</c> or <c>growth</c>; null where nobody can tell.</summary>
    public string? Kind { get; init; }

    /// <summary>What it may stand for in the tables; empty where it is in none.</summary>
    public IReadOnlyList<Reading> Readings { get; init; } = [];

    /// <summary>Whether no sensible reading agrees with another value.</summary>
    public Func<decimal, bool> IsWrong { get; init; } = _ => false;

    /// <summary>Figures that a careless writer may take for it.</summary>
    public IReadOnlyList<decimal> Neighbours { get; init; } = [];

    public bool IsMisstated => Value != _right;

    public override string ToString() => spelled(Value);
}
