using System.Text.RegularExpressions;
using ReportExtractor.Verification.Issuers;

namespace ReportExtractor.Datasets.Bodies;

/// <summary>Provinces whose names are cut short: 内蒙古包头市 is 内蒙古自治区包头市, 江苏淮安市 is 江苏省淮安市.</summary>
internal static partial class ShortProvinces
{
    private static readonly IReadOnlyList<(string Short, Division Province)> All = [.. Divisions.Provinces.Select(province => (Kind().Replace(province.Name, ""), province))];

    /// <summary>A body's name with the whole name of the province that it begins with, where no other place can be meant.</summary>
    public static string Lengthen(string issuer)
    {
        foreach (var (name, province) in All)
        {
            if (issuer.StartsWith(name, StringComparison.Ordinal) && !issuer.StartsWith(province.Name, StringComparison.Ordinal) && IsMeant(name, province, issuer[name.Length..]))
                return province.Name + issuer[name.Length..];
        }

        return issuer;
    }

    // 吉林市, 河南蒙古族自治县 and 新疆生产建设兵团 are not the provinces'. Only provinces have a 厅.
    private static bool IsMeant(string name, Division province, string rest) =>
        Place.Read(rest, PlaceLevel.Province) is { } place ? Divisions.Named(place.Name).Any(division => division != province && division.IsWithin(province))
        : rest.EndsWith('厅') || Branch().IsMatch(rest) || (rest is "人民政府" or "政府" && Divisions.Named($"{name}市").All(city => city == province));

    [GeneratedRegex("(壮族|回族|维吾尔)?(省|市|自治区)$", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Kind();

    [GeneratedRegex("^(调查总队|监管局|证监局)$", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Branch();
}
