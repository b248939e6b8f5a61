namespace ReportExtractor.Generator.Printing.Overview;

/// <summary>Changes one figure of the sentences the way writers do by mistake, so that no sensible reading agrees.</summary>
internal static class ProseErrors
{
    private const int Attempts = 12;

    /// <summary>Makes one mistake in some reports.</summary>
    public static void Make(Habits words, IReadOnlyList<Sentence> sentences)
    {
        var kind = words.Choose("prose_error", "none", ("table", 0.09), ("parts", 0.04), ("share", 0.04), ("growth", 0.03));
        var figures = sentences.SelectMany(sentence => sentence.Figures).Where(figure => figure.Kind == kind).ToList();
        for (var attempt = 0; figures.Count > 0 && attempt < Attempts; attempt++)
        {
            var figure = words.Pick(figures);
            var wrong = kind is "share" or "growth" ? Percent(words, figure.Value) : Count(words, figure);
            if (wrong >= 0 && wrong != figure.Value && figure.IsWrong(wrong))
            {
                figure.Value = wrong;
                return;
            }
        }
    }

    private static decimal Percent(Habits words, decimal value) => value + (words.Pick(-1, 1) * (words.Between(400, 2500) / 100m));

    private static decimal Count(Habits words, StatedFigure figure)
    {
        var digits = Habits.Plain(figure.Value);
        var at = words.Below(digits.Length);
        return words.Below(7) switch
        {
            0 when digits.Length > 1 => Number(digits.Remove(at, 1)),
            1 when at + 1 < digits.Length => Number(string.Concat(digits[..at], digits[at + 1], digits[at], digits[(at + 2)..])),
            2 => Number(digits.Insert(at, $"{words.Below(10)}")),
            3 when figure.Neighbours.Count > 0 => words.Pick(figure.Neighbours),
            4 => 0,
            5 => figure.Value + words.Between(-9, 9),
            _ => figure.Value + words.Pick(-2, -1, 1, 2, 3),
        };
    }

    private static decimal Number(string digits) => decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
