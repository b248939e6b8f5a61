using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace ReportExtractor.FakeCountry.Sites;

/// <summary>What stands behind an address's question mark.</summary>
/// <param name="text">With the mark, or empty.</param>
internal sealed class Query(string text)
{
    private readonly Dictionary<string, StringValues> _values = QueryHelpers.ParseQuery(text);

    public string? this[string name] => _values.TryGetValue(name, out var values) ? values[0] : null;

    /// <summary>A number, or the given one where there is none.</summary>
    public int Number(string name, int otherwise) => int.TryParse(this[name], CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
