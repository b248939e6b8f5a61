using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ReportExtractor.Reports;
using ReportExtractor.Storage;

namespace ReportExtractor.Nightly;

/// <summary>
/// What a report says, apart from where and how its page says it: two pages with the same content are one version, though
/// one counts its visitors and the other tells today's date.
/// </summary>
internal static partial class ReportContent
{
    /// <summary>A report as it is kept.</summary>
    /// <param name="report">The report.</param>
    /// <param name="source">The source's name, for a report that names no body.</param>
    /// <param name="seen">When it was fetched.</param>
    public static VersionRecord Version(Report report, string source, DateTimeOffset seen)
    {
        var identity = report.Identity;
        var cells = report.Form.Cells.Select((cell, index) => Cell(cell.Name, report.Cells[index])).ToList();
        var figures = string.Join('\n', cells.Select(cell => $"{cell.Name}={cell.Value}").Prepend(report.Form.Code));
        var text = string.Join('\n', report.Sections.SelectMany(section => section.Text.Split('\n').Prepend(section.Title)).Where(line => !Furniture().IsMatch(line)).Select(Compact).Where(line => line.Length > 0));
        var others = string.Join('\n', report.Unrecognised.Select(line => $"{line.Label}={string.Join('|', line.Values)}"));
        return new VersionRecord(
            identity.Issuer ?? source, identity.Year, identity.Title, identity.Published, report.Form.Code, seen, Hash(figures), Hash($"{Compact(identity.Title ?? "")}\n{figures}\n{others}\n{text}"), Json(report), cells);
    }

    private static CellRecord Cell(string name, CellReading reading) =>
        new(name, reading.Value?.ToString("0.############################", CultureInfo.InvariantCulture), reading.Raw, reading.Status, reading.Confidence);

    private static string Json(Report report)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        ReportJson.Write(report, text, indented: false);
        return text.ToString();
    }

    private static string Compact(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // Lines of the page around a report that change by themselves.
    [GeneratedRegex(@"(浏览|阅读|点击|访问|下载)(次数|量|数|人次)?\s{0,4}[:：]|今天是|当前时间|(打印|关闭)(本页|窗口|页面)?\s{0,4}$|分享到|ICP备|上一篇|下一篇|相关(附件|链接)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Furniture();
}
