using ReportExtractor.Generator;
using ReportExtractor.Generator.Printing.Overview;
using ReportExtractor.Reports;

namespace ReportExtractor.Accuracy;

/// <summary>A cell that was not read right.</summary>
/// <param name="Cell">Its full name.</param>
/// <param name="Expected">The number as published.</param>
/// <param name="Reading">What was read.</param>
/// <param name="Outcome">What is wrong.</param>
internal sealed record CellMistake(string Cell, CellTruth Expected, CellReading Reading, CellOutcome Outcome);

/// <summary>What a generated document came to.</summary>
/// <param name="Document">The document.</param>
internal sealed record DocumentResult(GeneratedDocument Document)
{
    /// <summary>How many cells had which outcome.</summary>
    public int[] Cells { get; } = new int[Enum.GetValues<CellOutcome>().Length];

    /// <summary>The cells that were not read right.</summary>
    public List<CellMistake> Mistakes { get; } = [];

    /// <summary>Errors reported of figures that reconcile as published.</summary>
    public List<string> FalseAccusations { get; } = [];

    /// <summary>Broken sums whose cells were all read right and that nothing reports.</summary>
    public List<string> MissedErrors { get; } = [];

    /// <summary>Broken sums whose cells were all read right.</summary>
    public int VisibleErrors { get; set; }

    /// <summary>Broken sums whose cells were all read right and without doubt, and that are only warned of.</summary>
    public int MildErrors { get; set; }

    /// <summary>The sentences with a mistake that must be found, and what is said of them.</summary>
    public List<(ProseContradiction Contradiction, ProseOutcome Outcome)> Prose { get; } = [];

    /// <summary>Errors reported of sentences that contradict the tables or themselves.</summary>
    public int RightProseErrors { get; set; }

    /// <summary>Errors reported of other sentences; they are among the false accusations.</summary>
    public int FalseProseErrors { get; set; }

    /// <summary>By band of confidence, how many numbers were read, and how many of them right.</summary>
    public (int Read, int Right)[] Bands { get; } = new (int, int)[ConfidenceBands.Count];

    /// <summary>Why the document gave no report, or what broke.</summary>
    public string? Failure { get; set; }

    /// <summary>Something broke that should not.</summary>
    public bool IsCrash { get; set; }

    public int Counted => Cells.Sum() - Cells[(int)CellOutcome.None];

    /// <summary>Every cell of every report was read right.</summary>
    public bool IsExact => Counted == Cells[(int)CellOutcome.Right];
}

/// <summary>Ranges of confidence.</summary>
internal static class ConfidenceBands
{
    private static readonly double[] Lowest = [1, 0.9, 0.7, 0.5, 0];

    public static int Count => Lowest.Length;

    public static int Of(double confidence) => Array.FindIndex(Lowest, lowest => confidence >= lowest);

    public static string Name(int band) => band == 0 ? "1" : FormattableString.Invariant($"{Lowest[band]}-{Lowest[band - 1]}");
}
