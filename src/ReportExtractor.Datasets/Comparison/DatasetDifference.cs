namespace ReportExtractor.Datasets.Comparison;

/// <summary>One thing in which two datasets differ.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Report">The report.</param>
/// <param name="Issuer">Its publishing body as printed; null if unknown.</param>
/// <param name="Year">The year reported on; null if unknown.</param>
/// <param name="Subject">The cell, column or rule; null where it is about the report as a whole.</param>
/// <param name="Old">What the earlier dataset says; null if nothing.</param>
/// <param name="New">What the later dataset says; null if nothing.</param>
public sealed record DatasetDifference(DifferenceKind Kind, string Report, string? Issuer, int? Year, string? Subject, string? Old, string? New);

/// <summary>What may differ.</summary>
public enum DifferenceKind
{
    /// <summary>The report is in the later dataset only.</summary>
    ReportAdded,

    /// <summary>The report is in the earlier dataset only.</summary>
    ReportRemoved,

    /// <summary>Something is told otherwise of the report itself; the subject is the column of its table.</summary>
    ReportChanged,

    /// <summary>A cell has another value, or one where it had none.</summary>
    CellChanged,

    /// <summary>A cell has the same value, or none still, for another reason.</summary>
    StatusChanged,

    /// <summary>The finding is in the later dataset only.</summary>
    FindingAdded,

    /// <summary>The finding is in the earlier dataset only.</summary>
    FindingRemoved,

    /// <summary>The finding has another severity, or a person decided otherwise on it.</summary>
    FindingChanged,
}
