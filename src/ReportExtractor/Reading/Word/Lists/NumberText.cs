using System.Globalization;
using System.Text;

namespace ReportExtractor.Reading.Word.Lists;

/// <summary>Numbers in the shapes that Word counts in (ISO/IEC 29500-1, 17.18.59).</summary>
internal static class NumberText
{
    private const string Digits = "〇一二三四五六七八九";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    // Beyond this, Roman numerals grow with the number, and no list goes on.
    private const int MaxRoman = 3999;

    private static readonly (int Value, string Letters)[] RomanSteps =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>A number in a shape; in Arabic digits where the shape does not reach so far, or is not known.</summary>
    public static string Of(int number, string shape) => shape switch
    {
        "none" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Decimal(number).Select(digit => char.IsAsciiDigit(digit) ? (char)(digit + 0xFEE0) : digit)),
        "upperLetter" => Letters(number).ToUpperInvariant(),
        "lowerLetter" => Letters(number),
        "upperRoman" => Roman(number).ToUpperInvariant(),
        "lowerRoman" => Roman(number),
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "koreanCounting" =>
            Counting(number, Digits.Replace('〇', '零'), "十百千", isShort: true),
        "chineseLegalSimplified" or "ideographLegalTraditional" => Counting(number, LegalDigits, "拾佰仟", isShort: false),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" or "koreanDigital" =>
            string.Concat(Decimal(number).Select(digit => char.IsAsciiDigit(digit) ? Digits[digit - '0'] : digit)),
        "ideographTraditional" => OneOf(number, Stems),
        "ideographZodiac" => OneOf(number, Branches),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Enclosed(number, '①', 20),
        "decimalEnclosedParen" => Enclosed(number, '⑴', 20),
        "decimalEnclosedFullstop" => Enclosed(number, '⒈', 20),
        "ideographEnclosedCircle" => Enclosed(number, '㊀', 10),
        "ideographParenthesized" => Enclosed(number, '㈠', 10),
        _ => Decimal(number),
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string OneOf(int number, string signs) => number >= 1 && number <= signs.Length ? signs[number - 1].ToString() : Decimal(number);

    private static string Enclosed(int number, char first, int count) => number >= 1 && number <= count ? ((char)(first + number - 1)).ToString() : Decimal(number);

    // a … z, then aa … zz: the same letter over again.
    private static string Letters(int number) => number is >= 1 and <= 26 * 9 ? new string((char)('a' + ((number - 1) % 26)), ((number - 1) / 26) + 1) : Decimal(number);

    private static string Roman(int number)
    {
        if (number is < 1 or > MaxRoman)
            return Decimal(number);
        var text = new StringBuilder();
        foreach (var (value, letters) in RomanSteps)
        {
            for (; number >= value; number -= value)
                text.Append(letters);
        }

        return text.ToString();
    }

    // 十一, 二十, 一百零一; in the legal shape 壹拾壹.
    private static string Counting(int number, string digits, string units, bool isShort)
    {
        if (number is < 0 or > 9999)
            return Decimal(number);
        if (number == 0)
            return digits[..1];
        var text = new StringBuilder();
        var zeroPending = false;
        for (int power = 3, unit = 1000; power >= 0; power--, unit /= 10)
        {
            var digit = number / unit % 10;
            if (digit == 0)
            {
                zeroPending = text.Length > 0;
                continue;
            }

            if (zeroPending)
                text.Append(digits[0]);
            zeroPending = false;
            if (!(isShort && power == 1 && digit == 1 && text.Length == 0))
                text.Append(digits[digit]);
            if (power > 0)
                text.Append(units[power - 1]);
        }

        return text.ToString();
    }
}
