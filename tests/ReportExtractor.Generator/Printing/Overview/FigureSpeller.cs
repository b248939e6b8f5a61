namespace ReportExtractor.Generator.Printing.Overview;

/// <summary>How a publisher writes the figures of sentences.</summary>
internal sealed class FigureSpeller(Habits words)
{
    private readonly string _digits = words.Choose("prose_digits", "plain", ("thousands", 0.02), ("full_width", 0.015), ("spaced", 0.06));
    private readonly double _inWords = words.Has("prose_numerals", 0.04) ? 0.7 : 0.02;

    /// <summary>A way to write a count: in digits, or small ones in characters.</summary>
    public Func<decimal, string> Count() => words.Chance(_inWords) ? InCharacters : InDigits;

    /// <summary>A way to write a count roughly, and how far from it a figure may be.</summary>
    public Func<decimal, string> Rough()
    {
        var way = words.Pick("余", "多", "约", "近");
        return value =>
        {
            var unit = 1m;
            while (unit * 10 <= value)
                unit *= 10;
            var step = unit / 10;
            var floor = Math.Floor(value / step) * step;
            if (value < 20)
                return InDigits(value);
            return way switch
            {
                "约" => "约" + InDigits(Math.Round(value / step, MidpointRounding.AwayFromZero) * step),
                "近" => "近" + InDigits(floor == value ? floor : floor + step),
                _ => InDigits(floor) + (floor == value ? "" : way),
            };
        };
    }

    public string InDigits(decimal value)
    {
        var plain = Habits.Plain(value);
        return _digits switch
        {
            "thousands" when value >= 1000 => value.ToString("#,##0.####", System.Globalization.CultureInfo.InvariantCulture),
            "full_width" => string.Concat(plain.Select(digit => digit == '.' ? '．' : (char)(digit - '0' + '０'))),
            "spaced" => $" {plain} ",
            _ => plain,
        };
    }

    /// <summary>零, 两, 十二, 三百零五; larger numbers in digits.</summary>
    public string InCharacters(decimal value)
    {
        const string digits = "零一二三四五六七八九";
        if (value != decimal.Truncate(value) || value is < 0 or > 999)
            return InDigits(value);
        var number = (int)value;
        if (number == 2)
            return "两";
        var (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
        return (hundreds > 0 ? digits[hundreds] + "百" : "")
            + (tens > 0 ? (tens == 1 && hundreds == 0 ? "" : digits[tens].ToString()) + "十" : hundreds > 0 && ones > 0 ? "零" : "")
            + (ones > 0 || number == 0 ? digits[ones].ToString() : "");
    }
}
