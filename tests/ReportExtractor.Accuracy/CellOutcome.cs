using ReportExtractor.Generator;
using ReportExtractor.Reports;

namespace ReportExtractor.Accuracy;

/// <summary>How a reading compares with the truth.</summary>
internal enum CellOutcome
{
    /// <summary>The report prints no such cell, and none was read: it counts nowhere.</summary>
    None,

    /// <summary>The number as published, or none where none is.</summary>
    Right,

    /// <summary>A printed cell of which nothing is claimed.</summary>
    Missing,

    /// <summary>Wrong, and said to be doubtful: by a confidence below 1, or by a warning that names the cell.</summary>
    Doubtful,

    /// <summary>Wrong, and nothing says so.</summary>
    Silent,
}

/// <summary>Compares readings with the truth.</summary>
internal static class CellJudge
{
    /// <summary>The outcome of one cell.</summary>
    /// <param name="truth">The cell as published.</param>
    /// <param name="reading">What was read.</param>
    /// <param name="isWarned">A finding that is no accusation names the cell.</param>
    public static CellOutcome Judge(CellTruth truth, CellReading reading, bool isWarned)
    {
        var wrong = reading.Confidence < 1 || isWarned ? CellOutcome.Doubtful : CellOutcome.Silent;
        return truth.Kind switch
        {
            TruthKind.Absent => reading.Value is null ? CellOutcome.None : reading.Value == truth.Value ? CellOutcome.Right : wrong,
            TruthKind.Shared => reading.Value is null || wrong == CellOutcome.Doubtful ? CellOutcome.Right : wrong,
            _ when reading.Value == truth.Value && (truth.Value is not null || reading.Status is not (CellStatus.NotFound or CellStatus.Unplaced or CellStatus.CutOff)) => CellOutcome.Right,
            _ when reading.Value is null && !reading.IsCertain => CellOutcome.Missing,
            _ => wrong,
        };
    }
}
