namespace ReportExtractor.FakeCountry.Expectations;

/// <summary>What differs from the night before, of what can be reached.</summary>
/// <param name="Cells">Corrected cells.</param>
/// <param name="Published">Reports that were not there before.</param>
/// <param name="Returned">Reports that were gone, and are back.</param>
/// <param name="Gone">Reports that were taken away: no list shows them, and their addresses answer 404.</param>
/// <param name="Moved">Documents with new addresses.</param>
/// <param name="Retitled">Reports whose title in the list is new.</param>
internal sealed record ExpectedChanges(
    IReadOnlyList<ExpectedCellChange> Cells,
    IReadOnlyList<ExpectedName> Published,
    IReadOnlyList<ExpectedName> Returned,
    IReadOnlyList<ExpectedName> Gone,
    IReadOnlyList<ExpectedMove> Moved,
    IReadOnlyList<ExpectedName> Retitled);

/// <summary>A corrected cell.</summary>
/// <param name="Body">Who reports.</param>
/// <param name="Year">The year reported on.</param>
/// <param name="Cell">The cell's full name.</param>
/// <param name="Old">The figure before.</param>
/// <param name="New">The figure since.</param>
/// <param name="Addresses">The documents that have the new figure; others of the same report may still have the old one.</param>
/// <param name="OnlyByFullCheck">ETag and Last-Modified are those of before: a conditional request finds nothing new.</param>
internal sealed record ExpectedCellChange(string Body, int Year, string Cell, decimal Old, decimal New, IReadOnlyList<string> Addresses, bool OnlyByFullCheck);

/// <summary>A report and where it is, or was.</summary>
internal sealed record ExpectedName(string Body, int Year, string Title, IReadOnlyList<string> Addresses);

/// <summary>A document with a new address.</summary>
/// <param name="Body">Who reports.</param>
/// <param name="Year">The year reported on.</param>
/// <param name="From">The address before.</param>
/// <param name="To">The address since.</param>
/// <param name="IsRedirected">The old address leads to the new one; else it answers 404.</param>
internal sealed record ExpectedMove(string Body, int Year, string From, string To, bool IsRedirected);
