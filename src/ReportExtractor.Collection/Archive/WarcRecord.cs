namespace ReportExtractor.Collection.Archive;

/// <summary>One record of a web archive. Source: ISO 28500:2017, WARC 1.1.</summary>
/// <param name="Type">What it is: one of <see cref="WarcType"/>.</param>
/// <param name="Id">Its name among all records of the world, a URN.</param>
/// <param name="Date">When the request was sent.</param>
/// <param name="Target">The address that was asked; null for a record about the archive itself.</param>
/// <param name="ContentType">The media type of the content.</param>
/// <param name="Content">The content: for a request or a response all bytes as they went over the wire.</param>
public sealed record WarcRecord(string Type, string Id, DateTimeOffset Date, Uri? Target, string ContentType, ReadOnlyMemory<byte> Content)
{
    /// <summary>The media type of a request as it was sent.</summary>
    public const string HttpRequest = "application/http; msgtype=request";

    /// <summary>The media type of a response as it came.</summary>
    public const string HttpResponse = "application/http; msgtype=response";

    /// <summary>Other named fields, in order, such as <c>WARC-Concurrent-To</c>.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields { get; init; } = [];

    /// <summary>A new name for a record.</summary>
    public static string NewId() => $"urn:uuid:{Guid.NewGuid()}";

    /// <summary>The value of another named field; null if the record lacks it.</summary>
    public string? Field(string name)
    {
        foreach (var (key, value) in Fields)
        {
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        return null;
    }
}

/// <summary>The types of records that are written here.</summary>
public static class WarcType
{
    /// <summary>What the file is and who made it.</summary>
    public const string Info = "warcinfo";

    /// <summary>A request as it was sent.</summary>
    public const string Request = "request";

    /// <summary>A response as it came.</summary>
    public const string Response = "response";

    /// <summary>A response whose body is that of an earlier one.</summary>
    public const string Revisit = "revisit";
}
