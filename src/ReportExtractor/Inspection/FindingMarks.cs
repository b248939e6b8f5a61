using ReportExtractor.Reports;
using ReportExtractor.Verification;

namespace ReportExtractor.Inspection;

/// <summary>The findings of all reports, numbered from 1, and which cells each is about. On the page a finding's cells bear its name as their class: f1; those of its consequences alone bear another: c1.</summary>
internal sealed class FindingMarks
{
    private readonly Dictionary<string, List<string>> _byCell = new(StringComparer.Ordinal);

    public FindingMarks(IReadOnlyList<Report> reports)
    {
        Items = [.. reports.SelectMany((report, i) => report.Findings.Select(finding => (i + 1, finding)))];
        for (var i = 0; i < Items.Count; i++)
        {
            var (report, finding) = Items[i];
            Mark(report, finding.Cells.Distinct(StringComparer.Ordinal), FormattableString.Invariant($"f{i + 1}"));
            Mark(report, finding.Consequences.SelectMany(consequence => consequence.Cells).Except(finding.Cells, StringComparer.Ordinal), FormattableString.Invariant($"c{i + 1}"));
        }
    }

    /// <summary>The findings, each with the number of its report.</summary>
    public IReadOnlyList<(int Report, Finding Finding)> Items { get; }

    /// <summary>The classes of a cell: <c> f1 c4</c>, each behind a blank.</summary>
    public string ClassesOf(string id) => _byCell.TryGetValue(id, out var names) ? string.Concat(names.Select(name => " " + name)) : "";

    /// <summary>Style rules that make a finding's cells stand out while one points at the finding or after one chose it, and those of its consequences in broken lines.</summary>
    public string Style() => string.Concat(Items.Select((item, i) => StyleOf(i + 1, item.Finding)));

    private static string StyleOf(int number, Finding finding)
    {
        var own = FormattableString.Invariant($"body:has(#f{number}:is(:hover,:target)) .f{number}{{stroke:#c026d3;stroke-width:2.4;stroke-dasharray:none;outline:2px solid #c026d3}}\n");
        return finding.Consequences.Count == 0 ? own
            : own + FormattableString.Invariant($"body:has(#f{number}:is(:hover,:target)) .c{number}{{stroke:#c026d3;stroke-width:1.6;stroke-dasharray:4 3;outline:2px dashed #c026d3}}\n");
    }

    private void Mark(int report, IEnumerable<string> cells, string name)
    {
        foreach (var id in cells.Select(cell => RecognisedCell.IdOf(report, cell)))
        {
            if (!_byCell.TryGetValue(id, out var names))
                _byCell.Add(id, names = []);
            names.Add(name);
        }
    }
}
