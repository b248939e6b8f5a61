namespace ReportExtractor.Storage;

/// <summary>An address that holds, or held, what may be a report.</summary>
/// <param name="Address">The address as its links have it.</param>
/// <param name="FinalAddress">Where it leads.</param>
/// <param name="Title">The text of the link to it.</param>
public sealed record DocumentRecord(string Address, string FinalAddress, string? Title)
{
    /// <summary>Its number; null until it is kept.</summary>
    public long? Id { get; init; }

    /// <summary>The visit that brought its body.</summary>
    public long? Visit { get; init; }

    /// <summary>Hash of its body; null if none of use came.</summary>
    public string? BodySha256 { get; init; }

    /// <summary>The body that was read last.</summary>
    public string? ExtractedSha256 { get; init; }

    /// <summary>The version of the program that read it.</summary>
    public string? ExtractedBy { get; init; }

    /// <summary>It is not there any more.</summary>
    public bool IsGone { get; init; }

    /// <summary>Why its body gave no report; null if it did.</summary>
    public StepFailure? Failure { get; init; }
}
