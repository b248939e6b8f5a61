using ReportExtractor.Forms;
using ReportExtractor.Reports;

namespace ReportExtractor.Verification;

/// <summary>A check on each cell alone. It gives one finding a report, which lists its cells: a page of blanks is one line, not a hundred.</summary>
internal abstract class CellListRule(string rule, Severity severity) : IRule
{
    public IReadOnlyList<string> Names => [rule];

    public IEnumerable<Finding> Check(Report report, Language language)
    {
        List<FormCell>? cells = null;
        for (var i = 0; i < report.Cells.Count; i++)
        {
            if (Applies(report.Form.Cells[i], report.Cells[i]))
                (cells ??= []).Add(report.Form.Cells[i]);
        }

        return cells is null ? [] : [new Finding(rule, severity, Message(report, cells, language), cells.ConvertAll(cell => cell.Name))];
    }

    /// <summary>True if the cell is to be listed.</summary>
    protected abstract bool Applies(FormCell cell, CellReading reading);

    /// <summary>The sentence about the cells.</summary>
    protected abstract string Message(Report report, IReadOnlyList<FormCell> cells, Language language);

    /// <summary>The first cells by their labels, with what is printed in them.</summary>
    protected static string Listed(Report report, IReadOnlyList<FormCell> cells, Language language)
    {
        const int most = 3;
        var names = cells.Take(most).Select(cell =>
            $"{Recognition.LabelText.WithoutRemarks(cell.Row.Label)}·{cell.Column.Label}“{report.Cells[cell.Index].Raw?.ReplaceLineEndings("")}”");
        var list = string.Join(language == Language.Zh ? "、" : ", ", names);
        return cells.Count <= most ? list : list + (language == Language.Zh ? $"等 {cells.Count} 处" : $" and {cells.Count - most} more");
    }
}
