using ReportExtractor.Documents;
using ReportExtractor.Forms;
using ReportExtractor.Verification;

namespace ReportExtractor.Reports;

/// <summary>One annual report as read from one source.</summary>
/// <param name="Identity">Whose report it is, on which year, and where it was read.</param>
/// <param name="Form">The official form it follows.</param>
/// <param name="Cells">One reading for each of <see cref="Form.Cells"/>, in that order.</param>
/// <param name="Sections">The report's chapters in order.</param>
/// <param name="Unrecognised">Rows and columns of its tables that the form lacks, as printed.</param>
/// <param name="Findings">What does not reconcile; empty until verified.</param>
public sealed record Report(
    ReportIdentity Identity,
    Form Form,
    IReadOnlyList<CellReading> Cells,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<UnrecognisedLine> Unrecognised,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>The figures that its text states, in reading order.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>What people see in the source and could not be read: what the report seems to lack may stand there.</summary>
    public IReadOnlyList<IllegiblePart> Illegible { get; init; } = [];
}

/// <summary>Whose report it is, on which year, and where it was read.</summary>
/// <param name="Title">The title as printed, line breaks removed; null if none was found.</param>
/// <param name="Issuer">The publishing body as named by the report; null if not found.</param>
/// <param name="Year">The year reported on; null if not found.</param>
/// <param name="TitleYear">The year that the title names, if any.</param>
/// <param name="PeriodYear">The year of the period that the text says it covers, if any.</param>
/// <param name="Published">The date of publication; null if not found.</param>
/// <param name="Source">The file or page it was read from.</param>
public sealed record ReportIdentity(
    string? Title,
    string? Issuer,
    int? Year,
    int? TitleYear,
    int? PeriodYear,
    DateOnly? Published,
    SourceStamp Source);

/// <summary>Which bytes a report was read from.</summary>
/// <param name="Uri">The address or path as given.</param>
/// <param name="MediaType">The format as told by the content.</param>
/// <param name="Sha256">Hash of the bytes, lower-case hexadecimal.</param>
/// <param name="Retrieved">When the bytes were obtained; null if unknown.</param>
public sealed record SourceStamp(string Uri, string MediaType, string Sha256, DateTimeOffset? Retrieved);

/// <summary>A chapter of a report.</summary>
/// <param name="Number">Its number as printed, without stops and brackets; null if it has none.</param>
/// <param name="Title">Its title as printed.</param>
/// <param name="Text">Its paragraphs, one a line, without its tables.</param>
public sealed record Section(string? Number, string Title, string Text);

/// <summary>A row or column of a report's table that the form lacks.</summary>
/// <param name="Table">Code of the table it is printed in.</param>
/// <param name="Label">Its label as printed.</param>
/// <param name="Values">The other cells as printed.</param>
/// <param name="Location">Where it stands.</param>
public sealed record UnrecognisedLine(string Table, string Label, IReadOnlyList<string> Values, Location Location);
