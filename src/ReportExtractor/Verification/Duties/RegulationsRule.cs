using ReportExtractor.Recognition;
using ReportExtractor.Reports;
using ReportExtractor.Verification.Issuers;
using ReportExtractor.Verification.Prose;

namespace ReportExtractor.Verification.Duties;

/// <summary>
/// 规章 are made by departments of the State Council and by the governments of provinces, cities with districts and
/// autonomous prefectures (Legislation Law, articles 91 and 93). A county's or township's body that reports some has
/// probably filled in the row of normative documents in the wrong place.
/// </summary>
internal sealed class RegulationsRule : IRule
{
    private const string Row = "regulations";

    public IReadOnlyList<string> Names => ["duty.regulations"];

    public IEnumerable<Finding> Check(Report report, Language language)
    {
        if (IssuerName.Parse(report.Identity.Issuer) is not { } name || !MakesNone(name))
            yield break;
        var cells = report.Form.Cells.Where(cell => cell.Row.Code == Row && report.Cells[cell.Index] is { Value: > 0, IsCertain: true }).ToList();
        if (cells.Count == 0)
            yield break;
        var figures = string.Join(language == Language.Zh ? "、" : ", ", cells.Select(cell => $"{LabelText.WithoutRemarks(cell.Column.Label)} {ProseWording.Number(report.Cells[cell.Index].Value!.Value)}"));
        yield return new Finding(
            "duty.regulations",
            Severity.Warning,
            language == Language.Zh
                ? $"“规章”一行有数字（{figures}），而县级和乡镇机关无权制定规章（《立法法》第九十一条、第九十三条），可能应填在“行政规范性文件”一行。"
                : $"The row 规章 has figures ({figures}), but bodies of counties and townships make no such regulations (articles 91 and 93 of the Legislation Law); they may belong to the row of normative documents.",
            [.. cells.Select(cell => cell.Name)]);
    }

    // A 市 that no other stands above may be of a county's rank, or not.
    private static bool MakesNone(IssuerName name) => name.Place.Level is PlaceLevel.County or PlaceLevel.Township;
}
