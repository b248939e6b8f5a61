using ReportExtractor.Generator.Figures;

namespace ReportExtractor.Generator.Printing.Overview;

/// <summary>What sentences speak of, in cells of a report's form.</summary>
internal sealed class Quantities(ReportFigures figures)
{
    private static readonly string[] Organisations = ["commercial", "research", "public_interest", "legal_service", "other_organization"];

    public Reading New { get; } = Total("received_new");

    public Reading CarriedIn { get; } = Total("carried_in");

    public Reading All => New + CarriedIn;

    public Reading Processed { get; } = Total("total_processed");

    public Reading CarriedOut { get; } = Total("carried_out");

    public Reading Granted { get; } = Total("granted");

    public Reading Partly { get; } = Total("partially_granted");

    public Reading Refused => Group("refused");

    public Reading Unavailable => Group("unavailable");

    public Reading NotHeld { get; } = Total("unavailable.not_held");

    public Reading NotProcessed => Group("not_processed");

    public Reading Other => Group("other");

    /// <summary>（六）1, or null where （六） is one row.</summary>
    public Reading? NotCorrected => figures.OtherInOneRow ? null : Total("other.not_corrected");

    public Reading Review { get; } = Cases("review", "total");

    public Reading Direct { get; } = Cases("litigation_direct", "total");

    public Reading AfterReview { get; } = Cases("litigation_after_review", "total");

    public Reading Litigation => Direct + AfterReview;

    public Reading PendingLitigation { get; } = Cases("litigation_direct", "pending") + Cases("litigation_after_review", "pending");

    public static Reading Cases(string row, string result) => Reading.Of($"review_and_litigation.{row}.{result}");

    /// <summary>The natural persons' part of a quantity.</summary>
    public static Reading OfPersons(Reading total) => InColumns(total, ["natural_person"]);

    /// <summary>The organisations' part of a quantity.</summary>
    public static Reading OfOrganisations(Reading total) => InColumns(total, Organisations);

    public static Reading InColumns(Reading total, IReadOnlyList<string> columns) =>
        Reading.Of([.. total.Plus.SelectMany(cell => columns.Select(column => cell.Replace(".total", "." + column, StringComparison.Ordinal)))]);

    private static Reading Total(string row) => Reading.Of($"requests.{row}.total");

    private Reading Group(string code) => Reading.Of([.. figures.Rows("requests").Where(row => row.Code.StartsWith(code + ".", StringComparison.Ordinal)).Select(row => $"requests.{row.Code}.total")]);
}
