namespace ReportExtractor.Statements;

/// <summary>Numbers in Chinese characters: 两, 十二, 三百零五, 一千二百.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The number that some characters write; null if they write none.</summary>
    public static decimal? Parse(ReadOnlySpan<char> text)
    {
        decimal total = 0, section = 0;
        var digit = -1;
        foreach (var c in text)
        {
            var d = c switch { '两' => 2, '〇' => 0, _ => Digits.IndexOf(c, StringComparison.Ordinal) };
            if (d >= 0)
            {
                // 二三 is no number: two or three.
                if (digit > 0)
                    return null;
                digit = d;
                continue;
            }

            decimal unit = c switch { '十' => 10, '百' => 100, '千' => 1000, '万' => 10_000, '亿' => 100_000_000, _ => 0 };
            if (unit == 0)
                return null;
            if (unit < 10_000)
            {
                section += (digit < 0 ? 1 : digit) * unit;
            }
            else
            {
                total += Math.Max(section + Math.Max(digit, 0), 1) * unit;
                section = 0;
            }

            digit = -1;
        }

        return total + section + Math.Max(digit, 0);
    }
}
