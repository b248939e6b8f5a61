namespace ReportExtractor.Storage;

/// <summary>What a night led to.</summary>
/// <param name="Started">When it began.</param>
/// <param name="New">Reports seen for the first time.</param>
/// <param name="Changed">Reports that say something else than before.</param>
/// <param name="Moved">Reports at a new address, saying what they said before.</param>
/// <param name="Gone">Documents that are not there any more.</param>
/// <param name="Failures">Addresses that gave nothing of use.</param>
/// <param name="NewFindings">Findings that earlier nights did not have.</param>
/// <param name="Totals">Numbers over the whole night.</param>
public sealed record RunResults(
    DateTimeOffset Started,
    IReadOnlyList<ReportEvent> New,
    IReadOnlyList<ReportChange> Changed,
    IReadOnlyList<ReportEvent> Moved,
    IReadOnlyList<ReportEvent> Gone,
    IReadOnlyList<FailedAddress> Failures,
    IReadOnlyList<NewFinding> NewFindings,
    RunTotals Totals);

/// <summary>A report, and the address at which something was seen of it.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="Body">The publishing body.</param>
/// <param name="Year">The year reported on, if known.</param>
/// <param name="Address">The address.</param>
public sealed record ReportEvent(string Source, string? Body, int? Year, string Address);

/// <summary>A report that says something else than before.</summary>
/// <param name="Report">The report.</param>
/// <param name="Number">The number of its new version in its document.</param>
/// <param name="Cells">The cells that changed; none if only its text did.</param>
public sealed record ReportChange(ReportEvent Report, int Number, IReadOnlyList<CellChange> Cells);

/// <summary>A cell that changed.</summary>
/// <param name="Cell">Its full name.</param>
/// <param name="Old">The number before; null if there was none.</param>
/// <param name="New">The number now; null if there is none.</param>
public sealed record CellChange(string Cell, string? Old, string? New);

/// <summary>An address that gave nothing of use.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="FailedNights">How many nights in a row nothing could be had of the source.</param>
/// <param name="Address">The address.</param>
/// <param name="Title">The text of the link to it, if there was one.</param>
/// <param name="Failure">Why.</param>
public sealed record FailedAddress(string Source, int FailedNights, string Address, string? Title, StepFailure Failure);

/// <summary>A finding that earlier nights did not have.</summary>
/// <param name="Report">The report that it is about.</param>
/// <param name="Id">The finding's name.</param>
/// <param name="Rule">The rule's name.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">One sentence for a citizen.</param>
/// <param name="Decision"><c>confirmed</c> or <c>dismissed</c> by a person; null if nobody decided.</param>
public sealed record NewFinding(ReportEvent Report, string Id, string Rule, string Severity, string Message, string? Decision)
{
    /// <summary>A person decided to leave it alone.</summary>
    public bool IsDismissed => Decision == "dismissed";
}

/// <summary>Numbers over a whole night.</summary>
/// <param name="Requests">Requests that were sent.</param>
/// <param name="Conditional">How many of them asked only for what has changed.</param>
/// <param name="NotModified">How many of those had not changed.</param>
/// <param name="Received">Bytes that came.</param>
/// <param name="Unchanged">Reports that say what they said before.</param>
/// <param name="Reports">All reports that are kept.</param>
public sealed record RunTotals(int Requests, int Conditional, int NotModified, long Received, int Unchanged, int Reports);
