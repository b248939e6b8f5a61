using ReportExtractor.Reports;
using ReportExtractor.Statements;
using ReportExtractor.Verification.Localisation;

namespace ReportExtractor.Verification.Prose;

/// <summary>
/// A figure stated in the text is what the tables say, in one of the readings that its words allow. Nothing is compared
/// where the words speak of another body, another time or only some of the cases.
/// </summary>
internal sealed class TableRule : IRule
{
    public IReadOnlyList<string> Names => ["statements.table"];

    public IEnumerable<Finding> Check(Report report, Language language)
    {
        var compared = report.Statements.Select((statement, i) => Compare(report, statement, i)).OfType<Comparison>().ToList();
        foreach (var group in compared.Where(one => !one.Agrees).GroupBy(one => (one.Statement.Meaning, one.Statement.Value)))
        {
            var first = group.First();

            // What is told twice, once as in the table, contradicts itself at most, unless one is the other mistyped.
            var isToldRight = IsToldRight(first, compared);
            if (isToldRight && compared.Exists(one => one.Agrees && one.Statement.Meaning == first.Statement.Meaning && one.Statement.IsBeside(first.Statement)))
                continue;

            // The other figures of a sentence that speaks of something else are of that too.
            var isOfElse = compared.Exists(one => !one.Agrees && one.Meaning != first.Meaning && one.Statement.IsBeside(first.Statement) && IsToldRight(one, compared));
            var isOfTable = IsOfTable(first, compared);
            var quantity = first.Quantities[0];
            yield return new Finding(
                "statements.table",
                first.IsSure && (isOfTable || (first.IsPlain && !isOfElse && (!isToldRight || first.IsSlip))) ? Severity.Error : Severity.Warning,
                Message(report, first, language),
                quantity.Cells,
                first.Statement.Value,
                quantity.Value)
            {
                Statements = [.. group.Select(one => one.Index)],
            };
        }
    }

    private static bool IsToldRight(Comparison comparison, List<Comparison> compared) =>
        compared.Exists(one => one.Agrees && one.Statement.Meaning == comparison.Statement.Meaning);

    // A sentence whose other figures are those of the table speaks of what the table counts; zeros are found anywhere, and tell little.
    private static bool IsOfTable(Comparison comparison, List<Comparison> compared)
    {
        var beside = compared.FindAll(one => one.Agrees && one.Statement.IsBeside(comparison.Statement) && one.Meaning != comparison.Meaning);
        return beside.Exists(one => one.Statement.Value != 0) || beside.Count > 1;
    }

    private static Comparison? Compare(Report report, Statement statement, int index)
    {
        if (Meaning.Find(statement.Meaning) is not { Readings.Count: > 0 } meaning || statement.Unit == "%" || statement.Period != StatementPeriod.Report || !OwnFigures.Has(report, statement))
            return null;
        var quantities = meaning.Readings.Select(reading => Formula.Evaluate(report, reading)).OfType<Quantity>().ToList();
        return quantities.Count > 0 && quantities[0].Formula == meaning.Readings[0] ? new Comparison(index, statement, meaning, quantities) : null;
    }

    private static string Message(Report report, Comparison comparison, Language language)
    {
        var readings = comparison.Quantities.DistinctBy(quantity => quantity.Value).Take(3)
            .Select(quantity => $"{ProseWording.Name(quantity.Formula, report, language)}{(language == Language.Zh ? "为 " : " is ")}{ProseWording.Number(quantity.Value)}");
        var quote = comparison.Statement.Clause;
        return language == Language.Zh
            ? $"正文写“{quote}”，而表中{string.Join("，", readings)}，两者不符。"
            : $"The text says “{quote}”, but in the table {string.Join(", ", readings)}.";
    }

    private sealed record Comparison(int Index, Statement Statement, Meaning Meaning, IReadOnlyList<Quantity> Quantities)
    {
        // How many times more or less no writer calls 约.
        private const decimal Far = 1.3m;

        public bool Agrees => Quantities.Any(quantity => quantity.Values.Any(Statement.Allows));

        /// <summary>The cells were read without doubt, and the figure is none of theirs even if it is told roughly.</summary>
        public bool IsSure => IsComplete && Quantities.All(quantity => quantity.IsCertain)
            && (Statement.IsExact || Statement.Raw.Contains('余', StringComparison.Ordinal) || Quantities.All(quantity => quantity.Values.All(IsFar)));

        // Where the report lacks a row, a reading that needs it cannot be ruled out. Single rows of the form may be replaced by others.
        private bool IsComplete => Meaning.Readings.Count(IsOfWholeRows) == Quantities.Count(quantity => IsOfWholeRows(quantity.Formula));

        private static bool IsOfWholeRows(string formula) => !formula.Contains('.', StringComparison.Ordinal);

        /// <summary>The words can only mean what the table counts.</summary>
        public bool IsPlain => Meaning.Code.StartsWith("requests.", StringComparison.Ordinal) || IsCausedByDisclosure;

        /// <summary>A digit of the table's figure was lost, added, changed or moved where the clause names requests.</summary>
        public bool IsSlip => Statement.IsExact && Statement.Clause.Contains("申请", StringComparison.Ordinal)
            && Change.KindOf(Statement.Value, Quantities[0].Value) is ErrorKind.LostDigit or ErrorKind.AddedDigit or ErrorKind.WrongDigit or ErrorKind.TransposedDigits;

        private bool IsFar(decimal value) => value * Far < Statement.Low || value > Statement.High * Far;

        // Reviews may be all that a body hears, or only those that have ended, unless the words say whose they are.
        private bool IsCausedByDisclosure => IsOfDispute
            && Statement.Text.Contains("信息公开", StringComparison.Ordinal)
            && (Statement.Text.Contains("引起", StringComparison.Ordinal) || Statement.Text.Contains("引发", StringComparison.Ordinal) || Statement.Text.Contains('因', StringComparison.Ordinal));

        private bool IsOfDispute => Meaning.Code.StartsWith("review.", StringComparison.Ordinal) || Meaning.Code.StartsWith("litigation.", StringComparison.Ordinal) || Meaning.Code.StartsWith("disputes.", StringComparison.Ordinal);
    }
}
