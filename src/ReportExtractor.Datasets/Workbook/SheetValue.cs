using System.Globalization;

namespace ReportExtractor.Datasets.Workbook;

/// <summary>A value as a cell of a sheet shows it exactly: what a spreadsheet would round or not know is written as text.</summary>
internal static class SheetValue
{
    // A spreadsheet keeps 15 digits of a number, and no day before March 1900 for certain.
    private const int MaxDigits = 15;
    private const decimal FewDigits = 1_000_000_000_000_000;

    private static readonly DateTime FirstDay = new(1900, 3, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The value of the cell.</summary>
    public static object? Of(object value) => value switch
    {
        string text => SheetText.Of(text),
        long whole => Number(whole),
        decimal number => Number(number),
        bool isTrue => isTrue ? "是" : "否",
        DateOnly day => day.ToDateTime(TimeOnly.MinValue) >= FirstDay ? day : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment >= FirstDay ? moment : moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        _ => value,
    };

    private static object Number(decimal value)
    {
        if (decimal.IsInteger(value) && Math.Abs(value) < FewDigits)
            return (long)value;
        var printed = value.ToString("0.############################", CultureInfo.InvariantCulture);
        return printed.Count(char.IsAsciiDigit) <= MaxDigits ? decimal.Parse(printed, CultureInfo.InvariantCulture) : printed;
    }
}
