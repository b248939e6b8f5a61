namespace ReportExtractor.Accuracy;

/// <summary>The sum of many documents' results.</summary>
internal sealed class Tally
{
    private readonly long[] _cells = new long[Enum.GetValues<CellOutcome>().Length];
    private readonly (long Read, long Right)[] _bands = new (long, long)[ConfidenceBands.Count];

    public Tally(IEnumerable<DocumentResult> results)
    {
        foreach (var result in results)
        {
            Documents++;
            Exact += result.IsExact ? 1 : 0;
            FalseAccusations += result.FalseAccusations.Count;
            MissedErrors += result.MissedErrors.Count;
            VisibleErrors += result.VisibleErrors;
            MildErrors += result.MildErrors;
            Crashes += result.IsCrash ? 1 : 0;
            for (var i = 0; i < _cells.Length; i++)
                _cells[i] += result.Cells[i];
            for (var i = 0; i < _bands.Length; i++)
                _bands[i] = (_bands[i].Read + result.Bands[i].Read, _bands[i].Right + result.Bands[i].Right);
        }
    }

    public int Documents { get; }

    /// <summary>Documents of which every cell was read right.</summary>
    public int Exact { get; }

    public int FalseAccusations { get; }

    public int MissedErrors { get; }

    public int VisibleErrors { get; }

    public int MildErrors { get; }

    public int Crashes { get; }

    public long this[CellOutcome outcome] => _cells[(int)outcome];

    public long Cells => _cells.Sum() - this[CellOutcome.None];

    public double RightShare => Share(this[CellOutcome.Right], Cells);

    public double ExactShare => Share(Exact, Documents);

    public IReadOnlyList<(long Read, long Right)> Bands => _bands;

    /// <summary>A part of a whole; of nothing, all.</summary>
    public static double Share(long part, long whole) => whole == 0 ? 1 : (double)part / whole;
}
