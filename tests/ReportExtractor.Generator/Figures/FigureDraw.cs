using ReportExtractor.Forms;

namespace ReportExtractor.Generator.Figures;

/// <summary>Draws what a body has to report, from a village with nothing to a province with millions. Every sum holds.</summary>
internal sealed class FigureDraw
{
    private static readonly string[] Applicants = ["natural_person", "commercial", "research", "public_interest", "legal_service", "other_organization"];

    private readonly Habits _habits;
    private readonly ReportFigures _figures;
    private readonly int _size;

    private FigureDraw(Habits habits, Form form)
    {
        _habits = habits;
        var isOne = habits.Choose("other_rows", "as_form", ("one", form.Code == "2019" ? 0 : 0.05)) == "one" || form.Code == "2019";
        _figures = new ReportFigures(form, isOne);
        _size = habits.Pick(0, 1, 1, 2, 2, 3);
    }

    /// <summary>One body's figures on a form.</summary>
    public static ReportFigures Draw(Habits habits, Form form)
    {
        var draw = new FigureDraw(habits, form);
        draw.DrawDisclosure();
        draw.DrawRequests();
        draw.DrawReviews();
        return draw._figures;
    }

    private void DrawDisclosure()
    {
        foreach (var cell in _figures.Form.Cells.Where(cell => cell.Table.Code == "proactive_disclosure"))
        {
            _figures[cell.Name] = cell.Column.Kind switch
            {
                CellKind.Money => _habits.Chance(0.4) ? 0 : Money(cell.Column.Unit == "yuan" ? 10000 : 1),
                CellKind.Change => _habits.Chance(0.5) ? 0 : _habits.Between(-(int)Most() - 3, (int)Most() + 3),
                _ => cell.Column.Code == "decisions" ? Count(0.3, 40) : Count(0.4, 1),
            };
        }
    }

    private void DrawRequests()
    {
        var rows = _figures.Rows("requests");
        foreach (var applicant in Applicants)
        {
            var isUsual = applicant == "natural_person";
            decimal processed = 0;
            foreach (var row in rows.Where(row => row.Groups.Count > 0 && row.Code != "total_processed"))
                processed += Set(row.Code, applicant, row.Code is "granted" ? Count(isUsual ? 0.1 : 0.7, 4) : Count(isUsual ? 0.6 : 0.9, 1));
            Set("total_processed", applicant, processed);
            var carriedOut = Set("carried_out", applicant, Count(isUsual ? 0.4 : 0.9, 1));
            var carriedIn = Set("carried_in", applicant, Math.Min(processed + carriedOut, Count(isUsual ? 0.4 : 0.9, 1)));
            Set("received_new", applicant, processed + carriedOut - carriedIn);
        }

        foreach (var row in rows)
            Set(row.Code, "total", Applicants.Sum(applicant => _figures[$"requests.{row.Code}.{applicant}"]));
    }

    private void DrawReviews()
    {
        foreach (var row in _figures.Rows("review_and_litigation"))
        {
            decimal total = 0;
            foreach (var result in new[] { "upheld", "corrected", "other", "pending" })
                total += _figures[$"review_and_litigation.{row.Code}.{result}"] = Count(0.5, 0.3);
            _figures[$"review_and_litigation.{row.Code}.total"] = total;
        }
    }

    private decimal Set(string row, string column, decimal value) => _figures[$"requests.{row}.{column}"] = value;

    private double Most() => _size switch { 0 => 1, 1 => 12, 2 => 300, _ => 40000 };

    // Few are large: the logarithm is what is drawn.
    private decimal Count(double chanceOfNone, double scale) =>
        _habits.Chance(_size == 0 ? Math.Max(0.99, chanceOfNone) : chanceOfNone) ? 0 : (decimal)Math.Floor(Math.Exp(_habits.Below(1000) / 1000.0 * Math.Log(1 + (Most() * scale))) + 0.3);

    private decimal Money(int unit)
    {
        var amount = Count(0, 30) + (_habits.Below(10000) / 10000m);
        return Math.Round(amount, _habits.Pick(0, 2, 4), MidpointRounding.AwayFromZero) * unit;
    }
}
