using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ReportExtractor.Datasets;

/// <summary>The name of a report in all tables of a dataset. It follows from what stays the same when the report is corrected.</summary>
internal static class ReportId
{
    private const int Length = 16;

    /// <summary>The name of a report that was collected: from its source, body and year.</summary>
    public static string Of(string source, string body, int? year) => Of([source, body, year?.ToString(CultureInfo.InvariantCulture)]);

    /// <summary>The name that follows from some texts.</summary>
    public static string Of(params ReadOnlySpan<string?> parts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..Length];
}
