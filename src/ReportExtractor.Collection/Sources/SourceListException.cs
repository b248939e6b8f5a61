namespace ReportExtractor.Collection.Sources;

/// <summary>A list of sources is not as it should be.</summary>
public sealed class SourceListException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="faults">What is wrong, one sentence each, with its line.</param>
    public SourceListException(IReadOnlyList<string> faults)
        : base(string.Join("; ", faults))
    {
        Faults = faults;
    }

    /// <summary>What is wrong, one sentence each, with its line.</summary>
    public IReadOnlyList<string> Faults { get; }
}
