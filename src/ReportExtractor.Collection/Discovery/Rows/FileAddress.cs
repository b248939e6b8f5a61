using System.Text.RegularExpressions;
using ReportExtractor.Collection.Discovery.Pages;

namespace ReportExtractor.Collection.Discovery.Rows;

/// <summary>Tells the addresses of files by their endings, and gets those that viewers are handed.</summary>
internal static partial class FileAddress
{
    /// <summary>The file that an address leads to: its own, or that which it hands to a viewer; null if it leads to no file.</summary>
    public static Uri? Of(Uri address)
    {
        if (Viewer().IsMatch(address.AbsolutePath) && FileValue().Match(address.Query) is { Success: true } value)
            return Addresses.Resolve(address, Uri.UnescapeDataString(value.Groups["file"].Value)) is { } file && IsFile(file) ? file : null;
        return IsFile(address) ? address : null;
    }

    /// <summary>True if a text is the name of a file and no more.</summary>
    public static bool IsName(string text) => Name().IsMatch(text);

    /// <summary>True if a text ends as the name of a file does.</summary>
    public static bool EndsAsName(string text) => Ending().IsMatch(text);

    private static bool IsFile(Uri address) => Ending().IsMatch(address.AbsolutePath) || (Download().IsMatch(address.AbsolutePath) && EndingInQuery().IsMatch(address.Query));

    [GeneratedRegex(@"viewer\.html?$|/viewer/?$|pdfview", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Matching.NoTimeout)]
    private static partial Regex Viewer();

    [GeneratedRegex(@"[?&](file|url|pdf|src)=(?<file>[^&]{1,1000})", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Matching.NoTimeout)]
    private static partial Regex FileValue();

    [GeneratedRegex(@"\.(pdf|docx?|wps|ofd|zip|xlsx?|et|rtf|rar|7z)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Matching.NoTimeout)]
    private static partial Regex Ending();

    [GeneratedRegex("down|file|attach|upload|fujian", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Matching.NoTimeout)]
    private static partial Regex Download();

    [GeneratedRegex(@"[?&][\w]{1,20}=[^&]{1,500}\.(pdf|docx?|wps|ofd|zip|xlsx?|et|rtf|rar|7z)(&|$)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Matching.NoTimeout)]
    private static partial Regex EndingInQuery();

    [GeneratedRegex(@"^[\w.()-]{1,80}\.(pdf|docx?|wps|ofd|zip|xlsx?|et|rtf|rar|7z)$|^(pdf|word|doc|ofd|wps)?(版)?(下载|点击下载|附件下载|点击查看|查看|详情|附件|相关附件|全文)?(pdf|word|doc|ofd|wps)?(版)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Matching.NoTimeout)]
    private static partial Regex Name();
}
