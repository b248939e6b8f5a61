using System.Text;
using AngleSharp.Dom;

namespace ReportExtractor.Collection.Discovery.Pages;

/// <summary>Gathers what a page says about itself and to programs, outside its text.</summary>
/// <param name="address">Where the page was found.</param>
/// <param name="origin">What its relative addresses are relative to.</param>
internal sealed class PageHead(Uri address, Uri origin)
{
    // Calls that name a list's pages stand in short scripts; long ones are libraries.
    private const int MaxScript = 128 * 1024;
    private const int MaxScripts = 1024 * 1024;
    private const int MaxDatastore = 4 * 1024 * 1024;
    private const int MaxElements = 1000;
    private const int MaxFact = 500;

    private static readonly string[] DataAttributes = ["querydata", "pagecount", "data-url", "data-pagecount", "totalpage", "data-api", "count", "url"];

    private readonly Dictionary<string, string> _facts = new(StringComparer.Ordinal);
    private readonly List<Uri> _frames = [];
    private readonly List<Uri> _embedded = [];
    private readonly List<string> _datastores = [];
    private readonly List<IReadOnlyDictionary<string, string>> _scriptData = [];
    private readonly StringBuilder _script = new();
    private string? _title;
    private string? _refresh;
    private bool _hasPassword;
    private bool _hasScript;

    public Uri Base => origin;

    public string Script => _script.ToString();

    /// <summary>Notes what an element says.</summary>
    public void Note(IElement element, bool isSeen)
    {
        switch (element.LocalName)
        {
            case "title" when _title is null:
                var title = Blanks.Fold(element.TextContent).Trim();
                _title = title.Length > MaxFact ? title[..MaxFact] : title.Length > 0 ? title : null;
                break;
            case "meta":
                NoteMeta(element);
                break;
            case "script":
                NoteScript(element);
                break;
            case "body":
                NoteAction(element.GetAttribute("onload") ?? "");
                break;
            case "iframe" or "frame":
                Add(_frames, element.GetAttribute("src"));
                break;
            case "embed":
                Add(_embedded, element.GetAttribute("src"));
                break;
            case "object":
                Add(_embedded, element.GetAttribute("data"));
                break;
            case "input":
                _hasPassword |= isSeen && string.Equals(element.GetAttribute("type"), "password", StringComparison.OrdinalIgnoreCase);
                break;
        }

        if (element.Attributes.Length > 0 && element.LocalName is not "a" && _scriptData.Count < MaxElements && element.Attributes.Any(attribute => Array.IndexOf(DataAttributes, attribute.Name) >= 0))
            _scriptData.Add(element.Attributes.DistinctBy(attribute => attribute.Name).ToDictionary(attribute => attribute.Name, attribute => attribute.Value, StringComparer.Ordinal));
    }

    public HtmlPage Page() => new(address, origin)
    {
        Title = _title,
        Facts = _facts,
        Frames = _frames,
        Embedded = _embedded,
        Script = Script,
        Datastores = _datastores,
        ScriptData = _scriptData,
        Refresh = _refresh,
        HasPassword = _hasPassword,
        HasScript = _hasScript,
        Anchors = [],
        Text = "",
    };

    private void NoteMeta(IElement element)
    {
        var content = element.GetAttribute("content")?.Trim();
        if (content is not { Length: > 0 and <= MaxFact })
            return;
        if (string.Equals(element.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase))
            _refresh ??= content;
        else if ((element.GetAttribute("name") ?? element.GetAttribute("property")) is { } name && _facts.Count < MaxElements)
            _facts.TryAdd(name.ToLowerInvariant(), content);
    }

    private void NoteScript(IElement element)
    {
        _hasScript = true;
        var text = element.TextContent;
        if (text.Contains("<datastore", StringComparison.OrdinalIgnoreCase) && text.Length <= MaxDatastore)
            _datastores.Add(text);
        else
            NoteAction(text);
    }

    private void NoteAction(string text)
    {
        if (_script.Length < MaxScripts)
            _script.Append(text.AsSpan()[..Math.Min(text.Length, MaxScript)]).Append('\n');
    }

    private void Add(List<Uri> list, string? written)
    {
        if (list.Count < MaxElements && Addresses.Resolve(origin, written) is { } address)
            list.Add(address);
    }
}
