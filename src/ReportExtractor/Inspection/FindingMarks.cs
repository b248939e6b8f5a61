using ReportExtractor.Reports;
using ReportExtractor.Verification;

namespace ReportExtractor.Inspection;

/// <summary>The findings of all reports, numbered from 1, and which cells each is about. On the page a finding's cells bear its name as their class.</summary>
internal sealed class FindingMarks
{
    private readonly Dictionary<string, List<int>> _byCell = new(StringComparer.Ordinal);

    public FindingMarks(IReadOnlyList<Report> reports)
    {
        Items = [.. reports.SelectMany((report, i) => report.Findings.Select(finding => (i + 1, finding)))];
        for (var i = 0; i < Items.Count; i++)
        {
            foreach (var cell in Items[i].Finding.Cells.Distinct(StringComparer.Ordinal))
            {
                var id = RecognisedCell.IdOf(Items[i].Report, cell);
                if (!_byCell.TryGetValue(id, out var numbers))
                    _byCell.Add(id, numbers = []);
                numbers.Add(i + 1);
            }
        }
    }

    /// <summary>The findings, each with the number of its report.</summary>
    public IReadOnlyList<(int Report, Finding Finding)> Items { get; }

    /// <summary>The classes of a cell: <c> f1 f4</c>, each behind a blank.</summary>
    public string ClassesOf(string id) => _byCell.TryGetValue(id, out var numbers) ? string.Concat(numbers.Select(number => FormattableString.Invariant($" f{number}"))) : "";

    /// <summary>Style rules that make a finding's cells stand out while one points at the finding or after one chose it.</summary>
    public string Style() => string.Concat(Enumerable.Range(1, Items.Count).Select(number =>
        FormattableString.Invariant($"body:has(#f{number}:is(:hover,:target)) .f{number}{{stroke:#c026d3;stroke-width:2.4;stroke-dasharray:none;outline:2px solid #c026d3}}\n")));
}
