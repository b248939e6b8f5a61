using ReportExtractor.Datasets.Bodies;
using ReportExtractor.Forms;
using ReportExtractor.Reports;
using ReportExtractor.Verification;
using static ReportExtractor.Datasets.Tables.TableColumn<ReportExtractor.Datasets.Tables.ReportRow>;

namespace ReportExtractor.Datasets.Tables;

/// <summary>A report and its body.</summary>
internal readonly record struct ReportRow(DatasetReport Of, PublicBody Body);

/// <summary>Every report, with where it comes from and how well it was read.</summary>
internal static class ReportsTable
{
    public static DatasetTable Table { get; } = new DatasetTable<ReportRow>(
        "reports",
        "报告",
        "Reports",
        "One annual report of one body on one year, as read from one source.",
        ["report"],
        report => [new ReportRow(report, PublicBody.Of(report.Report.Identity.Issuer, report.Region))],
        [
            Text("report", "报告", "report", row => row.Of.Id).Required().Meaning("Its name in all tables, the same from one dataset to the next."),
            Text("title", "标题", "title as printed", row => row.Of.Report.Identity.Title),
            Text("issuer", "发布机关", "publishing body as printed", row => row.Of.Report.Identity.Issuer),
            Text("body", "机关", "publishing body in one spelling", row => row.Body.Name).Meaning("With 人民政府 for a government, without remarks, as far as the printed name is understood."),
            Text("body_type", "机关类型", "kind of body", row => row.Body.Type).OneOf(BodyType.All).Meaning("government: of a province, prefecture or county. office: of such a government. department: any other body. township: the government of a township, or a sub-district."),
            Text("province_code", "省级代码", "code of the province", row => row.Body.Division?.Province),
            Text("province", "省级", "province", row => Name(row.Body.Division?.Province)),
            Text("city_code", "地级代码", "code of the prefecture", row => row.Body.Division?.City),
            Text("city", "地级", "prefecture", row => Name(row.Body.Division?.City)),
            Text("county_code", "县级代码", "code of the county", row => row.Body.Division?.County),
            Text("county", "县级", "county", row => Name(row.Body.Division?.County)),
            Text("region_basis", "地区依据", "how the region is known", row => row.Body.Basis).OneOf(RegionBasis.All).Meaning("name: by the body's own name. source: by what the list of sources states. name_not_source: by the body's own name, while the list of sources states a region elsewhere."),
            Whole("year", "年度", "year reported on", row => row.Of.Report.Identity.Year),
            Text("form", "表样", "official form", row => row.Of.Report.Form.Code).Required().OneOf([.. FormCatalog.All.Select(form => form.Code)]).Meaning("The first report year that the form was used for."),
            Date("published", "发布日期", "date of publication", row => row.Of.Report.Identity.Published),
            Text("source", "来源", "source that it was collected from", row => row.Of.Source),
            Text("source_region", "来源地区代码", "code of the region, as the source states it", row => row.Of.Region),
            Text("source_level", "来源层级", "level, as the source states it", row => row.Of.Level),
            Text("uri", "网址", "address or path that it was read from", row => row.Of.Report.Identity.Source.Uri).Required(),
            Text("media_type", "格式", "format", row => row.Of.Report.Identity.Source.MediaType),
            Text("sha256", "文件散列值", "hash of the bytes", row => row.Of.Report.Identity.Source.Sha256),
            Time("retrieved", "取得时间", "when the bytes were obtained", row => row.Of.Report.Identity.Source.Retrieved),
            Whole("cells", "单元格数", "cells of its form", row => row.Of.Cells.Count).Required(),
            Whole("cells_read", "读出数", "cells with a number read without doubt", row => Count(row, cell => cell is { Value: not null, IsCertain: true })).Required(),
            Whole("cells_doubtful", "存疑读数", "cells with a number read with doubt", row => Count(row, cell => cell is { Value: not null, IsCertain: false })).Required(),
            Whole("cells_blank", "空白数", "cells printed without a number", row => Count(row, cell => cell.IsBlank)).Required(),
            Whole("cells_not_found", "未列数", "cells that are not printed", row => Count(row, cell => !cell.IsFound)).Required(),
            Whole("errors", "错误问题数", "findings that the published figures contradict each other", row => Findings(row.Of, Severity.Error)).Required().Meaning("Without those that a person dismissed."),
            Whole("warnings", "存疑问题数", "findings that something is probably wrong", row => Findings(row.Of, Severity.Warning)).Required().Meaning("Without those that a person dismissed."),
        ]);

    private static string? Name(string? code) => Divisions.Find(code)?.Name;

    private static int Count(ReportRow row, Func<CellReading, bool> isCounted)
    {
        var count = 0;
        foreach (var (_, reading) in row.Of.Cells)
            count += isCounted(reading) ? 1 : 0;
        return count;
    }

    private static int Findings(DatasetReport report, Severity severity) => report.Report.Findings.Count(finding => finding.Severity == severity && finding.Decision is not { IsConfirmed: false });
}
