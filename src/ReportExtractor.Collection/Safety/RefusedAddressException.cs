namespace ReportExtractor.Collection.Safety;

/// <summary>An address is not asked for, since it may lead into the network that the program runs in, or is none of the web.</summary>
public sealed class RefusedAddressException : Exception
{
    /// <summary>Creates the exception.</summary>
    public RefusedAddressException()
    {
    }

    /// <summary>Creates the exception with the reason: one clause that follows the address.</summary>
    public RefusedAddressException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with the reason and what it follows from.</summary>
    public RefusedAddressException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
