using System.Globalization;
using System.Text;

namespace ReportExtractor.FakeCountry.Sites;

/// <summary>Turns markup into the bytes of a page.</summary>
internal static class PageText
{
    /// <summary>Stands for the number of the visit.</summary>
    public const string Visits = "{visits}";

    /// <summary>Stands for the date.</summary>
    public const string Today = "{today}";

    /// <summary>Stands for a menu that looks different each time.</summary>
    public const string Menu = "{menu}";

    private static readonly string[] Columns = ["政务公开", "办事服务", "互动交流", "走进本地", "专题专栏", "数据开放", "政策解读"];

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    /// <summary>The bytes of a page.</summary>
    /// <param name="text">The markup, in which <see cref="Visits"/>, <see cref="Today"/> and <see cref="Menu"/> may stand.</param>
    /// <param name="charset">The charset that it declares; what says gb2312 is GB18030.</param>
    /// <param name="visit">The number of the visit.</param>
    public static byte[] Encode(string text, string charset, int visit)
    {
        var shown = text.Replace(Visits, visit.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace(Today, new DateTime(2026, 11, 1).AddDays(visit / 1000).ToString("yyyy年M月d日", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace(Menu, string.Concat(Enumerable.Range(visit, 4).Select(i => $"<a href=\"/lanmu/{i % Columns.Length}/\">{Columns[i % Columns.Length]}</a> ")), StringComparison.Ordinal);
        return (charset == "utf-8" ? Encoding.UTF8 : Gb18030).GetBytes(shown);
    }
}
