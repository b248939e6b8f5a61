using System.Globalization;
using ReportExtractor.Datasets.Harmonised;
using ReportExtractor.Datasets.Parquet;
using ReportExtractor.Datasets.Tables;
using ReportExtractor.Forms;

namespace ReportExtractor.Datasets.Documentation;

/// <summary>Describes a dataset for people: each column, each variable with its label in each form, how often it is missing, and what must not be compared.</summary>
internal static class Codebook
{
    public const string MarkdownFile = "codebook.md";
    public const string HtmlFile = "codebook.html";

    /// <summary>Writes both files.</summary>
    public static void Write(string folder, DuckTables tables, DatasetFacts facts)
    {
        IReadOnlyList<PageBlock> page = [.. About(facts), .. Columns(), .. Variables(tables), .. Comparisons(), .. HarmonisedVariables()];
        using var markdown = new StreamWriter(Path.Combine(folder, MarkdownFile));
        PageWriter.Markdown(page, markdown);
        using var html = new StreamWriter(Path.Combine(folder, HtmlFile));
        PageWriter.Html(page, html);
    }

    private static IEnumerable<PageBlock> About(DatasetFacts facts) =>
    [
        new PageHeading(1, "Codebook 编码手册"),
        new PageParagraph(facts.Citation),
        new PageParagraph("A value is the number that a report prints, exactly. Where a report prints none, or none could be read, the value is empty, which is never the same as 0; the column status of the table cells says why. Figures that this program makes of printed ones stand in the table harmonised and nowhere else."),
        new PageParagraph("数值均为报告所印数字，未作改动。报告没有数字或未能读出时为空，空不等于 0，原因见 cells 表的 status 列。由本程序计算的变量只在 harmonised 表中。"),
    ];

    private static IEnumerable<PageBlock> Columns()
    {
        yield return new PageHeading(2, "Tables 各表");
        foreach (var table in DatasetTables.All)
        {
            yield return new PageHeading(3, $"{table.Name} {table.Zh}");
            yield return new PageParagraph($"{table.Description} Key: {string.Join(", ", table.Key)}.");
            yield return new PageTable(
                ["column", "type", "中文", "meaning"],
                [.. table.Columns.Where(column => FormVariable.All.All(variable => variable.Cell != column.Name)).Select(column => (IReadOnlyList<string>)[column.Name, Word(column.Type), column.Zh, Meaning(column)])]);
            if (table == WideTable.Table)
                yield return new PageParagraph("And a column for each of the variables below, by its name.");
        }
    }

    private static IEnumerable<PageBlock> Variables(DuckTables tables)
    {
        var shares = VariableShares.Of(tables);
        yield return new PageHeading(2, "Variables 变量");
        yield return new PageParagraph("The cells of the official forms. Of the reports on each form: how many print a number that was read; and of the rest, how many leave the cell blank (or print a dash or words) and how many do not print it, or not so that it could be read. A row that some reports print in the stead of others (requests.other.unspecified) is missing where they print those, and those are missing where they print it. Of money, the form asks for a unit, and reports print another or none: cells.unit tells.");
        foreach (var form in FormCatalog.All)
        {
            yield return new PageHeading(3, string.Create(CultureInfo.InvariantCulture, $"Form {form.Code}: {form.Source}, report years {form.FirstYear}–{form.LastYear?.ToString(CultureInfo.InvariantCulture) ?? ""}"));
            yield return new PageTable(
                ["variable", "标签", "unit", "number", "blank", "missing", "doubtful", "also in form"],
                [.. FormVariable.All.Where(variable => form.IndexOf(variable.Cell) >= 0).Select(variable => Row(variable, form, shares))]);
        }
    }

    private static IReadOnlyList<string> Row(FormVariable variable, Form form, VariableShares shares)
    {
        var (read, blank, missing, doubtful) = shares.Of(variable.Cell, form.Code);
        return
        [
            variable.Cell,
            variable.LabelIn(form)!,
            variable.Unit is { } unit ? $"{unit}, see cells.unit" : (variable.Kind == CellKind.Change ? "count, may be below 0" : "count"),
            Percent(read),
            Percent(blank),
            Percent(missing),
            Percent(doubtful),
            string.Join(", ", variable.Forms.Where(one => one.Form != form).Select(one => one.Form.Code)),
        ];
    }

    private static IEnumerable<PageBlock> Comparisons() =>
    [
        new PageHeading(2, "Comparing the forms 两种表样的比较"),
        new PageParagraph("A variable that both forms have means the same in both. What must not be compared:"),
        new PageTable(["variables", "why", "原因"], [.. FormComparison.All.Select(one => (IReadOnlyList<string>)[one.Variables, one.En, one.Zh])]),
    ];

    private static IEnumerable<PageBlock> HarmonisedVariables() =>
    [
        new PageHeading(2, "Harmonised variables 可比变量"),
        new PageParagraph("Made of printed figures, the same for every form. Blanks among the cells of a sum count as 0, unless all are blank; where a cell is not printed or could not be read, there is no value. The status is about how the cells were read: certain figures may contradict each other as the publisher printed them, so that a share may be above 1; the findings tell which reports do not reconcile."),
        new PageTable(["variable", "中文", "meaning", "definition"], [.. HarmonisedVariable.All.Select(variable => (IReadOnlyList<string>)[variable.Name, variable.Zh, variable.En, variable.Definition])]),
    ];

    private static string Meaning(DatasetColumn column) =>
        $"{column.En}{(column.Description.Length > 0 ? $". {column.Description}" : "")}{(column.Values.Count > 0 && column.Description.Length == 0 ? $": {string.Join(", ", column.Values)}" : "")}";

    private static string Word(ColumnType type) => type.ToString().ToLowerInvariant();

    private static string Percent(double? share) => share is { } known ? known.ToString("0.0\u00A0%", CultureInfo.InvariantCulture) : "–";
}
