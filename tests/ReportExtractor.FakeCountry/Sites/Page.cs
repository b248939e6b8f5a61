namespace ReportExtractor.FakeCountry.Sites;

/// <summary>What a page is for.</summary>
internal enum PageRole
{
    /// <summary>Shows entries, or is the data behind a page that does.</summary>
    List,

    /// <summary>An entry's page.</summary>
    Article,

    /// <summary>An attached or linked file.</summary>
    File,

    /// <summary>Anything else: home pages, frames, shells.</summary>
    Other,
}

/// <summary>What an address answers if all goes well.</summary>
/// <param name="Role">What it is for.</param>
/// <param name="ContentType">The header.</param>
/// <param name="Content">The bytes for the n-th visit: pages of some sites count their visitors.</param>
internal sealed record Page(PageRole Role, string ContentType, Func<int, byte[]> Content)
{
    public int Status { get; init; } = 200;

    /// <summary>The night in which it was changed last, as far as the site tells.</summary>
    public int ChangedOn { get; init; } = 1;

    /// <summary>Where it leads on, for a status that does.</summary>
    public string? Location { get; init; }

    /// <summary>A page that only leads on.</summary>
    public static Page Moved(PageRole role, string location) => new(role, "text/html", _ => "<html><head><title>301 Moved Permanently</title></head></html>"u8.ToArray()) { Status = 301, Location = location };
}
