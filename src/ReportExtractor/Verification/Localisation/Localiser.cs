using ReportExtractor.Reports;

namespace ReportExtractor.Verification.Localisation;

/// <summary>
/// Finds which figures are probably wrong: the smallest weighted sets of cells whose change satisfies all sums at once
/// (I. P. Fellegi, D. Holt, "A Systematic Approach to Automatic Edit and Imputation", 1976).
/// </summary>
/// <remarks>
/// The columns of a smallest set are linearly independent, and a cell stands in few sums: some sum always holds one cell
/// of the set alone, which tells the amount of its change. So a broken sum and one of its cells are chosen at each step,
/// and no solver is needed to find every set.
/// </remarks>
internal sealed class Localiser
{
    private const int FewChanges = 2;

    // A report with more mistakes than this has no telling ones.
    private const int MaxChanges = 4;
    private const int MaxSteps = 5000;

    private readonly Report _report;
    private readonly SumSystem _sums;
    private readonly Dictionary<string, Repair> _found = new(StringComparer.Ordinal);
    private readonly List<Change> _changes = [];
    private int _steps;

    private Localiser(Report report, SumSystem sums) => (_report, _sums) = (report, sums);

    /// <summary>The smallest sets, the likeliest first; empty if nobody can tell.</summary>
    public static IReadOnlyList<Repair> Find(Report report, SumSystem sums)
    {
        var localiser = new Localiser(report, sums);
        var found = localiser._found;
        var count = sums.LeastChanges;
        for (; count <= FewChanges && found.Count == 0; count++)
            localiser.Search(count);

        // A shifted row is likelier than many mistakes.
        if (found.Count == 0)
            localiser.SearchShiftedRows();
        for (; count <= MaxChanges && found.Count == 0; count++)
            localiser.Search(count);

        // Two figures read with doubt are likelier wrong than one read without.
        if (count <= FewChanges && sums.Broken().SelectMany(sum => sum.Left.Concat(sum.Right)).Any(cell => report.Cells[cell] is { IsFound: true, IsCertain: false }))
            localiser.Search(count);
        if (localiser._steps > MaxSteps)
            return [];
        return [.. found.Values.Where(repair => !found.Values.Any(repair.IsMoreThan)).OrderBy(repair => repair.Weight).ThenBy(repair => repair.Changes[0].Cell)];
    }

    private void Search(int changesLeft)
    {
        var least = _sums.LeastChanges;
        if (least == 0)
            Keep();
        if (least == 0 || least > changesLeft || ++_steps > MaxSteps)
            return;
        foreach (var (cell, by) in _sums.Mending(changesLeft))
        {
            if (_changes.Exists(change => change.Cell == cell) || Change.Of(_report, cell, by) is not { } change)
                continue;
            _sums.Change(cell, by);
            _changes.Add(change);
            Search(changesLeft - 1);
            _changes.RemoveAt(_changes.Count - 1);
            _sums.Change(cell, -by);
        }
    }

    // A figure left out, or one too many, moves those behind it by one column: one mistake that changes many cells.
    private void SearchShiftedRows()
    {
        foreach (var row in _sums.Broken().Where(sum => !sum.AlongColumn).ToList())
        {
            foreach (var figures in ShiftedRow.Unshifted([.. row.Left, .. row.Right], _report))
                Apply(figures);
        }
    }

    private void Apply(IReadOnlyList<Change> changes)
    {
        foreach (var change in changes)
            _sums.Change(change.Cell, change.Suggested - (change.Value ?? 0));
        _changes.AddRange(changes);
        Search(1);
        _changes.Clear();
        foreach (var change in changes)
            _sums.Change(change.Cell, (change.Value ?? 0) - change.Suggested);
    }

    private void Keep()
    {
        var changes = _changes.OrderBy(change => change.Cell).ToList();
        _found.TryAdd(string.Join(' ', changes.Select(change => $"{change.Cell}={change.Suggested}")), new Repair(changes));
    }
}
