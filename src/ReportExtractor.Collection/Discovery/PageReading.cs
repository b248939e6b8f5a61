namespace ReportExtractor.Collection.Discovery;

/// <summary>What a page is and where it leads.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">The title of the article it states it is, or else its own; null if it has none.</param>
/// <param name="Redirect">Where a short page sends its visitor by meta refresh or a script's literal; null if nowhere.</param>
/// <param name="Links">The links that matter, each address once, without fragment; none that leads to the page itself.</param>
public sealed record PageReading(PageKind Kind, string? Title, Uri? Redirect, IReadOnlyList<PageLink> Links)
{
    /// <summary>A page of a kind that leads nowhere.</summary>
    internal static PageReading Of(PageKind kind, string? title = null) => new(kind, title, null, []);
}

/// <summary>What a page is.</summary>
public enum PageKind
{
    /// <summary>A page, or an answer with rows of one.</summary>
    Page,

    /// <summary>A document, archive or picture.</summary>
    File,

    /// <summary>A script that must be run before the site shows anything.</summary>
    Challenge,

    /// <summary>A form that asks for a password, and nothing else.</summary>
    Login,

    /// <summary>Nothing to read: a script would have to fill it.</summary>
    EmptyShell,

    /// <summary>A page that says that there is none, whatever its status.</summary>
    SoftNotFound,

    /// <summary>A notice that the site is being worked on.</summary>
    Maintenance,
}
