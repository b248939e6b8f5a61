using System.Globalization;
using System.Text.RegularExpressions;
using ReportExtractor.Collection.Discovery.Pages;

namespace ReportExtractor.Collection.Discovery.Paging;

/// <summary>A list's file and the number in its name: <c>index.html</c>, <c>index_1.html</c>, <c>column-index-2.shtml</c>, <c>3.html</c>.</summary>
/// <param name="Address">The page.</param>
/// <param name="Stem">The name without number; <c>index</c> where a folder stands for it.</param>
/// <param name="Number">The number; 0 if there is none.</param>
/// <param name="Extension">The ending, or null where a folder hides it.</param>
internal sealed partial record ListFile(Uri Address, string Stem, int Number, string? Extension)
{
    public static ListFile Of(Uri address)
    {
        var file = Addresses.FileName(address);
        var match = Name().Match(file);
        return match.Success
            ? new ListFile(address, match.Groups["stem"].Value, match.Groups["number"].Success ? int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) : 0, match.Groups["extension"].Value)
            : new ListFile(address, file.Length == 0 ? "index" : file, 0, null);
    }

    /// <summary>The address of a page that scripts name after a stem, a number and an ending.</summary>
    public static Uri? Page(Uri address, string stem, int number, string extension) =>
        Addresses.Resolve(address, string.Create(CultureInfo.InvariantCulture, $"{stem}_{number}.{extension}"));

    // A number of many digits is that of an article.
    [GeneratedRegex(@"^((?<stem>[\w.-]{0,100}?)[_-])?(?<number>\d{1,4})\.(?<extension>\w{2,5})$|^(?<stem>[\w.-]{1,100})\.(?<extension>\w{2,5})$", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex Name();
}
