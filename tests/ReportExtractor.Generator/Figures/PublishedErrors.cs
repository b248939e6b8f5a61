namespace ReportExtractor.Generator.Figures;

/// <summary>Changes figures the way publishers do by mistake, so that some sum no longer holds.</summary>
internal static class PublishedErrors
{
    private static readonly string[] Columns = ["natural_person", "commercial", "research", "public_interest", "legal_service", "other_organization", "total"];

    /// <summary>Makes one mistake, or two, in some reports.</summary>
    public static void Make(Habits habits, ReportFigures figures)
    {
        var kind = habits.Choose("published_error", "none", ("lost_digit", 0.03), ("transposition", 0.03), ("shifted_row", 0.02), ("stale_total", 0.04), ("zero_total", 0.02), ("split_digits", 0.02), ("typed_anew", 0.03));
        if (kind == "none")
            return;
        Make(kind, habits, figures);
        if (habits.Chance(0.3))
            Make(kind, habits, figures);
    }

    private static void Make(string kind, Habits habits, ReportFigures figures)
    {
        var cells = figures.Form.Cells.Where(cell => cell.Table.Code != "proactive_disclosure" && figures.Rows(cell.Table.Code).Contains(cell.Row)).Select(cell => cell.Name).ToList();
        var cell = Draw(habits, cells, name => figures[name] > 0);
        switch (kind)
        {
            case "lost_digit":
                cell = Draw(habits, cells, name => figures[name] > 9);
                figures[cell] = Number(Text(figures[cell]).Remove(habits.Below(Text(figures[cell]).Length), 1));
                break;
            case "transposition":
                cell = Draw(habits, cells, name => figures[name] > 9);
                figures[cell] = Transposed(Text(figures[cell]), habits);
                break;
            case "shifted_row":
                ShiftRow(figures, habits.Pick(figures.Rows("requests")).Code);
                break;
            case "stale_total":
                cell = Draw(habits, cells, name => !name.EndsWith(".total", StringComparison.Ordinal));
                figures[cell] += habits.Between(1, 3);
                break;
            case "zero_total":
                cell = Draw(habits, cells, name => name.Contains("total", StringComparison.Ordinal) && figures[name] > 0);
                figures[cell] = 0;
                break;
            case "split_digits":
                SplitDigits(figures, habits);
                break;
            default:
                figures[cell] = habits.Between(0, 99);
                break;
        }
    }

    private static string Draw(Habits habits, List<string> cells, Func<string, bool> suits)
    {
        var suited = cells.Where(suits).ToList();
        return habits.Pick(suited.Count > 0 ? suited : cells);
    }

    private static decimal Transposed(string digits, Habits habits)
    {
        if (digits.Length < 2)
            return Number(digits);
        var at = habits.Below(digits.Length - 1);
        return Number(string.Concat(digits[..at], digits[at + 1], digits[at], digits[(at + 2)..]));
    }

    // The first figure is left out, so that each of the others stands one column further left.
    private static void ShiftRow(ReportFigures figures, string row)
    {
        for (var i = 0; i < Columns.Length; i++)
            figures[$"requests.{row}.{Columns[i]}"] = i + 1 < Columns.Length ? figures[$"requests.{row}.{Columns[i + 1]}"] : 0;
    }

    // A figure of two digits stands in two cells.
    private static void SplitDigits(ReportFigures figures, Habits habits)
    {
        var rows = figures.Rows("requests").Where(row => figures[$"requests.{row.Code}.natural_person"] > 9).ToList();
        if (rows.Count == 0)
            return;
        var row = habits.Pick(rows).Code;
        var digits = Text(figures[$"requests.{row}.natural_person"]);
        figures[$"requests.{row}.natural_person"] = Number(digits[..^1]);
        figures[$"requests.{row}.commercial"] = Number(digits[^1..]);
    }

    private static string Text(decimal value) => Habits.Plain(value);

    private static decimal Number(string digits) => digits.Length == 0 ? 0 : decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
