using System.Globalization;
using System.Text.RegularExpressions;
using ReportExtractor.Documents;
using ReportExtractor.Reports;

namespace ReportExtractor.Verification;

/// <summary>
/// The text does not say that the report on a year was published before that year's end: such a date is last year's, left
/// over from the text before.
/// </summary>
internal sealed partial class PrematureRule : IRule
{
    private const int Context = 40;

    public IReadOnlyList<string> Names => ["report.premature"];

    public IEnumerable<Finding> Check(Report report, Language language)
    {
        if (report.Identity.Year is not { } year)
            yield break;
        foreach (var section in report.Sections)
        {
            var text = Width.Compact(section.Text);
            foreach (Match match in Published().Matches(text))
            {
                if (int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) > year || !NamesReport(text, match, year))
                    continue;
                yield return new Finding(
                    "report.premature",
                    Severity.Warning,
                    language == Language.Zh
                        ? $"正文写“{match.Value}”{year} 年的报告，而那时 {year} 年还没有结束，可能是沿用上年文稿时漏改了年份。"
                        : $"The text says that the report on {year} was published “{match.Value}”, when {year} had not ended: probably a year left over from last year's text.",
                    []);
                yield break;
            }
        }
    }

    // 本报告, or the report on this year; that on another year may well have been published then.
    private static bool NamesReport(string text, Match match, int year)
    {
        var start = Math.Max(0, match.Index - Context);
        var around = text.AsSpan(start, Math.Min(text.Length, match.Index + match.Length + Context) - start);
        var sentence = around[(around[..(match.Index - start)].LastIndexOfAny("。；;") + 1)..];
        var end = sentence.IndexOfAny("。；;");
        var named = Reports().Match((end < 0 ? sentence : sentence[..end]).ToString());
        return named.Success && (named.Groups["own"].Success || named.Groups["year"].ValueSpan.SequenceEqual(year.ToString(CultureInfo.InvariantCulture)));
    }

    [GeneratedRegex("(?<year>20\\d\\d)年(?:[1-9]|1[0-2])月(?:[12]?\\d|3[01])日(?:之?前|以前)?[^,，。；;\\d]{0,24}?(?:公布|公开发布|发布|公开)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Published();

    [GeneratedRegex("(?<own>本报告)|(?<year>20\\d\\d)年(?:度报告|度?[^,，。；;\\d]{0,16}年度报告)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Reports();
}
