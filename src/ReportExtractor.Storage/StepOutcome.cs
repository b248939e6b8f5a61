namespace ReportExtractor.Storage;

/// <summary>All that a step led to: it is kept as a whole, or not at all.</summary>
/// <param name="Step">The step.</param>
public sealed record StepOutcome(QueuedStep Step)
{
    /// <summary>What went over the wire.</summary>
    public IReadOnlyList<VisitRecord> Visits { get; init; } = [];

    /// <summary>The file of the archive that was written to, and how long it is now; null if nothing was.</summary>
    public (string File, long Bytes)? Archive { get; init; }

    /// <summary>The document that was fetched or read; its body is that of the last visit unless it names another.</summary>
    public DocumentRecord? Document { get; init; }

    /// <summary>What the document says; null if it was not read.</summary>
    public IReadOnlyList<VersionRecord>? Versions { get; init; }

    /// <summary>All findings of the source; null if it was not checked.</summary>
    public IReadOnlyList<FindingRecord>? Findings { get; init; }

    /// <summary>The steps that follow.</summary>
    public IReadOnlyList<NewStep> Next { get; init; } = [];

    /// <summary>What was fetched is what is kept already.</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>Why it gave nothing of use; null if it did.</summary>
    public StepFailure? Failure { get; init; }
}
