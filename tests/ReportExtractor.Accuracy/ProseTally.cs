namespace ReportExtractor.Accuracy;

/// <summary>What became of the sentences with a mistake, and of the errors that were reported of sentences.</summary>
internal sealed class ProseTally
{
    private readonly SortedDictionary<string, int[]> _kinds = new(StringComparer.Ordinal);

    public ProseTally(IReadOnlyCollection<DocumentResult> results)
    {
        foreach (var (contradiction, outcome) in results.SelectMany(result => result.Prose))
        {
            if (!_kinds.TryGetValue(contradiction.Kind, out var outcomes))
                _kinds.Add(contradiction.Kind, outcomes = new int[Enum.GetValues<ProseOutcome>().Length]);
            outcomes[(int)outcome]++;
        }

        Right = results.Sum(result => result.RightProseErrors);
        False = results.Sum(result => result.FalseProseErrors);
    }

    /// <summary>Errors that name a sentence with a mistake.</summary>
    public int Right { get; }

    /// <summary>Errors that name none.</summary>
    public int False { get; }

    /// <summary>By what the mistakes contradict, how many had which outcome.</summary>
    public IEnumerable<(string Kind, int Error, int Mild, int Missed)> Kinds =>
        _kinds.Select(kind => (kind.Key, kind.Value[(int)ProseOutcome.Error], kind.Value[(int)ProseOutcome.Mild], kind.Value[(int)ProseOutcome.Missed]));

    /// <summary>Of the errors, those that are right.</summary>
    public double Precision => Tally.Share(Right, Right + False);

    /// <summary>Of the mistakes, those that are called errors.</summary>
    public double ErrorRecall => Tally.Share(Kinds.Sum(kind => kind.Error), Kinds.Sum(kind => kind.Error + kind.Mild + kind.Missed));

    /// <summary>Of the mistakes, those that are found, whatever they are called.</summary>
    public double Recall => Tally.Share(Kinds.Sum(kind => kind.Error + kind.Mild), Kinds.Sum(kind => kind.Error + kind.Mild + kind.Missed));
}
