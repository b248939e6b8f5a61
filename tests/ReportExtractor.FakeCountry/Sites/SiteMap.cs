using ReportExtractor.FakeCountry.Planning;

namespace ReportExtractor.FakeCountry.Sites;

/// <summary>Every address of a site in one night.</summary>
internal sealed class SiteMap
{
    private readonly Dictionary<(int Network, string Path), Func<Query, Page?>> _routes = [];
    private readonly List<ServedDocument> _documents = [];
    private readonly Dictionary<string, ServedDocument> _byAddress = new(StringComparer.Ordinal);

    /// <summary>The documents of the reports, in the order of the list.</summary>
    public IReadOnlyList<ServedDocument> Documents => _documents;

    /// <summary>The addresses of all entries that are no report.</summary>
    public List<string> Others { get; } = [];

    /// <summary>The addresses on other hosts that its list links to, and which nobody should ask for.</summary>
    public List<string> Clones { get; } = [];

    /// <summary>An entry that the list does not show to who reads it page by page, and whose documents are there nevertheless.</summary>
    public Row? Missed { get; set; }

    public void Add(int network, string path, Func<Query, Page?> page) => _routes[(network, path)] = page;

    public void Add(ServedDocument document)
    {
        _documents.Add(document);
        _byAddress.Add(document.Address, document);
    }

    /// <summary>The document at an address; null if it is another page.</summary>
    public ServedDocument? DocumentAt(string address) => _byAddress.GetValueOrDefault(address);

    /// <summary>The page of an address; null if there is none.</summary>
    /// <param name="network">1 for the site's own host, 2 for its second.</param>
    /// <param name="path">The path.</param>
    /// <param name="query">With its question mark, or empty.</param>
    public Page? Find(int network, string path, string query) => _routes.TryGetValue((network, path), out var page) ? page(new Query(query)) : null;
}
