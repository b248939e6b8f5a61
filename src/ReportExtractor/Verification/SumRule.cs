using ReportExtractor.Forms;
using ReportExtractor.Reports;
using ReportExtractor.Verification.Localisation;

namespace ReportExtractor.Verification;

/// <summary>
/// Every sum of the form. Sums that one mistake breaks are one finding, which names the figure that is probably wrong. A
/// blank counts as 0, unless it is proved not to be: where one whole side of a sum is blank and the other side is not 0,
/// the publisher left figures out, and no sum that holds them can be an error.
/// </summary>
internal sealed class SumRule : IRule
{
    public IReadOnlyList<string> Names { get; } = [.. FormCatalog.All.SelectMany(form => form.Sums).Select(sum => sum.Rule).Distinct(StringComparer.Ordinal)];

    public IEnumerable<Finding> Check(Report report, Language language)
    {
        var sums = report.Form.Sums.Select(sum => PrintedSum.Of(report, sum)).OfType<PrintedSum>().ToList();
        if (sums.TrueForAll(sum => sum.Left == sum.Right))
            yield break;
        var unfilled = sums.Where(sum => sum.IsLeftBlank).SelectMany(sum => sum.BlankSide).ToHashSet();
        foreach (var system in SumSystem.Of(report, sums.Where(sum => sum.IsComplete && !sum.IsLeftBlank).Select(sum => sum.Sum)).Where(system => system.LeastChanges > 0))
        {
            var broken = sums.Where(sum => system.Broken().Contains(sum.Sum)).ToList();
            var repairs = Localiser.Find(report, system);
            foreach (var cause in Causes(broken, repairs.Count > 0 ? repairs[0] : null, system))
                yield return Finding(report, cause, repairs, unfilled, language);
        }

        // What a cell would have to be that the report lacks, its sums do not tell.
        foreach (var sum in sums.Where(sum => sum.Left != sum.Right && !sum.IsComplete && !sum.IsLeftBlank))
            yield return Finding(report, [sum], [], unfilled, language);

        foreach (var finding in LeftBlank(report, sums, language))
            yield return finding;
    }

    // A figure that is left out is one cause, however many rules it leaves unchecked.
    private static IEnumerable<Finding> LeftBlank(Report report, List<PrintedSum> sums, Language language)
    {
        var causes = new List<List<(string Rule, int Sums, List<int> Cells)>>();
        foreach (var rule in sums.Where(sum => sum.IsLeftBlank).GroupBy(sum => sum.Sum.Rule))
        {
            var cells = rule.SelectMany(sum => sum.BlankSide).Where(cell => report.Cells[cell].IsFound).Distinct().ToList();
            var touching = causes.FindAll(cause => cause.Exists(other => other.Cells.Exists(cells.Contains)));
            causes.RemoveAll(touching.Contains);
            causes.Add([.. touching.SelectMany(cause => cause), (rule.Key, rule.Count(), cells)]);
        }

        foreach (var cause in causes)
        {
            var main = cause.MaxBy(rule => rule.Sums);
            yield return new Finding(main.Rule, Severity.Warning, SumWording.LeftBlank(report, main.Cells, cause.Count - 1, language), Names(main.Cells))
            {
                Consequences = [.. cause.Where(rule => rule != main).Select(rule => new Consequence(rule.Rule, Severity.Warning, SumWording.LeftBlank(report, rule.Cells, 0, language), Names(rule.Cells)))],
            };
        }

        IReadOnlyList<string> Names(List<int> cells) => cells.ConvertAll(cell => report.Form.Cells[cell].Name);
    }

    // The broken sums that the same part of the likeliest repair mends.
    private static List<List<PrintedSum>> Causes(List<PrintedSum> broken, Repair? repair, SumSystem system) =>
        repair is null
            ? broken.ConvertAll(sum => new List<PrintedSum> { sum })
            : [.. system.Parts(repair).Select(changes => broken.FindAll(sum => changes.Any(change => sum.Cells.Contains(change.Cell))))];

    private static Finding Finding(Report report, List<PrintedSum> cause, IReadOnlyList<Repair> repairs, HashSet<int> unfilled, Language language)
    {
        var main = cause.Find(IsCertain) ?? cause[0];
        var certain = IsCertain(main);
        var suspects = Suspects.Of(report, cause, repairs, language);
        return new Finding(
            main.Sum.Rule,
            certain ? Severity.Error : Severity.Warning,
            SumWording.Broken(main, certain, suspects, cause.Count - 1, language),
            Names(main),
            main.Left,
            main.Right,
            suspects.All)
        {
            Consequences = [.. cause.Where(sum => sum != main).Select(sum => new Consequence(sum.Sum.Rule, IsCertain(sum) ? Severity.Error : Severity.Warning, SumWording.Broken(sum, IsCertain(sum), Suspects.None, 0, language), Names(sum), sum.Left, sum.Right))],
        };

        bool IsCertain(PrintedSum sum) => sum.IsCertain && !sum.Cells.Any(unfilled.Contains);

        IReadOnlyList<string> Names(PrintedSum sum) => [.. sum.Cells.Select(cell => report.Form.Cells[cell].Name)];
    }
}
