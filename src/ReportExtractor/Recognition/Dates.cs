using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReportExtractor.Documents;

namespace ReportExtractor.Recognition;

/// <summary>Dates and years in Chinese text. All texts are expected without blanks and in half width (<see cref="Width.Compact"/>).</summary>
internal static partial class Dates
{
    // Texts are short and the patterns without loops in loops: what a busy machine takes for them says nothing about them.
    private const int MatchTimeout = Timeout.Infinite;

    private const string ChineseDigits = "零一二三四五六七八九";

    /// <summary>The first date in a text, or null.</summary>
    public static DateOnly? FindDate(string compact)
    {
        var match = DatePattern().Match(compact);
        return match.Success ? ToDate(match) : null;
    }

    /// <summary>The date that a text consists of, brackets aside, or null.</summary>
    public static DateOnly? WholeDate(string compact)
    {
        var text = WithArabicDigits(compact.Trim('(', ')', '【', '】', '[', ']'));
        var match = DatePattern().Match(text);
        return match.Success && match.Index == 0 && match.Length == text.Length ? ToDate(match) : null;
    }

    /// <summary>The year that a text names (2022年, 二〇二二年), with the place of the words, or null.</summary>
    public static (int Year, int Index, int Length)? FindYear(string compact)
    {
        var match = YearPattern().Match(compact);
        if (!match.Success)
            return null;
        var year = int.Parse(WithArabicDigits(match.Groups["year"].Value), CultureInfo.InvariantCulture);
        return (year, match.Index, match.Length);
    }

    /// <summary>The year of the period that a text says it covers (2022年1月1日至2022年12月31日), or null.</summary>
    public static int? FindPeriod(string compact)
    {
        var match = PeriodPattern().Match(compact);
        if (!match.Success)
            return null;
        var end = match.Groups["end"];
        return int.Parse(end.Success ? end.Value : match.Groups["start"].Value, CultureInfo.InvariantCulture);
    }

    private static DateOnly? ToDate(Match match)
    {
        var year = int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture);
        var month = int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture);
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    // 二〇二三年一月十七日 as 2023年1月17日.
    private static string WithArabicDigits(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i] is '〇' or '○' or 'Ｏ' or 'O' or '◯' ? '零' : text[i];
            var digit = ChineseDigits.IndexOf(c, StringComparison.Ordinal);
            if (digit >= 0)
            {
                result.Append((char)('0' + digit));
            }
            else if (c == '十')
            {
                var afterDigit = i > 0 && ChineseDigits.Contains(text[i - 1]);
                var beforeDigit = i + 1 < text.Length && ChineseDigits.Contains(text[i + 1]);
                result.Append(afterDigit ? "" : "1").Append(beforeDigit ? "" : "0");
            }
            else
            {
                result.Append(c);
            }
        }

        return result.ToString();
    }

    [GeneratedRegex(@"(?<y>20\d\d)[年\-./](?<m>\d{1,2})[月\-./](?<d>\d{1,2})日?", RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"(?<year>20\d\d|二[〇○零Oo0◯][一二三四五六七八九〇○零Oo0◯]{2})年(度)?", RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"(?<start>20\d\d)年?[\-.年]?0?1[月\-.]0?1日?起?(至|到|—|–|-|~|－)(?<end>20\d\d)?年?[\-.]?12[月\-.]31", RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex PeriodPattern();
}
