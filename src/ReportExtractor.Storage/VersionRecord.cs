namespace ReportExtractor.Storage;

/// <summary>What a document says of a report.</summary>
/// <param name="Body">The publishing body.</param>
/// <param name="Year">The year reported on; null if not found.</param>
/// <param name="Title">The title as printed.</param>
/// <param name="Published">The date of publication, if known.</param>
/// <param name="Form">The code of the form.</param>
/// <param name="Seen">When the document was fetched.</param>
/// <param name="CellsSha256">Hash of the figures.</param>
/// <param name="ContentSha256">Hash of all that the report says, its figures and its text.</param>
/// <param name="Json">The report as JSON.</param>
/// <param name="Cells">Its cells, in the form's order.</param>
public sealed record VersionRecord(string Body, int? Year, string? Title, DateOnly? Published, string Form, DateTimeOffset Seen, string CellsSha256, string ContentSha256, string Json, IReadOnlyList<CellRecord> Cells);

/// <summary>One cell of a version.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Value">Its number, exact; null if it has none.</param>
/// <param name="Raw">Its text as printed.</param>
/// <param name="Status">Why it has the value it has.</param>
/// <param name="Confidence">How certain the reading is, from 0 to 1.</param>
public sealed record CellRecord(string Name, string? Value, string? Raw, string Status, double Confidence);

/// <summary>A finding about a report.</summary>
/// <param name="Version">The version that it is about.</param>
/// <param name="Id">The finding's name.</param>
/// <param name="Rule">The rule's name.</param>
/// <param name="Severity">How grave it is: <c>info</c>, <c>warning</c> or <c>error</c>.</param>
/// <param name="Message">One sentence for a citizen.</param>
/// <param name="Json">The finding as JSON.</param>
public sealed record FindingRecord(long Version, string Id, string Rule, string Severity, string Message, string Json);
