namespace ReportExtractor.Accuracy;

/// <summary>Results in all, by format and by habit.</summary>
/// <param name="Results">Each document's result, in the order of seeds.</param>
internal sealed record Breakdown(IReadOnlyList<DocumentResult> Results)
{
    public Tally All { get; } = new(Results);

    /// <summary>The sentences with mistakes.</summary>
    public ProseTally Prose { get; } = new(Results);

    /// <summary>By format, in the order that files are named.</summary>
    public IReadOnlyList<(string Name, Tally Tally)> Formats { get; } =
        [.. Generator.DocumentGenerator.Formats.Select(format => (format, new Tally(Results.Where(result => result.Document.Format == format)))).Where(group => group.Item2.Documents > 0)];

    /// <summary>By habit, the costliest first: the documents with it, whatever others they have.</summary>
    public IReadOnlyList<(string Name, Tally Tally)> Habits { get; } =
        [.. Results.SelectMany(result => result.Document.Habits.Select(habit => (habit, result))).GroupBy(pair => pair.habit, pair => pair.result, StringComparer.Ordinal)
            .Select(group => (group.Key, Tally: new Tally(group)))
            .OrderBy(group => group.Tally.RightShare).ThenBy(group => group.Key, StringComparer.Ordinal)];

    /// <summary>Documents with something wrong, the worst first: what broke, what was claimed falsely, what is missing.</summary>
    public IEnumerable<DocumentResult> Worst => Results
        .Where(result => !result.IsExact || result.IsCrash || result.FalseAccusations.Count > 0 || result.MissedErrors.Count > 0 || result.Prose.Exists(prose => prose.Outcome != ProseOutcome.Error))
        .OrderByDescending(result => result.IsCrash)
        .ThenByDescending(result => result.FalseAccusations.Count)
        .ThenByDescending(result => result.Cells[(int)CellOutcome.Silent])
        .ThenByDescending(result => result.MissedErrors.Count)
        .ThenByDescending(result => result.Counted - result.Cells[(int)CellOutcome.Right])
        .ThenBy(result => result.Document.Seed);
}
