using ReportExtractor.Datasets.Harmonised;
using ReportExtractor.Datasets.Tables;
using ReportExtractor.Verification.Catalog;

namespace ReportExtractor.Datasets.Workbook;

/// <summary>The columns of a table as people want them: whose report it is and of which year comes first, what only programs read comes last, and names stand before codes.</summary>
internal static class SheetColumns
{
    private const string Report = "report";
    private const string Issuer = "issuer";
    private const string Year = "year";

    private const int NumberWidth = 12;
    private const int VariableWidth = 22;
    private const int TextWidth = 18;
    private const int MomentWidth = 20;
    private const int NameWidth = 30;
    private const int LongWidth = 50;
    private const int SentenceWidth = 140;

    // Where these stand, a cell that is too narrow for its text has a neighbour, over which the text does not run.
    private static readonly string[] Last = ["suspects", "cells", "finding", Report];

    // Beside columns whose codes people look up elsewhere stand the names of these.
    private static readonly Dictionary<string, (string Title, Dictionary<string, string> Names)> Named = new(StringComparer.Ordinal)
    {
        ["variable"] = ("变量名称", HarmonisedVariable.All.ToDictionary(variable => variable.Name, variable => variable.Zh, StringComparer.Ordinal)),
        ["cell"] = ("单元格", FormVariable.All.ToDictionary(variable => variable.Cell, variable => variable.Zh, StringComparer.Ordinal)),
        ["rule"] = ("规则名称", RuleCatalog.All.ToDictionary(rule => rule.Id, rule => rule.Title.Zh, StringComparer.Ordinal)),
    };

    /// <summary>The columns of a table's sheets.</summary>
    /// <param name="table">The table.</param>
    /// <param name="reports">Tells what a table itself does not say of its reports.</param>
    public static IReadOnlyList<SheetColumn> Of(DatasetTable table, ReportLookup reports)
    {
        var report = At(table, Report);
        return
        [
            OfReport(Issuer, reports.Issuer),
            OfReport(Year, reports.Year),
            .. table.Columns.Select((column, at) => (column, at)).Where(one => one.column.Name is not (Issuer or Year)).OrderBy(one => Array.IndexOf(Last, one.column.Name)).SelectMany(one => Own(table, one.column, one.at)),
        ];

        SheetColumn OfReport(string name, Func<string, object?> lookup) => At(table, name) is var own and >= 0
            ? Column(table.Columns[own], own)
            : Column(ReportsTable.Table.Columns[At(ReportsTable.Table, name)], report) with { Value = row => lookup(row.GetString(report)) };
    }

    private static IEnumerable<SheetColumn> Own(DatasetTable table, DatasetColumn column, int at)
    {
        if (Named.TryGetValue(column.Name, out var named))
            yield return new SheetColumn(named.Title, LongWidth, Format: null, row => named.Names.GetValueOrDefault(row.GetString(at)));
        var names = CodeName.In(table, column.Name);
        yield return names.Count == 0 ? Column(column, at) : Column(column, at) with { Value = row => row.IsDBNull(at) ? null : names.GetValueOrDefault(row.GetString(at), row.GetString(at)) };
    }

    private static SheetColumn Column(DatasetColumn column, int at) => new(
        column.Type == ColumnType.Time ? $"{column.Zh}（UTC）" : column.Zh,
        WidthOf(column),
        FormatOf(column.Type),
        row => row.IsDBNull(at) ? null : SheetValue.Of(row.GetValue(at)));

    private static int At(DatasetTable table, string column) => table.Columns.ToList().FindIndex(one => one.Name == column);

    private static int WidthOf(DatasetColumn column) => (column.Type, column.Name) switch
    {
        (ColumnType.Number, _) => column.Zh.Length > NumberWidth ? VariableWidth : NumberWidth,
        (ColumnType.Time, _) => MomentWidth,
        (ColumnType.Text, "message") => SentenceWidth,
        (ColumnType.Text, "title" or "uri" or "address" or "cell" or "cells" or "suspects") => LongWidth,
        (ColumnType.Text, "issuer" or "body" or "rule" or "variable" or "decision_reason") => NameWidth,
        (ColumnType.Text, _) => TextWidth,
        _ => NumberWidth,
    };

    private static string? FormatOf(ColumnType type) => type switch
    {
        ColumnType.Date => "yyyy-mm-dd",
        ColumnType.Time => "yyyy-mm-dd hh:mm:ss",
        _ => null,
    };
}
