namespace ReportExtractor.Collection.Discovery;

/// <summary>A link that matters.</summary>
/// <param name="Address">Where it leads: absolute, http or https, without fragment.</param>
/// <param name="Kind">What is to be expected there.</param>
/// <param name="Text">What the page calls it, in full where the page tells that elsewhere than in the link's own text; may be empty.</param>
/// <param name="Published">The date in or beside the link.</param>
public sealed record PageLink(Uri Address, LinkKind Kind, string Text, DateOnly? Published = null);

/// <summary>What is to be expected behind a link. Of two readings of one address the first in this order holds.</summary>
public enum LinkKind
{
    /// <summary>An annual report: a page or a file.</summary>
    Report,

    /// <summary>A file that belongs to the page.</summary>
    Attachment,

    /// <summary>The list's next page, or all its later ones where the page names no next.</summary>
    Page,

    /// <summary>Another list of annual reports: of a year, of towns, or the site's own.</summary>
    Column,

    /// <summary>A part of the page that the browser shows within it.</summary>
    Frame,

    /// <summary>An answer that a script of the page asks for to fill it.</summary>
    Data,
}
