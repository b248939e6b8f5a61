namespace ReportExtractor.FakeCountry.Planning;

/// <summary>What is odd about a list from which all can be read nevertheless.</summary>
internal enum ListQuirk
{
    None,

    /// <summary>There is always another page.</summary>
    Endless,

    /// <summary>Pages beyond the last are the first again.</summary>
    FirstPageAgain,

    /// <summary>Each entry stands there twice.</summary>
    Doubled,

    /// <summary>Some entries lead to a host that looks like the site and is not.</summary>
    Clones,

    /// <summary>The whole site is served by https, with a certificate that it signed itself and that the source accepts.</summary>
    Secure,
}
