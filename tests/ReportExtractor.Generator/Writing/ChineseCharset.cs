using System.Text;

namespace ReportExtractor.Generator.Writing;

/// <summary>The charset of older Chinese sites.</summary>
internal static class ChineseCharset
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    public static byte[] Encode(string text) => Gb18030.GetBytes(text);
}
