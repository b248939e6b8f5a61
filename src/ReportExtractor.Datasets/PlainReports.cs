using System.Globalization;
using ReportExtractor.Reports;

namespace ReportExtractor.Datasets;

/// <summary>Reports that were not collected but read from files, as they go into a dataset.</summary>
public sealed class PlainReports
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>A report as it goes into a dataset. Of several on the same body and year from one address the later ones are numbered.</summary>
    /// <param name="report">The report, verified.</param>
    public DatasetReport Next(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var identity = report.Identity;
        var id = ReportId.Of(identity.Source.Uri, identity.Issuer ?? identity.Title, identity.Year?.ToString(CultureInfo.InvariantCulture));
        var number = _seen[id] = _seen.GetValueOrDefault(id) + 1;
        return new DatasetReport(
            number == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{number}"),
            report,
            [new DatasetVersion(identity.Source.Uri, number, identity.Source.Retrieved, identity.Source.Sha256, IsCurrent: true, [])]);
    }
}
