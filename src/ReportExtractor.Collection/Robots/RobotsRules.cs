namespace ReportExtractor.Collection.Robots;

/// <summary>What the robots.txt of a host says to one program. Source: RFC 9309; <c>Crawl-delay</c>, which it does not know, is widely used.</summary>
public sealed class RobotsRules
{
    private readonly IReadOnlyList<PathRule> _rules;

    private RobotsRules(IReadOnlyList<PathRule> rules, TimeSpan? crawlDelay)
    {
        _rules = rules;
        CrawlDelay = crawlDelay;
    }

    /// <summary>The rules of a host that has none.</summary>
    public static RobotsRules AllowAll { get; } = new([], null);

    /// <summary>The rules of a host of which nothing may be asked.</summary>
    public static RobotsRules DisallowAll { get; } = new([PathRule.Everything], null);

    /// <summary>The least time between two requests that the host asks for; null if it does not say.</summary>
    public TimeSpan? CrawlDelay { get; }

    /// <summary>Reads a robots.txt. What cannot be understood is skipped, as the standard says.</summary>
    /// <param name="content">The file, of which no more is looked at than the standard asks for.</param>
    /// <param name="product">The name that the program goes by, e.g. <c>ReportExtractor</c>.</param>
    public static RobotsRules Parse(ReadOnlySpan<byte> content, string product)
    {
        var groups = RobotsGroups.Read(content);
        var own = groups.FindAll(group => group.IsOf(product));
        var chosen = own.Count > 0 ? own : groups.FindAll(group => group.IsOfAll);
        return new RobotsRules([.. chosen.SelectMany(group => group.Rules)], chosen.Max(group => group.CrawlDelay));
    }

    /// <summary>True if an address of the host may be asked for.</summary>
    /// <param name="address">An absolute address.</param>
    public bool Allows(Uri address)
    {
        var path = RobotsPath.Normalise(address.PathAndQuery, isPattern: false);
        if (path == RobotsPath.OfTheFile)
            return true;
        PathRule? best = null;
        foreach (var rule in _rules)
        {
            if (rule.Matches(path) && (best is null || rule.Length > best.Length || (rule.Length == best.Length && rule.IsAllowed)))
                best = rule;
        }

        return best?.IsAllowed ?? true;
    }
}
