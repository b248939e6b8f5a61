using System.Buffers;
using System.Globalization;
using System.Text;

namespace ReportExtractor.Collection.Robots;

/// <summary>The groups of a robots.txt: the programs that each is for, and what it says to them.</summary>
internal sealed class RobotsGroups
{
    // The least that the standard asks a reader to look at is all that is looked at.
    private const int MaxBytes = 500 * 1024;

    private const string Everyone = "*";

    private static readonly SearchValues<char> ProductLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    private readonly List<string> _agents = [];
    private readonly List<PathRule> _rules = [];

    // Disallow: alone forbids nothing, and ends the names of its group all the same.
    private bool _hasEmptyRule;

    private RobotsGroups()
    {
    }

    public IReadOnlyList<PathRule> Rules => _rules;

    public TimeSpan? CrawlDelay { get; private set; }

    /// <summary>The group is for every program that none is for by name.</summary>
    public bool IsOfAll => _agents.Contains(Everyone);

    /// <summary>True if the group is for a program by its name.</summary>
    public bool IsOf(string product) => _agents.Contains(product, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the groups of a file.</summary>
    public static List<RobotsGroups> Read(ReadOnlySpan<byte> content)
    {
        var groups = new List<RobotsGroups>();
        foreach (var (key, value) in Records(content))
        {
            if (key.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
            {
                // Lines User-agent that follow each other begin one group; other records between them change nothing.
                if (groups.Count == 0 || groups[^1]._rules.Count > 0 || groups[^1]._hasEmptyRule)
                    groups.Add(new RobotsGroups());
                groups[^1]._agents.Add(Product(value));
            }
            else if (groups.Count > 0)
            {
                groups[^1].Add(key, value);
            }
        }

        return groups;
    }

    private void Add(string key, string value)
    {
        var isAllowed = key.Equals("allow", StringComparison.OrdinalIgnoreCase);
        if (isAllowed || key.Equals("disallow", StringComparison.OrdinalIgnoreCase))
        {
            if (value.Length > 0)
                _rules.Add(new PathRule(value[0] is '/' or '*' ? value : "/" + value, isAllowed));
            else
                _hasEmptyRule = true;
        }
        else if (key.Equals("crawl-delay", StringComparison.OrdinalIgnoreCase) && decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < int.MaxValue)
        {
            var delay = TimeSpan.FromSeconds((double)seconds);
            CrawlDelay = CrawlDelay > delay ? CrawlDelay : delay;
        }
    }

    // Baiduspider/2.0 goes by its name.
    private static string Product(string value)
    {
        if (value.StartsWith(Everyone, StringComparison.Ordinal))
            return Everyone;
        var end = value.AsSpan().IndexOfAnyExcept(ProductLetters);
        return end < 0 ? value : value[..end];
    }

    private static List<(string Key, string Value)> Records(ReadOnlySpan<byte> content)
    {
        var text = Encoding.UTF8.GetString(content.Length > MaxBytes ? WholeLines(content[..MaxBytes]) : content).TrimStart('\uFEFF');
        var records = new List<(string, string)>();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var comment = line.IndexOf('#');
            var record = comment < 0 ? line : line[..comment];
            var colon = record.IndexOf(':');
            if (colon > 0)
                records.Add((record[..colon].Trim().ToString(), record[(colon + 1)..].Trim().ToString()));
        }

        return records;
    }

    // Half a line could say what the whole does not.
    private static ReadOnlySpan<byte> WholeLines(ReadOnlySpan<byte> content) => content[..(content.LastIndexOfAny((byte)'\n', (byte)'\r') + 1)];
}
