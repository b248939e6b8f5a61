namespace ReportExtractor.Verification.Localisation;

/// <summary>Changes that together make all sums hold, none of which can be spared.</summary>
/// <param name="Changes">The changes, in the form's order.</param>
internal sealed record Repair(IReadOnlyList<Change> Changes)
{
    /// <summary>How unlikely the mistake is: the sum of its changes' weights; a shifted row is one mistake.</summary>
    public double Weight { get; } = Changes.Where(change => change.Kind != ErrorKind.ShiftedRow).Sum(change => change.Weight)
        + (Changes.Any(change => change.Kind == ErrorKind.ShiftedRow) ? 1 : 0);

    /// <summary>True if it makes all of another's changes, and more.</summary>
    public bool IsMoreThan(Repair other) => other.Changes.Count < Changes.Count && other.Changes.All(Changes.Contains);
}
