namespace ReportExtractor.Storage;

/// <summary>What is done in one step of a night. Each step's results are kept whole before the next begins.</summary>
public enum StepKind
{
    /// <summary>A page is looked at for links to reports.</summary>
    Visit,

    /// <summary>A further page of a list is looked at.</summary>
    Page,

    /// <summary>What may be a report is fetched.</summary>
    Fetch,

    /// <summary>What was fetched is read.</summary>
    Extract,

    /// <summary>The reports of a source are checked.</summary>
    Verify,
}
