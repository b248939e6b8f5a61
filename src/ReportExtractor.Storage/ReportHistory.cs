namespace ReportExtractor.Storage;

/// <summary>A report and all that was ever read of it.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="Body">The publishing body.</param>
/// <param name="Year">The year reported on, if known.</param>
/// <param name="Versions">What its documents said, the earliest first.</param>
public sealed record ReportHistory(string Source, string Body, int? Year, IReadOnlyList<ReportVersion> Versions);

/// <summary>What a document said of a report from some day on.</summary>
/// <param name="Address">The document's address.</param>
/// <param name="Number">The version's number in that document.</param>
/// <param name="Seen">When it was fetched.</param>
/// <param name="Sha256">Hash of the document's bytes.</param>
/// <param name="Place">Where the archive keeps them.</param>
/// <param name="IsCurrent">The document says so still, as far as is known.</param>
/// <param name="FollowsOther">It says something else than an earlier version.</param>
/// <param name="Cells">The cells that changed since the version before.</param>
public sealed record ReportVersion(string Address, int Number, DateTimeOffset Seen, string Sha256, ArchivePlace Place, bool IsCurrent, bool FollowsOther, IReadOnlyList<CellChange> Cells);
