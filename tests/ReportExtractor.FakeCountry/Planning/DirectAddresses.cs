namespace ReportExtractor.FakeCountry.Planning;

/// <summary>Whether a source names addresses of documents.</summary>
internal enum DirectAddresses
{
    None,

    /// <summary>Some beside its list.</summary>
    Beside,

    /// <summary>All of them, in place of its list.</summary>
    Only,
}
