namespace ReportExtractor.Storage;

/// <summary>One exchange with a server.</summary>
/// <param name="Address">What was asked for.</param>
/// <param name="Asked">When.</param>
/// <param name="Latency">How long the answer took.</param>
/// <param name="Status">The status of the response; null if none came.</param>
/// <param name="Failure">What went wrong; null if nothing did.</param>
/// <param name="Received">How many bytes came.</param>
/// <param name="IsConditional">The server was asked only for what has changed.</param>
public sealed record VisitRecord(string Address, DateTimeOffset Asked, TimeSpan Latency, int? Status, StepFailure? Failure, long Received, bool IsConditional)
{
    /// <summary>The server's name for what it sent, if it gave one.</summary>
    public string? ETag { get; init; }

    /// <summary>When the server says that it was changed, if it says so.</summary>
    public string? LastModified { get; init; }

    /// <summary>Hash of the body, lower-case hexadecimal; null if there is none of use.</summary>
    public string? BodySha256 { get; init; }

    /// <summary>The earlier visit that brought the body, if this one did not.</summary>
    public long? BodyVisit { get; init; }

    /// <summary>Where the archive keeps it; null if nothing came.</summary>
    public ArchivePlace? Place { get; init; }
}

/// <summary>Where a record stands in the archive.</summary>
/// <param name="File">The file's name in the archive's folder.</param>
/// <param name="Position">Where the record begins, in bytes.</param>
/// <param name="Length">How long it is there, in bytes.</param>
public sealed record ArchivePlace(string File, long Position, long Length);

/// <summary>A body that is kept.</summary>
/// <param name="Visit">The visit that brought it.</param>
/// <param name="ETag">The server's name for it, if it gave one.</param>
/// <param name="LastModified">When the server says that it was changed, if it says so.</param>
/// <param name="Asked">When it was asked for.</param>
/// <param name="Sha256">Its hash.</param>
/// <param name="Place">Where the archive keeps it.</param>
public sealed record StoredBody(long Visit, string? ETag, string? LastModified, DateTimeOffset Asked, string Sha256, ArchivePlace Place);
