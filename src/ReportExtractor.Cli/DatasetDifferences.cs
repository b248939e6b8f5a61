using System.Globalization;
using ReportExtractor.Datasets.Comparison;
using ReportExtractor.Reports;

namespace ReportExtractor.Cli;

/// <summary>Prints what changed between two datasets: a line each as CSV, and the numbers for people.</summary>
internal static class DatasetDifferences
{
    public static int Print(string old, string now)
    {
        try
        {
            using var comparison = new DatasetComparison(old, now);
            var counts = new int[Enum.GetValues<DifferenceKind>().Length];
            ReportCsv.WriteLine(Terminal.Results, ["difference", "report", "issuer", "year", "subject", "old", "new"]);
            foreach (var difference in comparison.Differences())
            {
                counts[(int)difference.Kind]++;
                ReportCsv.WriteLine(
                    Terminal.Results,
                    [Name(difference.Kind), difference.Report, difference.Issuer, difference.Year?.ToString(CultureInfo.InvariantCulture), difference.Subject, difference.Old, difference.New]);
            }

            Terminal.Messages.WriteLine($"report-extractor: {counts[0]} reports added, {counts[1]} removed, {counts[2]} cells changed, {counts[3]} findings added, {counts[4]} removed");
            return ExitCode.Done;
        }
        catch (InvalidDataException error)
        {
            throw new UsageException(error.Message);
        }
    }

    private static string Name(DifferenceKind kind) => kind switch
    {
        DifferenceKind.ReportAdded => "report_added",
        DifferenceKind.ReportRemoved => "report_removed",
        DifferenceKind.CellChanged => "cell_changed",
        DifferenceKind.FindingAdded => "finding_added",
        _ => "finding_removed",
    };
}
