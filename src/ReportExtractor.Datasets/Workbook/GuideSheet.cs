using System.Globalization;
using System.Text.RegularExpressions;
using MiniExcelLibs.Attributes;
using ReportExtractor.Datasets.Documentation;
using ReportExtractor.Datasets.Tables;

namespace ReportExtractor.Datasets.Workbook;

/// <summary>The first sheet, which explains the others. It is text, not a table.</summary>
internal static partial class GuideSheet
{
    public const string Name = "说明";

    private const string Topic = "政府信息公开工作年度报告数据集";
    private const string Text = "内容说明";
    private const string Code = "代码";

    // What a row of each table is, in words for people.
    private static readonly Dictionary<DatasetTable, string> Contents = new()
    {
        [ReportsTable.Table] = "一行是一个机关一年的一份报告：机关、地区、年度、来源，读出多少单元格，有多少问题。",
        [WideTable.Table] = "一行是一份报告，一列是表样的一个单元格，数字均为报告所印。各列代码见本页末尾。",
        [HarmonisedTable.Table] = "一行是一份报告的一个可比变量。可比变量由本程序用所印数字算出，两种表样口径一致；报告本身不印。",
        [FindingsTable.Table] = "一行是一份报告的一个问题：所印数字互相矛盾、可能有误，或值得知道。",
        [VersionsTable.Table] = "一行是一个网址上的报告的一个版本，自首次取得该版本时起。",
        [ChangesTable.Table] = "一行是报告发布后被改动的一个单元格：原值和现值。",
        [CellsTable.Table] = "每份报告的每个单元格，连同所印原文、位置、读数是否存疑。",
        [StatementsTable.Table] = "正文中的每个数字，连同所在语句。",
    };

    /// <summary>How wide its columns are.</summary>
    public static IReadOnlyList<DynamicExcelColumn> Columns { get; } = [new(Topic) { Width = 34 }, new(Text) { Width = 120 }, new(Code) { Width = 60 }];

    /// <summary>Its rows.</summary>
    public static IReadOnlyList<Dictionary<string, object?>> Rows(DatasetFacts facts) => [.. Lines(facts).Select(line => new Dictionary<string, object?>(StringComparer.Ordinal) { [Topic] = line.Topic, [Text] = line.Text, [Code] = line.Code })];

    /// <summary>The sheet's part of the workbook without what belongs to tables: panes that stay in sight, and a filter.</summary>
    public static string AsText(string xml) => OfTables().Replace(xml, "");

    private static IEnumerable<(string? Topic, string? Text, string? Code)> Lines(DatasetFacts facts) =>
    [
        ("引用", facts.CitationZh, facts.Citation),
        ("收录", string.Create(CultureInfo.InvariantCulture, $"{facts.Reports} 份报告，年度 {(facts.FirstYear is null ? "不详" : facts.Years)}{(facts.Retrieved is { } date ? $"，来源截至 {date:yyyy-MM-dd}" : "")}。"), null),
        default,
        ("数值", "报告所印数字，未作改动。由本程序计算的变量只在“可比变量”表中。", null),
        ("空", "空不等于 0：表样没有这一格，报告没有数字，或未能读出。原因见 cells.csv 的 status 列；“可比变量”表的原因见该表“状态”列。", null),
        ("不可直接比较", "两种表样中名称相近而口径不同的变量，见 codebook.html 的“两种表样的比较”。", null),
        ("位数", "超过 15 位有效数字的数以文本写入，以免被电子表格舍入。", null),
        ("时间", "均为协调世界时（UTC）。", null),
        ("文字", "超过 32,767 字的文字在末尾注明截断，全文见 CSV 文件；电子表格不能容纳的控制字符已去除。", null),
        default,
        .. WorkbookFile.Tables.Select(table => ("表：" + table.Zh, (string?)Contents[table], (string?)$"{table.Name}.csv")),
        default,
        .. DatasetTables.All.Except(WorkbookFile.Tables).Select(table => ("未收入：" + table.Zh, (string?)$"{Contents[table]}行数过多，只在 CSV 等文件中。", (string?)$"{table.Name}.csv")),
        ("未收入：编码手册", "每一列、每个变量的含义，各有多少报告未填。", "codebook.html"),
        default,
        .. CodeName.All.Select(code => ((string?)$"{code.Table.Zh} · {code.Title}", (string?)$"{code.Name}：{code.Meaning}", (string?)code.Code)),
        default,
        .. FormVariable.All.Select(variable => ((string?)"宽表 · 列", (string?)LabelOf(variable), (string?)variable.Cell)),
    ];

    private static string LabelOf(FormVariable variable) =>
        $"{variable.Zh}（{string.Join("、", variable.Forms.Select(one => one.Form.Code))} 年表样）";

    [GeneratedRegex("<x:sheetViews>.*?</x:sheetViews>|<x:autoFilter [^>]*>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OfTables();
}
