using System.Globalization;
using System.Text;

namespace ReportExtractor.Accuracy;

/// <summary>A breakdown as a table that people can read.</summary>
internal static class BreakdownText
{
    public static string Write(Breakdown breakdown, int worst)
    {
        var text = new StringBuilder();
        Head(text, "format");
        foreach (var (name, tally) in breakdown.Formats)
            Line(text, name, tally);
        Line(text, "all", breakdown.All);
        text.Append(CultureInfo.InvariantCulture, $"\nbroken sums visible {breakdown.All.VisibleErrors}, only warned of {breakdown.All.MildErrors}; crashes {breakdown.All.Crashes}\n\n");
        text.Append("confidence     numbers      right      share\n");
        for (var i = 0; i < ConfidenceBands.Count; i++)
            text.Append(CultureInfo.InvariantCulture, $"{ConfidenceBands.Name(i),-10}{breakdown.All.Bands[i].Read,12}{breakdown.All.Bands[i].Right,11}{Percent(Tally.Share(breakdown.All.Bands[i].Right, breakdown.All.Bands[i].Read)),11}\n");
        text.Append('\n');
        Prose(text, breakdown.Prose);
        Head(text, "habit");
        foreach (var (name, tally) in breakdown.Habits)
            Line(text, name, tally);
        text.Append('\n');
        foreach (var result in breakdown.Worst.Take(worst))
            Document(text, result);
        return text.ToString();
    }

    private static void Head(StringBuilder text, string first) =>
        text.Append(CultureInfo.InvariantCulture, $"{first,-34}{"documents",9}{"exact",10}{"cells",10}{"right",11}{"missing",9}{"doubtful",9}{"silent",7}{"accused",8}{"missed",7}\n");

    private static void Line(StringBuilder text, string name, Tally tally) =>
        text.Append(CultureInfo.InvariantCulture, $"{name,-34}{tally.Documents,9}{Percent(tally.ExactShare),10}{tally.Cells,10}{Percent(tally.RightShare),11}{tally[CellOutcome.Missing],9}{tally[CellOutcome.Doubtful],9}{tally[CellOutcome.Silent],7}{tally.FalseAccusations,8}{tally.MissedErrors,7}\n");

    private static void Prose(StringBuilder text, ProseTally prose)
    {
        text.Append(CultureInfo.InvariantCulture, $"{"prose",-10}{"mistakes",12}{"errors",11}{"found",11}{"missed",11}\n");
        foreach (var (kind, error, mild, missed) in prose.Kinds)
            text.Append(CultureInfo.InvariantCulture, $"{kind,-10}{error + mild + missed,12}{error,11}{error + mild,11}{missed,11}\n");
        text.Append(CultureInfo.InvariantCulture, $"errors of sentences: right {prose.Right}, false {prose.False}; precision {Percent(prose.Precision)}, recall {Percent(prose.ErrorRecall)} as errors, {Percent(prose.Recall)} as anything\n\n");
    }

    private static void Document(StringBuilder text, DocumentResult result)
    {
        text.Append(CultureInfo.InvariantCulture, $"{result.Document.FileName}: {result.Counted - result.Cells[(int)CellOutcome.Right]} of {result.Counted} cells not right ({string.Join(", ", result.Document.Habits)})\n");
        if (result.Failure is not null)
            text.Append("    ").Append(result.Failure).Append('\n');
        foreach (var line in result.FalseAccusations)
            text.Append("    accused: ").Append(line).Append('\n');
        foreach (var line in result.MissedErrors)
            text.Append("    missed: ").Append(line).Append('\n');
        foreach (var (contradiction, outcome) in result.Prose.Where(prose => prose.Outcome == ProseOutcome.Missed))
            text.Append(CultureInfo.InvariantCulture, $"    {contradiction.Kind} missed: {contradiction.Stated} in {contradiction.Sentence}\n");
        foreach (var mistake in result.Mistakes.OrderByDescending(mistake => mistake.Outcome).Take(6))
            text.Append(CultureInfo.InvariantCulture, $"    {mistake.Outcome}: {mistake.Cell} is {mistake.Expected.Value?.ToString(CultureInfo.InvariantCulture) ?? "none"} ({mistake.Expected.Kind}), read {mistake.Reading.Value?.ToString(CultureInfo.InvariantCulture) ?? "none"} {mistake.Reading.Status} {mistake.Reading.Confidence}\n");
    }

    private static string Percent(double share) => (share * 100).ToString("0.0000", CultureInfo.InvariantCulture);
}
