namespace ReportExtractor.Collection.Discovery.Pages;

/// <summary>What a web page holds that tells what it is and where it leads.</summary>
/// <param name="Address">Where it was found, without fragment.</param>
/// <param name="Base">What its relative addresses are relative to.</param>
internal sealed record HtmlPage(Uri Address, Uri Base)
{
    /// <summary>The fragment of the address that it was asked for with: shells read from it what to show. Empty if there was none.</summary>
    public string Fragment { get; init; } = "";

    /// <summary>Its <c>title</c>; null if it has none.</summary>
    public string? Title { get; init; }

    /// <summary>What it states about itself in <c>meta</c>, names in lower case.</summary>
    public required IReadOnlyDictionary<string, string> Facts { get; init; }

    /// <summary>The line that tells where in the site it is; empty if there is none.</summary>
    public string Breadcrumb { get; init; } = "";

    /// <summary>Its links in order.</summary>
    public required IReadOnlyList<Anchor> Anchors { get; init; }

    /// <summary>The addresses of frames within it.</summary>
    public required IReadOnlyList<Uri> Frames { get; init; }

    /// <summary>The addresses of files that it shows within it.</summary>
    public required IReadOnlyList<Uri> Embedded { get; init; }

    /// <summary>Its own scripts, one after the other.</summary>
    public required string Script { get; init; }

    /// <summary>Rows that it carries as XML in a script (<c>datastore</c>).</summary>
    public required IReadOnlyList<string> Datastores { get; init; }

    /// <summary>Elements with attributes that scripts read, each with its attributes, names in lower case.</summary>
    public required IReadOnlyList<IReadOnlyDictionary<string, string>> ScriptData { get; init; }

    /// <summary>Where <c>meta refresh</c> sends the visitor, as written.</summary>
    public string? Refresh { get; init; }

    /// <summary>Its text that is no link, as a visitor sees it.</summary>
    public required string Text { get; init; }

    /// <summary>How many characters a visitor sees, links included and blanks not.</summary>
    public int Length { get; init; }

    /// <summary>How many of them stand in an article's body, links not included.</summary>
    public int ArticleLength { get; init; }

    /// <summary>It asks for a password.</summary>
    public bool HasPassword { get; init; }

    /// <summary>It has scripts, its own or others.</summary>
    public bool HasScript { get; init; }
}
