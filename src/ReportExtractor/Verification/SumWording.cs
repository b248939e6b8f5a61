using System.Globalization;
using ReportExtractor.Forms;
using ReportExtractor.Reports;

namespace ReportExtractor.Verification;

/// <summary>Sentences about sums, naming rows and columns as the form prints them.</summary>
internal static class SumWording
{
    private const int MaxListed = 6;

    /// <summary>What a sum that does not hold says on both sides, and which figure is probably wrong.</summary>
    /// <param name="printed">The sum.</param>
    /// <param name="certain">All its figures were read without doubt.</param>
    /// <param name="suspects">The figures that are probably wrong.</param>
    /// <param name="others">How many other sums the same mistake breaks.</param>
    /// <param name="language">The language.</param>
    public static string Broken(PrintedSum printed, bool certain, Suspects suspects, int others, Language language)
    {
        var (report, sum) = (printed.Report, printed.Sum);
        var place = Place(report, sum);
        var leftSide = Side(report, sum, sum.Left, printed.Left, language);
        var rightSide = Side(report, sum, sum.Right, printed.Right, language);
        var difference = Number(Math.Abs(printed.Left - printed.Right));
        return language == Language.Zh
            ? $"{place}：{leftSide}，而{rightSide}，两者应当相等，却相差 {difference}{Suspected(report, suspects, language)}{(others > 0 ? $"，另有 {others} 项合计因此不符" : "")}{(certain ? "。" : "；其中有本程序未能读准的单元格，请先与原文核对。")}"
            : $"{place}: {leftSide}, but {rightSide}; they should be equal and differ by {difference}{Suspected(report, suspects, language)}{(others > 0 ? $"; {others} more sum{(others > 1 ? "s do" : " does")} not hold for the same reason" : "")}{(certain ? "." : ". Some of these cells were not read with certainty: compare the source first.")}";
    }

    /// <summary>Where figures were left out that other figures ask for.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cells">The blank cells.</param>
    /// <param name="others">How many other rules cannot be checked for the same reason.</param>
    /// <param name="language">The language.</param>
    public static string LeftBlank(Report report, IReadOnlyList<int> cells, int others, Language language)
    {
        var first = report.Form.Cells[cells[0]];
        var inRows = cells.All(cell => report.Form.Cells[cell].Column == first.Column);
        var name = inRows ? $"“{first.Column.Label}”" : $"“{first.Row.Label}”";
        return language == Language.Zh
            ? $"{name}有 {cells.Count} 处空白，而与之对应的数字不为零，无法核对{(others > 0 ? $"，另有 {others} 项核对因此无法进行" : "")}。"
            : $"{name} is blank in {cells.Count} places where the figures beside it are not zero, so that it cannot be checked{(others > 0 ? $"; {others} more check{(others > 1 ? "s" : "")} cannot be made for the same reason" : "")}.";
    }

    // 三、收到和处理…，“总计”一列
    private static string Place(Report report, FormSum sum)
    {
        var cell = report.Form.Cells[sum.Left[0]];
        return sum.AlongColumn ? $"“{cell.Column.Label}”" : $"“{cell.Row.Label}”";
    }

    // Figures are named if they are clearly likelier wrong than any others.
    private static string Suspected(Report report, Suspects suspects, Language language)
    {
        if (suspects.All.Count == 0)
            return "";
        var sets = suspects.All[^1].Set;
        if (!suspects.HasLikeliest)
        {
            return (suspects.All.Count == sets, language) switch
            {
                (true, Language.Zh) => $"，其中 {sets} 个数字之一有误，无法断定是哪一个",
                (true, _) => $"; one of {sets} figures is wrong, which one cannot be told",
                (_, Language.Zh) => $"，有 {sets} 种改法可使各项相符，无法断定是哪一种",
                _ => $"; {sets} different changes would make all agree",
            };
        }

        var likeliest = suspects.All.Where(suspect => suspect.Set == 1).Select(suspect => Named(report, suspect, language)).ToList();
        return language == Language.Zh
            ? $"，最可能有误的是{string.Join("、", likeliest.Take(MaxListed))}{(likeliest.Count > MaxListed ? $"等 {likeliest.Count} 处" : "")}"
            : $"; the likeliest mistake is {string.Join(", ", likeliest.Take(MaxListed))}{(likeliest.Count > MaxListed ? $" and {likeliest.Count - MaxListed} more" : "")}";
    }

    private static string Named(Report report, Suspect suspect, Language language)
    {
        var cell = report.Form.Cells[report.Form.IndexOf(suspect.Cell)];
        var name = $"“{Recognition.LabelText.WithoutRemarks(cell.Row.Label)}·{cell.Column.Label}”";
        return language == Language.Zh
            ? $"{name}（印作 {Number(suspect.Value)}，应为 {Number(suspect.Suggested)} 才相符）"
            : $"{name} (printed as {Number(suspect.Value)}; {Number(suspect.Suggested)} would agree)";
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
