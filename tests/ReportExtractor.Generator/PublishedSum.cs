using ReportExtractor.Forms;

namespace ReportExtractor.Generator;

/// <summary>
/// A sum that the figures of a printed report must satisfy, written down here a second time, so that the program's own
/// notion of the sums is tested too. A blank counts as 0.
/// </summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Left">Full names of the cells on the left.</param>
/// <param name="Right">Full names of the cells on the right.</param>
internal sealed record PublishedSum(string Rule, IReadOnlyList<string> Left, IReadOnlyList<string> Right)
{
    private static readonly string[] Applicants = ["natural_person", "commercial", "research", "public_interest", "legal_service", "other_organization"];
    private static readonly string[] Results = ["upheld", "corrected", "other", "pending"];
    private static readonly string[] NoOutcomes = ["received_new", "carried_in", "total_processed", "carried_out"];

    public IEnumerable<string> Cells => Left.Concat(Right);

    /// <summary>The sums of a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="otherInOneRow">（六）其他处理 is printed as one row.</param>
    public static IEnumerable<PublishedSum> Of(Form form, bool otherInOneRow)
    {
        var rows = form.Tables.First(table => table.Code == "requests").Rows.Select(row => row.Code)
            .Where(row => !row.StartsWith("other.", StringComparison.Ordinal) || row == "other.unspecified" == otherInOneRow).ToList();
        foreach (var row in rows)
            yield return new("requests.row_total", [.. Applicants.Select(column => $"requests.{row}.{column}")], [$"requests.{row}.total"]);
        foreach (var column in Applicants.Append("total"))
        {
            yield return new("requests.balance", [$"requests.received_new.{column}", $"requests.carried_in.{column}"], [$"requests.total_processed.{column}", $"requests.carried_out.{column}"]);
            yield return new("requests.outcomes", [.. rows.Except(NoOutcomes).Select(row => $"requests.{row}.{column}")], [$"requests.total_processed.{column}"]);
        }

        foreach (var row in new[] { "review", "litigation_direct", "litigation_after_review" })
            yield return new($"{row}.total", [.. Results.Select(result => $"review_and_litigation.{row}.{result}")], [$"review_and_litigation.{row}.total"]);
    }

    /// <summary>Left minus right as published; null if a cell is not printed, or not by itself.</summary>
    public decimal? Difference(ReportTruth truth) =>
        Cells.All(cell => truth[cell].Kind == TruthKind.Printed) ? Left.Sum(cell => truth[cell].Value ?? 0) - Right.Sum(cell => truth[cell].Value ?? 0) : null;
}
