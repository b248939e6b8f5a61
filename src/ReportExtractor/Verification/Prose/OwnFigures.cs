using ReportExtractor.Reports;

namespace ReportExtractor.Verification.Prose;

/// <summary>Which figures of the text are of the body whose tables the report prints, and tell what was, not what is planned.</summary>
internal static class OwnFigures
{
    /// <summary>True if a statement may be compared with the tables, those of the year that it is about.</summary>
    public static bool Has(Report report, Statement statement) =>
        statement.Scope != StatementScope.Part
        && (statement.Scope == StatementScope.Body || IsOfRegion(report.Identity.Issuer))
        && (statement.PartOf is not { } whole || report.Statements[whole].Scope != StatementScope.Part)
        && !IsAboutPlans(report.Sections[statement.Place.Section].Title);

    // Such a body's report is its whole region's; of one that is not known, it may be or not.
    private static bool IsOfRegion(string? issuer) => issuer is not null && (issuer.EndsWith("政府", StringComparison.Ordinal) || issuer.EndsWith("管委会", StringComparison.Ordinal) || issuer.EndsWith("管理委员会", StringComparison.Ordinal));

    private static bool IsAboutPlans(string title) => title.Contains("问题", StringComparison.Ordinal) || title.Contains("改进", StringComparison.Ordinal);
}
