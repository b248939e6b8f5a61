namespace ReportExtractor.Storage;

/// <summary>Another program works with the store.</summary>
public sealed class StoreBusyException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="path">The store's file.</param>
    public StoreBusyException(string path)
        : base($"another run is using the store {path}")
    {
    }
}
