using System.Text.RegularExpressions;
using ReportExtractor.Collection.Discovery.Pages;
using ReportExtractor.Collection.Discovery.Scripts;

namespace ReportExtractor.Collection.Discovery.Answers;

/// <summary>Reads the answers that scripts ask for, JSON and XML, as the pages that they would fill.</summary>
internal static partial class AnswerReader
{
    private const int Prefix = 200;

    /// <summary>The answer as a page; null if a text is none, whatever its header says.</summary>
    public static HtmlPage? Read(Uri address, string text)
    {
        var start = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        if (start.IsEmpty)
            return null;
        if (start[0] == '<')
            return IsDatastore(start) ? HtmlPageReader.Read(address, "") with { Datastores = [text] } : null;
        if (start[0] is not ('{' or '[') && Callback().Match(start[..Math.Min(Prefix, start.Length)].ToString()) is { Success: true } callback)
            start = start[callback.Length..];
        return start[0] is '{' or '[' && ScriptValueReader.Read(start) is { } value ? Page(address, value) : null;
    }

    private static bool IsDatastore(ReadOnlySpan<char> start)
    {
        var head = start[..Math.Min(Prefix, start.Length)];
        return head.StartsWith("<datastore", StringComparison.OrdinalIgnoreCase)
            || (head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && head.Contains("<datastore", StringComparison.OrdinalIgnoreCase));
    }

    private static HtmlPage Page(Uri address, ScriptValue value)
    {
        var page = HtmlPageReader.Read(address, DataRows.Html(value));
        return page with
        {
            Anchors = [.. DataRows.Of(value, page.Base), .. page.Anchors],
            ScriptData = [.. page.ScriptData, .. new[] { value, value.Member("data") }.OfType<ScriptValue>().Select(Figures)],
        };
    }

    private static Dictionary<string, string> Figures(ScriptValue value) =>
        value.Members.Where(member => member.Value.Text is not null).DistinctBy(member => member.Key.ToLowerInvariant()).ToDictionary(member => member.Key.ToLowerInvariant(), member => member.Value.Text!, StringComparer.Ordinal);

    [GeneratedRegex(@"^[\w.$]{1,60}\s{0,9}\(\s{0,9}(?=[\[{])", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex Callback();
}
