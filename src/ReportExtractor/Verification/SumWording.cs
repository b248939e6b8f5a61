using System.Globalization;
using ReportExtractor.Forms;
using ReportExtractor.Reports;

namespace ReportExtractor.Verification;

/// <summary>Sentences about sums, naming rows and columns as the form prints them.</summary>
internal static class SumWording
{
    private const int MaxListed = 6;

    public static string Broken(Report report, FormSum sum, decimal left, decimal right, bool certain, Language language)
    {
        var place = Place(report, sum);
        var leftSide = Side(report, sum, sum.Left, left, language);
        var rightSide = Side(report, sum, sum.Right, right, language);
        var difference = Number(Math.Abs(left - right));
        return language == Language.Zh
            ? $"{place}：{leftSide}，而{rightSide}，两者应当相等，却相差 {difference}{(certain ? "。" : "；其中有本程序未能读准的单元格，请先与原文核对。")}"
            : $"{place}: {leftSide}, but {rightSide}; they should be equal and differ by {difference}{(certain ? "." : ". Some of these cells were not read with certainty: compare the source first.")}";
    }

    public static string LeftBlank(Report report, IReadOnlyList<int> cells, Language language)
    {
        var first = report.Form.Cells[cells[0]];
        var inRows = cells.All(cell => report.Form.Cells[cell].Column == first.Column);
        var name = inRows ? $"“{first.Column.Label}”" : $"“{first.Row.Label}”";
        return language == Language.Zh
            ? $"{name}有 {cells.Count} 处空白，而与之对应的数字不为零，无法核对。"
            : $"{name} is blank in {cells.Count} places where the figures beside it are not zero, so that it cannot be checked.";
    }

    // 三、收到和处理…，“总计”一列
    private static string Place(Report report, FormSum sum)
    {
        var cell = report.Form.Cells[sum.Left[0]];
        return sum.AlongColumn ? $"“{cell.Column.Label}”" : $"“{cell.Row.Label}”";
    }

    private static string Side(Report report, FormSum sum, IReadOnlyList<int> cells, decimal total, Language language)
    {
        var printed = cells.Where(cell => report.Cells[cell].IsFound).ToList();
        var parts = printed.Where(cell => printed.Count <= MaxListed || report.Cells[cell].Value is not (null or 0)).ToList();
        if (printed.Count == 1)
            return $"“{Label(report, sum, printed[0])}”{(language == Language.Zh ? "为" : " is")} {Number(report.Cells[printed[0]].Value)}";
        var listed = string.Join(" + ", parts.Select(cell => $"{Label(report, sum, cell)} {Number(report.Cells[cell].Value)}"));
        return $"{listed} = {Number(total)}";
    }

    private static string Label(Report report, FormSum sum, int cell) =>
        sum.AlongColumn ? Recognition.LabelText.WithoutRemarks(report.Form.Cells[cell].Row.Label) : report.Form.Cells[cell].Column.Label;

    private static string Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "—";
}
