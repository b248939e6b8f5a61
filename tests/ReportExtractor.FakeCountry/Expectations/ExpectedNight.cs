namespace ReportExtractor.FakeCountry.Expectations;

/// <summary>What can be found in a night by a program that does everything right.</summary>
/// <param name="Night">The night.</param>
/// <param name="Reports">The reports that can be reached and read.</param>
/// <param name="Unreachable">The documents that cannot.</param>
/// <param name="FailedSources">The sources that give nothing at all.</param>
/// <param name="Others">Addresses of entries that are no report; to ask for them is allowed, to take them for reports is not.</param>
/// <param name="Clones">Addresses of links that lead to hosts of nobody's, which are not asked for.</param>
internal sealed record ExpectedNight(
    int Night,
    IReadOnlyList<ExpectedReport> Reports,
    IReadOnlyList<ExpectedFailure> Unreachable,
    IReadOnlyList<ExpectedSource> FailedSources,
    IReadOnlyList<string> Others,
    IReadOnlyList<string> Clones)
{
    /// <summary>What differs from the night before.</summary>
    public required ExpectedChanges Changes { get; init; }

    /// <summary>Addresses of documents that a walk over the list misses because it changes meanwhile; they are not gone.</summary>
    public IReadOnlyList<string> NotListed { get; init; } = [];
}

/// <summary>A report that can be reached.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="Body">Who reports.</param>
/// <param name="Year">The year reported on.</param>
/// <param name="Form">The form's code.</param>
/// <param name="Documents">The documents that hold it and can be reached.</param>
internal sealed record ExpectedReport(string Source, string Body, int Year, string Form, IReadOnlyList<ExpectedDocument> Documents);

/// <summary>A document that holds a report.</summary>
/// <param name="Address">Its address as linked.</param>
/// <param name="MediaType">What its bytes are.</param>
/// <param name="Cells">Each printed cell by its full name; null where no figure is printed.</param>
internal sealed record ExpectedDocument(string Address, string MediaType, IReadOnlyDictionary<string, decimal?> Cells);

/// <summary>A document that cannot be reached or read.</summary>
internal sealed record ExpectedFailure(string Source, string Address, string Cause);

/// <summary>A source that gives nothing.</summary>
internal sealed record ExpectedSource(string Source, string Cause);
