using System.Globalization;
using ReportExtractor.Collection.Fetching;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ReportExtractor.Collection.Sources;

/// <summary>Reads <c>sources.yaml</c>, and says all that is wrong with it at once.</summary>
public static class SourceListReader
{
    private const int MaxSources = 500_000;
    private const int MaxFaults = 20;

    /// <summary>Reads a list of sources.</summary>
    /// <exception cref="SourceListException">It is not as <c>sources.schema.json</c> says.</exception>
    public static SourceList Read(TextReader text)
    {
        var faults = new List<string>();
        var root = new YamlMap(Root(text), "the file", faults);
        var contact = root.Text("contact", isRequired: true);
        if (contact is not null && !IsContact(contact))
            root.Fault(root.Node("contact")!, "“contact” must be a mail or web address at which the operator of a server can reach you");
        var settings = new YamlMap(root.Node("settings"), "settings", faults);
        var fetch = Fetch(settings, contact ?? "");
        var night = Night(settings);
        settings.End();
        var sources = Sources(root, faults);
        root.End();
        return faults.Count == 0 ? new SourceList(fetch, night, sources) : throw new SourceListException([.. faults.Take(MaxFaults)]);
    }

    /// <summary>True for a mail or web address that can stand in a request.</summary>
    public static bool IsContact(string? contact) =>
        contact is not null && contact.All(letter => letter is > ' ' and < '\u007f' and not '(' and not ')') && (contact.Contains('@', StringComparison.Ordinal) || contact.Contains("://", StringComparison.Ordinal));

    private static YamlNode? Root(TextReader text)
    {
        var parser = new PlainYaml(new Parser(text));
        try
        {
            var yaml = new YamlStream();
            yaml.Load(parser);
            return yaml.Documents switch
            {
                [] => null,
                [var only] => only.RootNode,
                [_, var next, ..] => throw new YamlException(next.RootNode.Start, next.RootNode.End, "it holds more than one document"),
            };
        }
        catch (YamlException error)
        {
            throw Unreadable(error.Start, error.Message.ReplaceLineEndings(" "));
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            // So the library says of some things that are no YAML.
            throw Unreadable(parser.Current?.End ?? Mark.Empty, "what stands here is no YAML");
        }
    }

    private static SourceListException Unreadable(Mark place, string reason) => new([$"line {Math.Max(1, place.Line)}: it cannot be read as a list of sources: {reason}"]);

    private static FetchSettings Fetch(YamlMap settings, string contact)
    {
        var usual = new FetchSettings(contact);
        return usual with
        {
            Delay = settings.Seconds("delay", usual.Delay, 0.01, 3600),
            MaxDelay = settings.Seconds("max_delay", usual.MaxDelay, 0.01, 86_400),
            Timeout = settings.Seconds("timeout", usual.Timeout, 0.1, 600),
            MaxWait = settings.Seconds("max_wait", usual.MaxWait, 0, 86_400),
            Retries = settings.Whole("retries", usual.Retries, 1, 10),
            RetryDelay = settings.Seconds("retry_delay", usual.RetryDelay, 0, 3600),
            BreakTime = settings.Seconds("break_time", usual.BreakTime, 0.5, 3600),
            MaxBytes = (int)(settings.Number("max_megabytes", usual.MaxBytes / (1024 * 1024), 1, 60) * 1024 * 1024),
            FullCheckAfter = TimeSpan.FromDays(settings.Number("full_check_days", usual.FullCheckAfter.TotalDays, 0, 365)),
            AllowedNetworks = settings.Networks("allow_networks"),
        };
    }

    private static NightSettings Night(YamlMap settings)
    {
        var usual = new NightSettings();
        return new NightSettings
        {
            Workers = settings.Whole("workers", usual.Workers, 1, 256),
            Window = Window(settings),
            MaxPages = settings.Whole("max_pages", usual.MaxPages, 1, 100_000),
            MaxDocuments = settings.Whole("max_documents", usual.MaxDocuments, 1, 1_000_000),
            FailedNights = settings.Whole("failed_nights", usual.FailedNights, 1, 365),
        };
    }

    // 22:00-06:00, by default as clocks go in China.
    private static NightWindow? Window(YamlMap settings)
    {
        var zone = settings.Text("time_zone") ?? "Asia/Shanghai";
        var found = Zone(zone);
        if (found is null)
            settings.Fault(settings.Node("time_zone") ?? new YamlScalarNode(), $"“{zone}” is no time zone known to this system");
        if (settings.Text("window") is not { } window)
            return null;
        var parts = window.Split('-', StringSplitOptions.TrimEntries);
        if (parts.Length == 2 && Time(parts[0]) is { } from && Time(parts[1]) is { } to && from != to)
            return new NightWindow(from, to, found ?? TimeZoneInfo.Utc);
        settings.Fault(settings.Node("window")!, "“window” must be two times such as 22:00-06:00");
        return null;
    }

    private static TimeOnly? Time(string text) => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    // A small system may lack the table of zones; China has had one time all year since 1991.
    private static TimeZoneInfo? Zone(string name) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(name, out var found) ? found : name == "Asia/Shanghai" ? TimeZoneInfo.CreateCustomTimeZone(name, TimeSpan.FromHours(8), name, name) : null;

    private static List<Source> Sources(YamlMap root, List<string> faults)
    {
        var sources = new List<Source>();
        var node = root.Node("sources");
        if (node is null)
        {
            root.Lacks("sources");
            return sources;
        }

        if (node is not YamlSequenceNode sequence || sequence.Children.Count is 0 or > MaxSources)
        {
            root.Fault(node, $"“sources” must be a list of 1 to {MaxSources} sources");
            return sources;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < sequence.Children.Count; i++)
        {
            var map = new YamlMap(sequence.Children[i], $"source {i + 1}", faults);
            var source = Source(map);
            if (source.Name.Length > 0 && !names.Add(source.Name))
                map.Fault(sequence.Children[i], $"there is another source “{source.Name}”");
            map.End();
            sources.Add(source);
        }

        return sources;
    }

    private static Source Source(YamlMap map)
    {
        var name = map.Text("name", isRequired: true) ?? "";
        var lists = map.Addresses("list");
        var reports = map.Addresses("reports");
        if (!map.Has("list") && !map.Has("reports"))
            map.Lacks("list");
        else if (map.IsEmpty("list") && map.IsEmpty("reports"))
            map.Fault(map.Node("list") ?? map.Node("reports")!, $"{map.Place} names no address");
        var hosts = lists.Concat(reports).Select(address => address.IdnHost).Concat(map.Hosts("hosts"));
        var tls = map.Choice("tls", "checked", "unchecked");
        return new Source(name, map.Code("region"), map.Text("level"), lists, reports, new FetchPolicy(hosts.ToHashSet(StringComparer.Ordinal), tls == "unchecked"));
    }
}
