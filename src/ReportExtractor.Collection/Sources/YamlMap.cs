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
                Fault(_node, $"{Place} lacks “{key}”");
            return null;
        }

        if (node is YamlScalarNode { Value: { } value } && value.Trim().Length > 0)
            return value.Trim();
        Fault(node, $"“{key}” must be a text");
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
            if (item is YamlScalarNode { Value: { } value } && value.Trim().Length > 0)
                texts.Add((value.Trim(), item));
            else
                Fault(item, $"“{key}” must be a text or a list of texts");
        }

        return texts;
    }

    public IReadOnlyList<Uri> Addresses(string key)
    {
        var addresses = new List<Uri>();
        foreach (var (value, node) in Texts(key))
        {
            if (Uri.TryCreate(value, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps))
                addresses.Add(new UriBuilder(address) { Fragment = "" }.Uri);
            else
                Fault(node, $"“{value}” is no http or https address");
        }

        return addresses;
    }

    public IReadOnlyList<IPNetwork> Networks(string key)
    {
        var networks = new List<IPNetwork>();
        foreach (var (value, node) in Texts(key))
        {
            if (IPNetwork.TryParse(value, out var network))
                networks.Add(network);
            else
                Fault(node, $"“{value}” is no network such as 10.0.0.0/8");
        }

        return networks;
    }

    public double Number(string key, double usual, double least, double most)
    {
        if (Node(key) is not { } node)
            return usual;
        if (node is YamlScalarNode scalar && double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
            return value;
        Fault(node, string.Create(CultureInfo.InvariantCulture, $"“{key}” must be a number from {least} to {most}"));
        return usual;
    }

    public TimeSpan Seconds(string key, TimeSpan usual, double least, double most) => TimeSpan.FromSeconds(Number(key, usual.TotalSeconds, least, most));

    /// <summary>Notes what is wrong with a value.</summary>
    public void Fault(YamlNode node, string message) => _faults.Add($"line {node.Start.Line}: {message}");

    /// <summary>Notes the keys that were not asked for.</summary>
    public void End()
    {
        foreach (var (key, value) in _values.Where(value => !_read.Contains(value.Key)))
            Fault(value, $"{Place} has no “{key}”; it knows {string.Join(", ", _read)}");
    }
}
