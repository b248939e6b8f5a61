using ReportExtractor.Forms;

namespace ReportExtractor.Verification.Histories;

/// <summary>What a body reported on one year. Where it is known from several sources, only what they agree on counts.</summary>
/// <param name="Year">The year.</param>
/// <param name="Versions">The report as read from each source, the most complete first.</param>
internal sealed record BodyYear(int Year, IReadOnlyList<ReportFigures> Versions)
{
    // At most a quarter of the figures that are not 0 differ between versions of one report.
    private const int LeastShare = 4;

    private const string Total = "total";
    private const int OtherScope = 10;
    private const int FewRequests = 30;

    /// <summary>The most complete version, which findings are about.</summary>
    public ReportFigures Main => Versions[0];

    /// <summary>The form that it follows.</summary>
    public Form Form => Main.Form;

    /// <summary>True if the versions are of one report: a correction leaves most figures as they were, another body's report does not.</summary>
    public bool IsOneReport => Versions.Skip(1).All(version =>
    {
        var figures = Form.Cells.Select(cell => (One: Main[cell.Name], Other: version[cell.Name])).Where(pair => pair is { One: not null, Other: not null } and not { One: 0, Other: 0 }).ToList();
        return figures.Count(pair => pair.One != pair.Other) * LeastShare <= figures.Count;
    });

    /// <summary>A cell's figure; null if it prints none, was read with doubt, or differs between sources.</summary>
    public decimal? this[string cell]
    {
        get
        {
            var figure = Main[cell];
            return Versions.Skip(1).All(version => version[cell] is not { } other || other == figure) ? figure : null;
        }
    }

    /// <summary>A cell's figure, where a blank beside other figures counts as 0, as in the form's sums.</summary>
    public decimal? FigureInRow(FormTable table, string row, string column)
    {
        var cell = $"{table.Code}.{row}.{column}";
        if (this[cell] is { } figure)
            return figure;
        return Versions.All(version => version.IsBlank(cell)) && table.Columns.Any(other => this[$"{table.Code}.{row}.{other.Code}"] is not null) ? 0 : null;
    }

    /// <summary>A figure of the requests' table, as <see cref="FigureInRow"/> counts.</summary>
    public decimal? Requests(string row, string column = Total) => FigureInRow(Form.Tables.First(table => table.Code == "requests"), row, column);

    /// <summary>False if one year has ten times the other's requests: one report is perhaps on a whole city and the other on one office.</summary>
    public bool IsOfScopeOf(BodyYear other) =>
        Requests("received_new") is not { } one || other.Requests("received_new") is not { } another
        || Math.Max(one, another) <= Math.Max(FewRequests, OtherScope * Math.Min(one, another));

    /// <summary>The reference to this year's report in a finding on another.</summary>
    public OtherReport Reference(IReadOnlyList<string> cells) => new(Main.Identity.Issuer, Year, Main.Identity.Source.Uri, cells);
}
