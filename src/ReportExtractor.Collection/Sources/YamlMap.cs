using System.Globalization;
using System.Net;
using YamlDotNet.RepresentationModel;

namespace ReportExtractor.Collection.Sources;

/// <summary>A mapping of a YAML file that is read key by key: what is wrong is collected with its line, and so are keys that nobody knows.</summary>
internal sealed class YamlMap
{
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly List<string> _faults;
    private readonly YamlNode _node;

    public YamlMap(YamlNode? node, string place, List<string> faults)
    {
        _faults = faults;
        _node = node ?? new YamlMappingNode();
        Place = place;
        if (_node is not YamlMappingNode mapping)
        {
            Fault(_node, $"{place} must be a mapping of keys to values");
            return;
        }

        foreach (var (key, value) in mapping.Children)
            _values[(key as YamlScalarNode)?.Value ?? ""] = value;
    }

    public string Place { get; }

    public bool Has(string key) => _values.ContainsKey(key);

    /// <summary>There is no such key, or its list has nothing in it.</summary>
    public bool IsEmpty(string key) => !_values.TryGetValue(key, out var node) || node is YamlSequenceNode { Children.Count: 0 };

    public YamlNode? Node(string key)
    {
        _read.Add(key);
        return _values.GetValueOrDefault(key);
    }

    public string? Text(string key, bool isRequired = false)
    {
        if (Node(key) is not { } node)
        {
            if (isRequired)
                Lacks(key);
            return null;
        }

        if (YamlScalars.Text(node) is { } text)
            return text;
        Fault(node, $"“{key}” must be a text");
        return null;
    }

    /// <summary>A text or a whole number, which is taken as it is written.</summary>
    public string? Code(string key)
    {
        if (Node(key) is not { } node)
            return null;
        if (YamlScalars.Text(node) is { } text)
            return text;
        if (YamlScalars.Number(node) is { } number && Math.Floor(number).Equals(number))
            return ((YamlScalarNode)node).Value;
        Fault(node, $"“{key}” must be a text or a whole number");
        return null;
    }

    /// <summary>One of some words.</summary>
    public string? Choice(string key, params string[] words)
    {
        if (Node(key) is not { } node)
            return null;
        if (node is YamlScalarNode { Value: { } value } && words.Contains(value, StringComparer.Ordinal))
            return value;
        Fault(node, $"“{key}” must be {string.Join(" or ", words)}");
        return null;
    }

    /// <summary>The texts of a list; a single one may stand by itself.</summary>
    public IReadOnlyList<(string Value, YamlNode Node)> Texts(string key)
    {
        var node = Node(key);
        var items = node is YamlSequenceNode sequence ? sequence.Children : node is null ? [] : [node];
        var texts = new List<(string, YamlNode)>();
        foreach (var item in items)
        {
            if (YamlScalars.Text(item) is { } text)
                texts.Add((text, item));
            else
                Fault(item, $"“{key}” must be a text or a list of texts");
        }

        return texts;
    }

    public IReadOnlyList<Uri> Addresses(string key) => Parsed(key, Address, "http or https address");

    public IReadOnlyList<string> Hosts(string key) => Parsed(key, Host, "host such as www.example.gov.cn");

    public IReadOnlyList<IPNetwork> Networks(string key) =>
        [.. Parsed(key, text => IPNetwork.TryParse(text, out var network) ? (IPNetwork?)network : null, "network such as 10.0.0.0/8").Select(network => network!.Value)];

    public double Number(string key, double usual, double least, double most) => Number(key, usual, least, most, isWhole: false);

    public int Whole(string key, int usual, int least, int most) => (int)Number(key, usual, least, most, isWhole: true);

    public TimeSpan Seconds(string key, TimeSpan usual, double least, double most) => TimeSpan.FromSeconds(Number(key, usual.TotalSeconds, least, most));

    /// <summary>Notes that a key is missing.</summary>
    public void Lacks(string key) => Fault(_node, $"{Place} lacks “{key}”");

    /// <summary>Notes what is wrong with a value.</summary>
    public void Fault(YamlNode node, string message) => _faults.Add(string.Create(CultureInfo.InvariantCulture, $"line {Math.Max(1, node.Start.Line)}: {message}"));

    /// <summary>Notes the keys that were not asked for.</summary>
    public void End()
    {
        foreach (var (key, value) in _values.Where(value => !_read.Contains(value.Key)))
            Fault(value, $"{Place} has no “{key}”; it knows {string.Join(", ", _read)}");
    }

    private List<T> Parsed<T>(string key, Func<string, T?> parse, string meant)
    {
        var values = new List<T>();
        foreach (var (text, node) in Texts(key))
        {
            if (parse(text) is { } value)
                values.Add(value);
            else
                Fault(node, $"“{text}” is no {meant}");
        }

        return values;
    }

    private double Number(string key, double usual, double least, double most, bool isWhole)
    {
        if (Node(key) is not { } node)
            return usual;
        if (YamlScalars.Number(node) is { } value && value >= least && value <= most && (!isWhole || Math.Floor(value).Equals(value)))
            return value;
        Fault(node, string.Create(CultureInfo.InvariantCulture, $"“{key}” must be a {(isWhole ? "whole " : "")}number from {least} to {most}"));
        return usual;
    }

    private static Uri? Address(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? new UriBuilder(address) { Fragment = "" }.Uri : null;

    // As addresses name it: in small letters, and in ASCII.
    private static string? Host(string text) => Uri.CheckHostName(text) switch
    {
        UriHostNameType.Dns or UriHostNameType.IPv4 => Address($"http://{text}/")?.IdnHost,
        UriHostNameType.IPv6 => Address($"http://[{text.Trim('[', ']')}]/")?.IdnHost,
        _ => null,
    };
}
