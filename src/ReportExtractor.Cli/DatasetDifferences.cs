using System.Globalization;
using Newtonsoft.Json.Serialization;
using ReportExtractor.Datasets.Comparison;
using ReportExtractor.Reports;

namespace ReportExtractor.Cli;

/// <summary>Prints what changed between two datasets: a line each as CSV, and the numbers for people.</summary>
internal static class DatasetDifferences
{
    private static readonly SnakeCaseNamingStrategy NamingStrategy = new();

    public static int Print(string old, string now)
    {
        try
        {
            using var comparison = new DatasetComparison(old, now);
            var counts = Enum.GetValues<DifferenceKind>().ToDictionary(kind => kind, _ => 0);
            ReportCsv.WriteLine(Terminal.Results, ["difference", "report", "issuer", "year", "subject", "old", "new"]);
            foreach (var difference in comparison.Differences())
            {
                counts[difference.Kind]++;
                ReportCsv.WriteLine(
                    Terminal.Results,
                    [Name(difference.Kind), difference.Report, difference.Issuer, difference.Year?.ToString(CultureInfo.InvariantCulture), difference.Subject, difference.Old, difference.New]);
            }

            Terminal.Messages.WriteLine($"report-extractor: {string.Join(", ", counts.Select(count => $"{count.Value} {Name(count.Key)}"))}");
            return ExitCode.Done;
        }
        catch (InvalidDataException error)
        {
            throw new UsageException(error.Message);
        }
    }

    // ReportAdded is report_added.
    private static string Name(DifferenceKind kind) => NamingStrategy.GetPropertyName(kind.ToString(), hasSpecifiedName: false);
}
