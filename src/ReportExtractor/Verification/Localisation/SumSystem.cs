using ReportExtractor.Forms;
using ReportExtractor.Reports;

namespace ReportExtractor.Verification.Localisation;

/// <summary>
/// Sums that share cells, as equations over the published figures: how far each is from holding, and what the change of a
/// cell does to it. The sums of one rule share no cell.
/// </summary>
internal sealed class SumSystem
{
    private readonly IReadOnlyList<FormSum> _sums;
    private readonly int[] _rules;
    private readonly int[][] _cells;
    private readonly Dictionary<int, List<(int Sum, int Sign)>> _places = [];
    private readonly decimal[] _off;
    private readonly int[] _brokenByRule;

    private SumSystem(Report report, IReadOnlyList<FormSum> sums)
    {
        _sums = sums;
        var rules = sums.Select(sum => sum.Rule).Distinct(StringComparer.Ordinal).ToList();
        _rules = [.. sums.Select(sum => rules.IndexOf(sum.Rule))];
        _cells = [.. sums.Select(sum => sum.Left.Concat(sum.Right).Where(cell => report.Cells[cell].IsFound).ToArray())];
        _off = new decimal[sums.Count];
        _brokenByRule = new int[rules.Count];
        for (var i = 0; i < sums.Count; i++)
        {
            foreach (var cell in _cells[i])
            {
                if (!_places.TryGetValue(cell, out var places))
                    _places.Add(cell, places = []);
                places.Add((i, sums[i].Left.Contains(cell) ? 1 : -1));
                Move(i, places[^1].Sign * (report.Cells[cell].Value ?? 0));
            }
        }
    }

    /// <summary>At least so many cells must change for all sums to hold: each mends one sum of a rule at most.</summary>
    public int LeastChanges => _brokenByRule.Max();

    /// <summary>The sums of a report, parted where they share no cells.</summary>
    public static IEnumerable<SumSystem> Of(Report report, IEnumerable<FormSum> sums)
    {
        var parts = new List<(HashSet<int> Cells, List<FormSum> Sums)>();
        foreach (var sum in sums)
        {
            var touching = parts.FindAll(part => sum.Left.Concat(sum.Right).Any(part.Cells.Contains));
            parts.RemoveAll(touching.Contains);
            parts.Add(([.. touching.SelectMany(part => part.Cells), .. sum.Left, .. sum.Right], [.. touching.SelectMany(part => part.Sums), sum]));
        }

        return parts.Select(part => new SumSystem(report, part.Sums));
    }

    /// <summary>The sums that do not hold.</summary>
    public IEnumerable<FormSum> Broken() => Enumerable.Range(0, _off.Length).Where(sum => _off[sum] != 0).Select(sum => _sums[sum]);

    /// <summary>The changes of one cell that make a broken sum hold, where so many are left to be made.</summary>
    public List<(int Cell, decimal By)> Mending(int changesLeft)
    {
        // Where each change must mend a sum of one rule, the first of these is mended by one of its cells.
        var tight = Array.IndexOf(_brokenByRule, changesLeft);
        var mending = new List<(int, decimal)>();
        for (var sum = 0; sum < _off.Length; sum++)
        {
            if (_off[sum] == 0 || (tight >= 0 && _rules[sum] != tight))
                continue;
            foreach (var cell in _cells[sum])
                mending.Add((cell, -SignOf(cell, sum) * _off[sum]));
            if (tight >= 0)
                break;
        }

        return mending;
    }

    /// <summary>Changes a cell in every sum that holds it.</summary>
    public void Change(int cell, decimal by)
    {
        foreach (var (sum, sign) in _places[cell])
            Move(sum, sign * by);
    }

    /// <summary>A repair's changes, parted where they share no sum: each part mends some sums by itself.</summary>
    public IEnumerable<IReadOnlyList<Change>> Parts(Repair repair)
    {
        var parts = new List<(HashSet<int> Sums, List<Change> Changes)>();
        foreach (var change in repair.Changes)
        {
            var sums = _places[change.Cell].Select(place => place.Sum).ToHashSet();
            var touching = parts.FindAll(part => part.Sums.Overlaps(sums));
            parts.RemoveAll(touching.Contains);
            parts.Add(([.. touching.SelectMany(part => part.Sums), .. sums], [.. touching.SelectMany(part => part.Changes), change]));
        }

        return parts.Select(part => part.Changes);
    }

    private int SignOf(int cell, int sum) => _places[cell].Find(place => place.Sum == sum).Sign;

    private void Move(int sum, decimal by)
    {
        _brokenByRule[_rules[sum]] -= _off[sum] != 0 ? 1 : 0;
        _off[sum] += by;
        _brokenByRule[_rules[sum]] += _off[sum] != 0 ? 1 : 0;
    }
}
