namespace ReportExtractor.Storage;

/// <summary>A body, or several on one site, whose reports are collected.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Region">The code of its region, if known.</param>
/// <param name="Level">Its level, if known.</param>
/// <param name="Start">Where a night begins: its list pages and its reports' addresses.</param>
public sealed record SourceRecord(string Name, string? Region, string? Level, IReadOnlyList<StartAddress> Start)
{
    /// <summary>How many nights in a row nothing could be had of it.</summary>
    public int FailedNights { get; init; }
}

/// <summary>An address that a source names.</summary>
/// <param name="Host">Its host.</param>
/// <param name="Address">The address.</param>
/// <param name="IsList">It is a page that leads to reports; otherwise a report itself.</param>
public sealed record StartAddress(string Host, string Address, bool IsList);
