using System.Globalization;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;
using ReportExtractor.Datasets.Documentation;
using ReportExtractor.Datasets.Parquet;
using ReportExtractor.Datasets.Tables;

namespace ReportExtractor.Datasets.Workbook;

/// <summary>A dataset's tables as one workbook for people. Rows go from the CSV files into it one after the other.</summary>
internal static class WorkbookFile
{
    public const string Name = "dataset.xlsx";

    /// <summary>How many rows a sheet holds, that of the titles included.</summary>
    public const int MaxRows = 1_048_576;

    // The body and the year stay in sight.
    private const int FrozenColumns = 2;

    /// <summary>The tables that have sheets. The others are too long to be read by people.</summary>
    public static IReadOnlyList<DatasetTable> Tables { get; } =
        [ReportsTable.Table, WideTable.Table, HarmonisedTable.Table, FindingsTable.Table, VersionsTable.Table, ChangesTable.Table];

    /// <summary>Writes it.</summary>
    /// <param name="tables">The dataset's tables.</param>
    /// <param name="folder">The folder of the dataset.</param>
    /// <param name="facts">What there is to say of the dataset.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="maxRows">How many rows a sheet holds; what is more goes on in the next one.</param>
    public static void Write(DuckTables tables, string folder, DatasetFacts facts, CancellationToken cancellation, int maxRows = MaxRows)
    {
        var sheets = Tables.Select(table => new TableSheets(table, tables, maxRows - 1, cancellation)).ToList();
        try
        {
            using var draft = new FileStream(Path.Combine(folder, $".{Name}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 16, FileOptions.DeleteOnClose);
            draft.SaveAs(Sheets(sheets, facts), configuration: Look(sheets));
            draft.Position = 0;
            using var file = new FileStream(Path.Combine(folder, Name), FileMode.CreateNew);
            WorkbookPackage.Rewrite(draft, file, [1, .. sheets.SelectMany(sheet => Enumerable.Repeat(sheet.Columns.Max(column => column.TitleLines), sheet.Count))], cancellation);
        }
        finally
        {
            foreach (var sheet in sheets)
                sheet.Dispose();
        }
    }

    private static OrderedDictionary<string, object> Sheets(IEnumerable<TableSheets> sheets, DatasetFacts facts)
    {
        var all = new OrderedDictionary<string, object> { { GuideSheet.Name, GuideSheet.Rows(facts) } };
        foreach (var table in sheets)
        {
            for (var number = 1; number <= table.Count; number++)
                all.Add(number == 1 ? table.Table.Zh : string.Create(CultureInfo.InvariantCulture, $"{table.Table.Zh}({number})"), table.Next());
        }

        return all;
    }

    // Columns of one title look alike in all sheets.
    private static OpenXmlConfiguration Look(IEnumerable<TableSheets> sheets) => new()
    {
        FreezeColumnCount = FrozenColumns,
        EnableWriteNullValueCell = true,
        StyleOptions = new OpenXmlStyleOptions { HeaderStyle = new OpenXmlHeaderStyle { WrapText = true, VerticalAlignment = VerticalCellAlignment.Center } },
        DynamicColumns = [.. GuideSheet.Columns, .. sheets.SelectMany(sheet => sheet.Columns).DistinctBy(column => column.Title).Select(column => column.Look)],
    };
}
