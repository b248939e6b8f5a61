namespace ReportExtractor.Statements;

/// <summary>Percentages as reports print them: rounded, or cut off.</summary>
internal static class Percent
{
    /// <summary>True if a percentage, rounded or cut off to the decimals of the one told, is it.</summary>
    public static bool Is(decimal told, decimal exact)
    {
        var (printed, value) = told < 0 ? (-told, -exact) : (told, exact);
        var step = Step(told);
        return Math.Abs(value - printed) <= step / 2 || (value >= printed && value < printed + step);
    }

    /// <summary>One of the last decimal that a number is printed with.</summary>
    public static decimal Step(decimal told) => new(1, 0, 0, false, told.Scale);
}
