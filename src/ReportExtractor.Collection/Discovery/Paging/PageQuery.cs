using System.Globalization;
using System.Text.RegularExpressions;
using ReportExtractor.Collection.Discovery.Pages;

namespace ReportExtractor.Collection.Discovery.Paging;

/// <summary>The number of a list's page in an address's query.</summary>
internal static partial class PageQuery
{
    /// <summary>The names that sites give it, as a pattern.</summary>
    public const string Names = "page|pageIndex|pageNo|pageNum|pageNumber|currPage|curPage|currentPage|pn|p";

    /// <summary>The name and the number; null if the query has none.</summary>
    public static (string Name, int Number)? Of(Uri address) => Parameter().Match(address.Query) is { Success: true } match
        ? (match.Groups["name"].Value, int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture))
        : null;

    /// <summary>The address with another number, all else as it was; the number is put behind if there is none. Null if it would be too long.</summary>
    public static Uri? With(Uri address, string name, int number)
    {
        var parameter = string.Create(CultureInfo.InvariantCulture, $"{name}={number}");
        var query = Parameter().Match(address.Query) is { Success: true } match
            ? $"{address.Query[..(match.Index + 1)]}{parameter}{address.Query[(match.Index + match.Length)..]}"
            : $"{(address.Query.Length > 1 ? address.Query + "&" : "?")}{parameter}";
        return Addresses.Resolve(address, query);
    }

    [GeneratedRegex($@"[?&](?<name>{Names})=(?<number>\d{{1,6}})(?=&|$)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Matching.NoTimeout)]
    private static partial Regex Parameter();
}
