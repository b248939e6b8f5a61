using System.Globalization;
using System.Text;

namespace ReportExtractor.FakeCountry.Sites;

/// <summary>Turns markup into the bytes of a page.</summary>
internal static class PageText
{
    /// <summary>Stands for the number of the visit.</summary>
    public const string Visits = "{visits}";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    /// <summary>The bytes of a page.</summary>
    /// <param name="text">The markup, in which <see cref="Visits"/> may stand.</param>
    /// <param name="charset">The charset that it declares; what says gb2312 is GB18030.</param>
    /// <param name="visit">The number of the visit.</param>
    public static byte[] Encode(string text, string charset, int visit)
    {
        var shown = text.Replace(Visits, visit.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return (charset == "utf-8" ? Encoding.UTF8 : Gb18030).GetBytes(shown);
    }
}
