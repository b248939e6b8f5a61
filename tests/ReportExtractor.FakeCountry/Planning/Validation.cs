namespace ReportExtractor.FakeCountry.Planning;

/// <summary>How a site tells that a page is unchanged.</summary>
internal enum Validation
{
    /// <summary>ETag and Last-Modified, both honoured.</summary>
    Full,

    /// <summary>Last-Modified, honoured.</summary>
    DateOnly,

    /// <summary>Not at all.</summary>
    None,

    /// <summary>The ETag is new each time, and all was modified just now.</summary>
    Restless,

    /// <summary>ETag and Last-Modified are sent, and conditions ignored.</summary>
    Ignored,
}
