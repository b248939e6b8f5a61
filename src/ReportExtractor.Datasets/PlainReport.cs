using System.Globalization;
using ReportExtractor.Reports;

namespace ReportExtractor.Datasets;

/// <summary>A report that was not collected but read from a file, as it goes into a dataset.</summary>
public static class PlainReport
{
    /// <summary>Names the report after its file, body and year. The file's folder does not count, so that it may be moved; of an address all does.</summary>
    /// <param name="report">The report, verified.</param>
    public static DatasetReport Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var identity = report.Identity;
        return new DatasetReport(
            ReportId.Of(FileOf(identity.Source.Uri), identity.Issuer ?? identity.Title, identity.Year?.ToString(CultureInfo.InvariantCulture)),
            report,
            [new DatasetVersion(identity.Source.Uri, 1, identity.Source.Retrieved, identity.Source.Sha256, IsCurrent: true, [])]);
    }

    private static string FileOf(string uri) => uri.Contains("://", StringComparison.Ordinal) ? uri : uri[(uri.LastIndexOfAny(['/', '\\']) + 1)..];
}
