using ReportExtractor.Datasets.Documentation;
using ReportExtractor.Datasets.Parquet;
using ReportExtractor.Inspection;

namespace ReportExtractor.Datasets.Overview;

/// <summary>Shows a dataset as a whole to people: a page of its own, no script, nothing from a network, fit for print.</summary>
internal static class OverviewPage
{
    public const string File = "overview.html";

    private const string Title = "数据集概览 Dataset overview";

    private const string Style = """
        body{font:15px/1.6 "Noto Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;color:#1c2430}
        h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2.4rem;border-bottom:2px solid #d9dee6;padding-bottom:.2rem}p{margin:.4rem 0}.quiet{color:#5a6675}
        .numbers{display:flex;flex-wrap:wrap;gap:.7rem;margin:1rem 0}.numbers div{border:1px solid #d9dee6;border-radius:6px;padding:.5rem 1rem;font-size:.9rem}
        .numbers b{display:block;font-size:1.45rem;line-height:1.3;font-variant-numeric:tabular-nums}
        figure{margin:1rem 0}.chart{display:block;width:100%;height:auto;min-width:40rem}.chart text{font-size:13px;fill:#1c2430}.chart .quiet{fill:#5a6675}
        .chart .part{stroke:#1c2430;stroke-width:.6}.chart .on{paint-order:stroke;stroke:#fff;stroke-width:3.5px;stroke-linejoin:round}
        .wide,figure{overflow-x:auto}table{border-collapse:collapse;font-size:.84rem;margin:.6rem 0;font-variant-numeric:tabular-nums}
        td{white-space:nowrap}th,td{text-align:right;padding:.2rem .4rem;border-bottom:1px solid #e6e9ee}th{color:#5a6675;font-weight:600;vertical-align:bottom;word-break:keep-all}th:first-child,td:first-child,.words td:nth-child(-n+3),.words th:nth-child(-n+3){text-align:left;white-space:normal}
        .coverage td{border:1px solid #e6e9ee;text-align:center}.coverage td:first-child{text-align:left}.coverage th{text-align:center}.sum{font-weight:600}
        @page{margin:14mm}
        @media print{body{margin:0;padding:0;max-width:none;font-size:12px;print-color-adjust:exact;-webkit-print-color-adjust:exact}table{font-size:10px}th,td{padding:.15rem .14rem}.wide,figure{overflow:visible}.chart{min-width:0}h2,h2+p,h2+p+p{break-after:avoid}figure,tr,.numbers div{break-inside:avoid}.coverage td:first-child{white-space:normal}}
        """;

    /// <summary>Writes <c>overview.html</c>.</summary>
    public static void Write(string folder, DuckTables tables, DatasetFacts facts)
    {
        using var output = new StreamWriter(Path.Combine(folder, File)) { NewLine = "\n" };
        var markup = new Markup(output);
        markup.Write($"<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width\"/><title>{Title}</title><style>");
        markup.WriteRaw(Style);
        markup.WriteLine($"</style></head><body>\n<h1>{Title}</h1>\n<p>{facts.Citation}</p>");
        markup.WriteLine($"<p>本页数字均由数据集各表算得，各列含义见 codebook.html。同一报告如从多个文件读出，每个文件各计一份。存疑的读数按所读计入。</p>\n<p>All numbers on this page are made of the dataset's tables; codebook.html tells what their columns mean. A report that was read from several files counts once for each. Numbers that were read with doubt count as they were read.</p>");
        var page = new OverviewWriter(markup);
        var years = ReportYears.Of(tables);
        HeadlineNumbers.Write(page, tables);
        Coverage.Write(page, tables, years);
        Outcomes.Write(page, tables, years);
        Distribution.Requests.Write(page, tables);
        Distribution.Refusals.Write(page, tables);
        CellStates.Write(page, tables, years);
        FindingsRate.Write(page, tables, years);
        FrequentRules.Write(page, tables);
        markup.WriteLine($"</body></html>");
    }
}
