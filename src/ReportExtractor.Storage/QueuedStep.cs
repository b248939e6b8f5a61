namespace ReportExtractor.Storage;

/// <summary>A step that is to be done.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Step">What is to be done.</param>
public sealed record QueuedStep(long Id, NewStep Step);

/// <summary>A step to be queued; one that the night has already is not queued again.</summary>
/// <param name="Source">The source that it is done for.</param>
/// <param name="Kind">What is done.</param>
/// <param name="Host">The host that is asked, or was; empty where none is.</param>
/// <param name="Address">The address that it is about; empty where it is about a whole source.</param>
/// <param name="Title">The text of the link that led there, if one did.</param>
/// <param name="Depth">How many links lead there from the source's own addresses.</param>
/// <param name="FoundOn">The page that the link stands on; null for the source's own addresses.</param>
public sealed record NewStep(long Source, StepKind Kind, string Host, string Address, string? Title, int Depth, string? FoundOn);
