using ReportExtractor.Forms;
using ReportExtractor.Reports;

namespace ReportExtractor.Statements;

/// <summary>
/// A sum of rows that words may stand for, e.g. <c>N+C</c> or <c>T-X-E</c>. A row is its code, or a letter: N new requests,
/// C carried in, T processed, O carried out, G granted, H partially granted, R refused, U not available, X not processed,
/// E otherwise ended; V reviews, D lawsuits filed directly, A lawsuits after review. A column follows a colon, the total
/// column where none is named; <c>organizations</c> are all applicants but natural persons. Money is in yuan.
/// </summary>
internal static class Formula
{
    /// <summary>The column of all applicants but natural persons.</summary>
    public const string Organizations = "organizations";

    /// <summary>What the words for all requests may stand for: the new ones, those and the ones carried in, those that were processed.</summary>
    public static readonly IReadOnlyList<string> AllRequests = ["N", "N+C", "T"];

    private const string Outcomes = "G+H+R+U+X+E";
    private const string Processed = "T";

    private static readonly Dictionary<string, string> Letters = new(StringComparer.Ordinal)
    {
        ["N"] = "received_new",
        ["C"] = "carried_in",
        ["T"] = "total_processed",
        ["O"] = "carried_out",
        ["G"] = "granted",
        ["H"] = "partially_granted",
        ["R"] = "refused.",
        ["U"] = "unavailable.",
        ["X"] = "not_processed.",
        ["E"] = "other.",
        ["V"] = "review",
        ["D"] = "litigation_direct",
        ["A"] = "litigation_after_review",
    };

    /// <summary>What a report prints for a formula; null if it does not print all of it, or some of it could not be read.</summary>
    public static Quantity? Evaluate(Report report, string formula)
    {
        if (Sums(report, formula) is not var (printed, filled, added))
            return null;
        var isCertain = filled.IsCertain && filled.HasFigure && (!printed.HasBlank || OutcomesAddUp(report));
        return new Quantity(formula, filled.Value, [printed.Value, filled.Value, added.Value], isCertain, filled.Cells);
    }

    // Blank totals filled from their rows. Where they do not, what is left blank may be what is missing.
    private static bool OutcomesAddUp(Report report) =>
        Sums(report, Outcomes) is var (_, outcomes, _) && Sums(report, Processed) is var (_, processed, _) && outcomes.Value == processed.Value;

    private static (Sum Printed, Sum Filled, Sum Added)? Sums(Report report, string formula)
    {
        var (printed, filled, added) = (new Sum(), new Sum(), new Sum());
        return Terms(formula).All(term => Add(report, term, printed, filled, added)) ? (printed, filled, added) : null;
    }

    /// <summary>The terms of a formula.</summary>
    public static IEnumerable<Term> Terms(string formula)
    {
        var start = 0;
        var sign = 1;
        for (var i = 0; i <= formula.Length; i++)
        {
            if (i < formula.Length && formula[i] is not ('+' or '-'))
                continue;
            var colon = formula.IndexOf(':', start, i - start);
            yield return colon < 0 ? new Term(sign, formula[start..i], null) : new Term(sign, formula[start..colon], formula[(colon + 1)..i]);
            sign = i < formula.Length && formula[i] == '-' ? -1 : 1;
            start = i + 1;
        }
    }

    private static bool Add(Report report, Term term, Sum printed, Sum filled, Sum added)
    {
        var (sign, column, code) = (term.Sign, term.Column ?? "total", Letters.GetValueOrDefault(term.Row, term.Row));
        var isFound = false;
        foreach (var table in report.Form.Tables)
        {
            foreach (var row in table.Rows)
            {
                if (code.EndsWith('.') ? !row.Code.StartsWith(code, StringComparison.Ordinal) : row.Code != code)
                    continue;
                var cells = row.Columns.Select(index => report.Form.Cells[table.CellAt(row.Index, index)]).ToList();
                var asked = column == Organizations
                    ? cells.FindAll(cell => cell.Column.Code is not ("natural_person" or "total"))
                    : cells.FindAll(cell => cell.Column.Code == column);

                // Of rows that stand for each other only those are printed that the report has.
                var parts = asked.FindAll(cell => report.Cells[cell.Index].IsFound);
                if (parts.Count == 0 && asked.TrueForAll(cell => IsReplaced(report, cell)))
                    continue;

                // Nothing is known of a figure that could not be read.
                if (parts.Count < asked.Count || parts.Exists(cell => report.Cells[cell.Index] is { Value: null, IsBlank: false }) || (column != "total" && parts.Exists(cell => report.Cells[cell.Index].IsBlank) && !Holds(report, cells)))
                    return false;
                isFound = true;
                var inColumns = column == "total" ? cells.FindAll(cell => cell.Column.Code != "total") : parts;
                added.Add(report, inColumns, sign);

                // A total that is left blank may stand for 0, or for what its columns add up to.
                printed.Add(report, parts, sign);
                filled.Add(report, parts.TrueForAll(cell => report.Cells[cell.Index].IsBlank) ? inColumns : parts, sign);
            }
        }

        return isFound;
    }

    // A row that the form does not ask for, or another stands for.
    private static bool IsReplaced(Report report, FormCell cell) => cell.Row.InsteadOf.Count > 0
        || cell.Table.Rows.Any(other => other.InsteadOf.Contains(cell.Row.Index) && report.Cells[cell.Table.CellAt(other.Index, cell.Column.Index)].IsFound);

    // A blank stands for 0 only where the row adds up with it.
    private static bool Holds(Report report, List<FormCell> row) =>
        row.Where(cell => cell.Column.Code != "total").Sum(cell => report.Cells[cell.Index].Value ?? 0) == row.Where(cell => cell.Column.Code == "total").Sum(cell => report.Cells[cell.Index].Value ?? 0);

    /// <summary>A sum of cells; money in yuan.</summary>
    private sealed class Sum
    {
        private const int YuanOf10kYuan = 10_000;

        public decimal Value { get; private set; }

        public bool IsCertain { get; private set; } = true;

        /// <summary>Not all of it is blank.</summary>
        public bool HasFigure { get; private set; }

        /// <summary>Some of it is blank.</summary>
        public bool HasBlank { get; private set; }

        public List<string> Cells { get; } = [];

        public void Add(Report report, List<FormCell> cells, int sign)
        {
            foreach (var cell in cells)
            {
                Value += sign * (report.Cells[cell.Index].Value ?? 0) * (cell.Column.Unit == "10k_yuan" ? YuanOf10kYuan : 1);
                IsCertain &= report.Cells[cell.Index].IsCertain;
                HasFigure |= report.Cells[cell.Index].Value is not null;
                HasBlank |= report.Cells[cell.Index].Value is null;
                Cells.Add(cell.Name);
            }
        }
    }
}

/// <summary>One row of a formula.</summary>
/// <param name="Sign">1, or -1 for a row that is taken away.</param>
/// <param name="Row">Its letter or code.</param>
/// <param name="Column">Its column; null for the total column.</param>
internal readonly record struct Term(int Sign, string Row, string? Column);

/// <summary>What a report prints for a formula.</summary>
/// <param name="Formula">The formula.</param>
/// <param name="Value">By the cells that it names; a total that is left blank is added up.</param>
/// <param name="Values">Every value that it may be taken for: with blank totals as 0, and with each total added up from its row, which may not be the total printed.</param>
/// <param name="IsCertain">All its cells were read without doubt, not all of them are blank, and those that are stand for 0 or for what their rows add up to.</param>
/// <param name="Cells">Full names of its cells.</param>
internal sealed record Quantity(string Formula, decimal Value, IReadOnlyList<decimal> Values, bool IsCertain, IReadOnlyList<string> Cells);
