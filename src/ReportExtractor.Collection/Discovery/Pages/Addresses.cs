using System.Buffers;

namespace ReportExtractor.Collection.Discovery.Pages;

/// <summary>From what a page writes to where it leads.</summary>
internal static class Addresses
{
    private const int MaxLength = 2048;

    // Filled in by a script before anybody sees them.
    private static readonly SearchValues<string> TemplateMarks = SearchValues.Create(["{{", "}}", "${", "<%", "#{"], StringComparison.Ordinal);

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\t\r\n");

    /// <summary>The address without fragment; null if it is empty, a place in the page, a script, mail, a template, or of another protocol than http(s).</summary>
    public static Uri? Resolve(Uri origin, string? written)
    {
        if (written is null || written.Length > MaxLength)
            return null;
        var text = written.Trim().Replace("\\/", "/", StringComparison.Ordinal);
        if (text.AsSpan().ContainsAny(LineEnds))
            text = string.Concat(text.Split(['\t', '\r', '\n']));
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        if (text.AsSpan().ContainsAny(TemplateMarks))
            return null;
        if (hash >= 0)
            text = text[..hash];
        return text.Length > 0 && Uri.TryCreate(origin, text, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0
            ? address
            : null;
    }

    /// <summary>An address without its fragment.</summary>
    public static Uri WithoutFragment(Uri address) => address.Fragment.Length == 0 ? address : new Uri(address.GetLeftPart(UriPartial.Query));

    /// <summary>The last part of an address's path; empty for a folder.</summary>
    public static string FileName(Uri address)
    {
        var path = address.AbsolutePath;
        return path[(path.LastIndexOf('/') + 1)..];
    }

    /// <summary>The path up to the file.</summary>
    public static string Folder(Uri address)
    {
        var path = address.AbsolutePath;
        return path[..(path.LastIndexOf('/') + 1)];
    }
}
