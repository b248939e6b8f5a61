using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportExtractor.Statements;

/// <summary>A number with its unit in a text.</summary>
/// <param name="Start">Where it begins, words such as 约 included.</param>
/// <param name="Number">Where its number begins.</param>
/// <param name="End">Where it ends, unit included.</param>
/// <param name="Value">The number.</param>
/// <param name="Low">The least that the words allow.</param>
/// <param name="High">The most that the words allow.</param>
/// <param name="Unit">The unit; null where none is printed.</param>
/// <param name="Decimals">How many decimals are printed.</param>
internal sealed partial record Figure(int Start, int Number, int End, decimal Value, decimal Low, decimal High, string? Unit, int Decimals)
{
    // Patterns without loops in loops, on texts of bounded length: what a busy machine takes for them says nothing about them.
    private const int MatchTimeout = Timeout.Infinite;

    // More digits are no count.
    private const int MaxDigits = 15;

    // 一个平台, 三次: how one speaks, not what one counts; 十二个, and 三个 without a word behind it, are counts.
    private const string CountedInWords = "件条份宗起篇";

    /// <summary>It is a share in percent.</summary>
    public bool IsShare => Unit == "%";

    /// <summary>One in the last decimal printed.</summary>
    public decimal Step => StepOf(Decimals);

    /// <summary>The figure below zero: 下降5%.</summary>
    public Figure Negated => this with { Value = -Value, Low = -High, High = -Low };

    /// <summary>The figures of a stretch of a text in order. Dates, numbers of documents, articles, telephones and lists are none.</summary>
    public static IEnumerable<Figure> In(string text, int start, int end)
    {
        for (var match = Pattern().Match(text, start, end - start); match.Success; match = match.NextMatch())
        {
            if (Of(match, text) is { } figure)
                yield return figure;
        }
    }

    private static Figure? Of(Match match, string text)
    {
        var (number, unit) = (match.Groups["number"], match.Groups["unit"]);
        var isChinese = !char.IsAsciiDigit(number.Value[0]);
        var unitText = match.Groups["percent"].Success ? "%" : unit.Success ? unit.Value : null;
        if (IsBroken(text, match.Index) || number.Length > MaxDigits || (isChinese && unitText is not (null or "%") && !CountedInWords.Contains(unitText[0]) && !(unitText == "个" && (number.Length > 1 || IsLast(text, match.Index + match.Length)))))
            return null;
        if ((isChinese ? ChineseNumeral.Parse(number.ValueSpan) : decimal.Parse(number.Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)) is not { } digits)
            return null;

        // Without a unit only a zero is surely a count: 均为0.
        if (unitText is null && digits != 0)
            return null;
        decimal scale = match.Groups["scale"].Value switch { "万" => 10_000, "亿" => 100_000_000, _ => 1 };
        var point = number.Value.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : number.Length - point - 1;
        var value = digits * scale;
        var (low, high) = Range(match, digits, decimals, scale, value);
        return new Figure(match.Index, number.Index, match.Index + match.Length, value, low, high, unitText == "百分点" ? "个百分点" : unitText, decimals);
    }

    // A number that a line break parts from digits before it has lost its head.
    private static bool IsBroken(string text, int index) => index > 1 && text[index - 1] is '\n' or ' ' && char.IsAsciiDigit(text[index - 2]);

    private static bool IsLast(string text, int end) => end >= text.Length || ",、;:。)\n和及与一二三四五六七八九十".Contains(text[end]);

    private static (decimal Low, decimal High) Range(Match match, decimal digits, int decimals, decimal scale, decimal value)
    {
        var last = LastDigit(digits, decimals) * scale;
        if (match.Groups["more"].Success || match.Groups["over"].Success)
            return (value, value + Math.Max(last > 1 ? last : 0, value / 100));
        if (match.Groups["under"].Success)
            return (value - (value / 10), value);
        if (match.Groups["about"].Success)
            return (value - (value / 20), value + (value / 20));

        // 2764.2万 is rounded to its last decimal, or cut there.
        return scale > 1 ? (value - (last / 2), value + last) : (value, value);
    }

    // What one more in the last digit that is not 0 adds: 1944: 1, 200: 100, 1.5: 0.1.
    private static decimal LastDigit(decimal digits, int decimals)
    {
        var unit = StepOf(decimals);
        while (digits != 0 && unit < digits && digits % (unit * 10) == 0)
            unit *= 10;
        return unit;
    }

    private static decimal StepOf(int decimals)
    {
        var step = 1m;
        for (var i = 0; i < decimals; i++)
            step /= 10;
        return step;
    }

    [GeneratedRegex(
        """
        (?<!\d,)(?<![\d.第A-Za-z+\-〔零〇一二两三四五六七八九十百千万亿])
        (?:(?<about>大约|约)|(?<under>不足|将近|接近|近)|(?<over>超过|超|逾|突破))?
        (?:
          (?<percent>百分之)(?<number>\d{1,9}(?:\.\d{1,6})?|[零〇一二两三四五六七八九十百]{1,5})
        | (?<number>\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?(?![\d,])|\d{1,15}(?:\.\d{1,6})?|[零〇一二两三四五六七八九十百千万亿]{1,12})
          (?<more>余|多)?(?<scale>[万亿])?(?<more>余|多|来)?
          (?:(?<percent>%)|(?<unit>件次|人次|元|件|条|份|个?百分点|个(?!月|工作日|自然日|百分点|环节|方面|小时|季度)|宗|起|篇|期|次|项|部|人|名|家|场|册|例|则|幅|批|户|类|部门)|(?<=[为是](?:0|零))(?![\d.]))
          (?:(?<about>左右|上下))?
        )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        MatchTimeout)]
    private static partial Regex Pattern();
}
