using ReportExtractor.Forms;
using ReportExtractor.Reports;

namespace ReportExtractor.Datasets;

/// <summary>A report as it goes into a dataset.</summary>
/// <param name="Id">Its name in all tables, which stays the same from one dataset to the next.</param>
/// <param name="Report">What it says, verified.</param>
/// <param name="Versions">What is known of its publications, in the order in which they were seen.</param>
public sealed record DatasetReport(string Id, Report Report, IReadOnlyList<DatasetVersion> Versions)
{
    /// <summary>The cells that its JSON names, those of its form, each with its reading.</summary>
    internal IReadOnlyList<(FormCell Cell, CellReading Reading)> Cells { get; } =
        [.. Report.Form.Cells.Where(cell => ReportJson.IsNamed(Report, cell.Table, cell.Row)).Select(cell => (cell, Report.Cells[cell.Index]))];

    /// <summary>The name of the source that it was collected from; null if it was not collected.</summary>
    public string? Source { get; init; }

    /// <summary>The code of the region that the source states; null if it states none.</summary>
    public string? Region { get; init; }

    /// <summary>The level that the source states, e.g. <c>county</c>; null if it states none.</summary>
    public string? Level { get; init; }
}

/// <summary>What a document said of a report at some time.</summary>
/// <param name="Address">The document's address or path.</param>
/// <param name="Number">The how-manieth version of the document it is, from 1.</param>
/// <param name="Seen">When it was fetched; null if unknown.</param>
/// <param name="Sha256">Hash of the bytes, lower-case hexadecimal.</param>
/// <param name="IsCurrent">It is what the document says now.</param>
/// <param name="Changes">The cells that differ from the version before.</param>
public sealed record DatasetVersion(string Address, int Number, DateTimeOffset? Seen, string Sha256, bool IsCurrent, IReadOnlyList<DatasetChange> Changes)
{
    /// <summary>The archive's file that holds the bytes; null if they are not archived.</summary>
    public string? ArchiveFile { get; init; }

    /// <summary>Where in that file their record begins, in bytes.</summary>
    public long? ArchivePosition { get; init; }
}

/// <summary>A cell that one version says otherwise than the one before.</summary>
/// <param name="Cell">Full name of the cell.</param>
/// <param name="Old">The value before; null for none.</param>
/// <param name="New">The value now; null for none.</param>
public sealed record DatasetChange(string Cell, decimal? Old, decimal? New);
