using ReportExtractor.Forms;
using ReportExtractor.Reports;

namespace ReportExtractor.Verification.Histories;

/// <summary>
/// What is kept of a report to compare it with those of other years: whose it is, each figure that was read without doubt,
/// and what it tells of the year before. It takes some thousand bytes, so that those of a whole country fit into memory.
/// </summary>
public sealed class ReportFigures
{
    private readonly decimal[] _figures;
    private readonly Kind[] _kinds;

    private ReportFigures(Report report)
    {
        Identity = report.Identity;
        Form = report.Form;
        _figures = [.. report.Cells.Select(reading => reading.Value ?? 0)];
        _kinds = [.. report.Cells.Select(KindOf)];
        Claims = YearClaim.In(report);
    }

    private enum Kind : byte
    {
        Absent,
        Doubtful,
        Blank,
        Figure,
    }

    /// <summary>Whose report it is, on which year, and where it was read.</summary>
    public ReportIdentity Identity { get; }

    /// <summary>The official form it follows.</summary>
    public Form Form { get; }

    /// <summary>What its text tells of the requests of the year before.</summary>
    internal IReadOnlyList<YearClaim> Claims { get; }

    /// <summary>How many figures are known.</summary>
    internal int Known => _kinds.Count(kind => kind == Kind.Figure);

    /// <summary>Keeps the figures of a report.</summary>
    public static ReportFigures Of(Report report) => new(report);

    /// <summary>A cell's figure; null if it prints none, or was read with doubt.</summary>
    internal decimal? this[string cell] => Is(cell, Kind.Figure) ? _figures[Form.IndexOf(cell)] : null;

    /// <summary>True if the report prints the cell without a figure, without doubt.</summary>
    internal bool IsBlank(string cell) => Is(cell, Kind.Blank);

    /// <summary>True if the report prints the cell, but what it says was read with doubt.</summary>
    internal bool IsDoubtful(string cell) => Is(cell, Kind.Doubtful);

    private static Kind KindOf(CellReading reading) =>
        !reading.IsFound ? Kind.Absent : !reading.IsCertain ? Kind.Doubtful : reading.Value is null ? Kind.Blank : Kind.Figure;

    private bool Is(string cell, Kind kind) => Form.IndexOf(cell) is var index and >= 0 && _kinds[index] == kind;
}
