namespace ReportExtractor.Collection.Fetching;

/// <summary>One exchange with a server failed.</summary>
internal sealed class FetchException : Exception
{
    public FetchException(FetchFailure failure, bool isPassing)
        : base(failure.Message)
    {
        Failure = failure;
        IsPassing = isPassing;
    }

    public FetchFailure Failure { get; }

    /// <summary>The same request may well succeed a little later.</summary>
    public bool IsPassing { get; }
}
