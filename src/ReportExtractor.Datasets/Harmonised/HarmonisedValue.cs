namespace ReportExtractor.Datasets.Harmonised;

/// <summary>What a harmonised variable is in a report.</summary>
/// <param name="Value">The value; null if there is none.</param>
/// <param name="Status">One of <see cref="HarmonisedStatus"/>.</param>
public readonly record struct HarmonisedValue(decimal? Value, string Status);

/// <summary>Why a harmonised variable has the value it has.</summary>
public static class HarmonisedStatus
{
    /// <summary>All its cells were read without doubt; blanks among them count as 0.</summary>
    public const string Certain = "certain";

    /// <summary>A cell that it is made of was read with doubt.</summary>
    public const string Doubtful = "doubtful";

    /// <summary>All its cells are blank.</summary>
    public const string Blank = "blank";

    /// <summary>A cell that it is made of is not printed, or could not be read.</summary>
    public const string Missing = "missing";

    /// <summary>It would be a share of nothing.</summary>
    public const string Undefined = "undefined";

    /// <summary>All statuses.</summary>
    public static IReadOnlyList<string> All { get; } = [Certain, Doubtful, Blank, Missing, Undefined];
}
