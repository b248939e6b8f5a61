namespace ReportExtractor.Collection.Discovery.Pages;

/// <summary>The parts of a page that a link stands in.</summary>
[Flags]
internal enum Area
{
    Main = 0,

    /// <summary>The body of an article.</summary>
    Article = 1,

    /// <summary>Menus, head and foot of the page.</summary>
    Navigation = 2,

    /// <summary>The line that tells where in the site the page is.</summary>
    Breadcrumb = 4,

    /// <summary>The links to a list's other pages.</summary>
    Pager = 8,

    /// <summary>Nobody sees it.</summary>
    Hidden = 16,
}
