using System.Globalization;
using System.Security.Cryptography;
using ReportExtractor.Reports;
using ReportExtractor.Storage;
using ReportExtractor.Verification.Decisions;

namespace ReportExtractor.Datasets;

/// <summary>The reports of a store, as they go into a dataset.</summary>
public static class StoredReports
{
    /// <summary>Reads them one after the other.</summary>
    public static IEnumerable<DatasetReport> Read(IReportStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Reports().Select(Read);
    }

    /// <summary>The files of a store's archive, as far as they are noted as whole.</summary>
    /// <param name="store">The store.</param>
    /// <param name="archiveFolder">The folder of its archive.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IEnumerable<DatasetOrigin> Origins(IReportStore store, string archiveFolder)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Archives().OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => new DatasetOrigin(file.Key, file.Value, Hash(Path.Combine(archiveFolder, file.Key), file.Value)));
    }

    // What stands behind the noted length is not part of it.
    private static string Hash(string path, long length)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 20];
        for (var left = length; left > 0;)
        {
            var read = file.Read(buffer, 0, (int)Math.Min(buffer.Length, left));
            if (read == 0)
                throw new InvalidDataException($"the archive {path} has {length - left} bytes where {length} were written");
            hash.AppendData(buffer, 0, read);
            left -= read;
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static DatasetReport Read(StoredReport stored)
    {
        var decisions = stored.Decisions.ToDictionary(
            decision => decision.Finding,
            decision => new Decision(decision.Finding, decision.Decision == "confirmed", decision.Reason, decision.By, decision.Date),
            StringComparer.Ordinal);
        var report = ReportJsonReader.Read(stored.Json)[0] with { Findings = [.. stored.Findings.SelectMany(FindingJsonReader.Read)] };
        return new DatasetReport(ReportId.Of(stored.Source.Name, stored.Body, stored.Year), DecisionFile.Apply(report, decisions), [.. stored.Versions.Select(Version)])
        {
            Source = stored.Source.Name,
            Region = stored.Source.Region,
            Level = stored.Source.Level,
        };
    }

    private static DatasetVersion Version(ReportVersion version) => new(
        version.Address,
        version.Number,
        version.Seen,
        version.Sha256,
        version.IsCurrent,
        [.. version.Cells.Select(cell => new DatasetChange(cell.Cell, Number(cell.Old), Number(cell.New)))])
    {
        ArchiveFile = version.Place.File,
        ArchivePosition = version.Place.Position,
    };

    private static decimal? Number(string? value) => value is null ? null : decimal.Parse(value, CultureInfo.InvariantCulture);
}
