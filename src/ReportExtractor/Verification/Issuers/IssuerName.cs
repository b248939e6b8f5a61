using System.Text.RegularExpressions;
using ReportExtractor.Documents;
using ReportExtractor.Recognition;

namespace ReportExtractor.Verification.Issuers;

/// <summary>A public body's name taken apart: 淮安市洪泽区人民政府 is the 人民政府 of 洪泽区, which stands under 淮安市.</summary>
/// <param name="Above">The places above its own, the highest first, as far as the name tells.</param>
/// <param name="Place">Its own place.</param>
/// <param name="Body">What it is there: 人民政府, 人民政府办公室, 教育局.</param>
internal sealed partial record IssuerName(IReadOnlyList<Place> Above, Place Place, string Body)
{
    /// <summary>The government of a place.</summary>
    public const string Government = "人民政府";

    /// <summary>The government of a 地区 or 盟.</summary>
    public const string Commission = "行政公署";

    private static readonly Place Nation = new("", PlaceLevel.Nation);

    // What Markdown sets around words.
    private static readonly char[] Marks = ['#', '*', '_', '`', '~', '>'];

    private static readonly string[] PartyDepartments = ["宣传部", "组织部", "统战部", "武装部", "工作部", "支部"];

    /// <summary>What all names of one body have in common.</summary>
    public (string Place, string Body) Key => (Place.Name, Body);

    /// <summary>True if the name tells one body of the country without the places above.</summary>
    public bool IsTelling => Above.Count > 0 || (Place.Level != PlaceLevel.Township && !SharedPlaceNames.Contains(Place.Name));

    /// <summary>Takes a name apart; null if it tells no body of a certain place.</summary>
    public static IssuerName? Parse(string? issuer)
    {
        if (issuer is null)
            return null;
        var text = Clean(issuer);
        if (Nameless().IsMatch(text))
            return null;
        var places = new List<Place>();
        var rest = text;
        while (Place.Read(rest, places.Count > 0 ? places[^1].Level : PlaceLevel.Nation) is { } place)
        {
            places.Add(place);
            rest = WithoutGovernmentAbove(rest[place.Name.Length..], place.Level);
        }

        if (places.Count == 0)
            return IsNational(text) ? new IssuerName([], Nation, text) : null;

        // What goes on with a kind of place is no body, but a place that was not understood: 津市|市人民政府.
        if (NoBody().IsMatch(rest))
            return null;
        return new IssuerName(places[..^1], places[^1], BodyOf(rest, places[^1]).Replace("管委会", "管理委员会", StringComparison.Ordinal));
    }

    /// <summary>A name in simplified characters, without spaces, remarks and marks around it.</summary>
    public static string Clean(string issuer) => Remarks().Replace(TraditionalCharacters.Simplify(Width.Compact(issuer)), "").Trim(Marks);

    // 洪泽区人民政府高良涧街道办事处 is 洪泽区高良涧街道办事处.
    private static string WithoutGovernmentAbove(string rest, PlaceLevel above)
    {
        var start = rest.StartsWith(Government, StringComparison.Ordinal) ? Government.Length : rest.StartsWith("政府", StringComparison.Ordinal) ? 2 : 0;
        return start > 0 && Place.Read(rest.AsSpan(start), above) is { Level: PlaceLevel.Township } ? rest[start..] : rest;
    }

    // A report named after a place alone is its government's.
    private static string BodyOf(string rest, Place place) =>
        rest is "政府办" or "人民政府办" ? $"{Government}办公室"
        : rest.Length == 0 && place is { Level: PlaceLevel.City, Name: [.., '区' or '盟'] } ? Commission
        : rest is "" or "政府" || (place.Level == PlaceLevel.Township && rest == "办事处") ? Government
        : rest.StartsWith("政府", StringComparison.Ordinal) ? $"人民{rest}"
        : rest.StartsWith("行署", StringComparison.Ordinal) ? $"{Commission}{rest[2..]}"
        : rest;

    private static bool IsNational(string text) =>
        text.StartsWith("国家", StringComparison.Ordinal) || text.StartsWith("中国", StringComparison.Ordinal) || text.StartsWith("国务院", StringComparison.Ordinal)
        || (text.Length >= 3 && text[^1] == '部' && !Array.Exists(PartyDepartments, text.EndsWith));

    [GeneratedRegex(@"[(（\[【][^)）\]】]{0,20}[)）\]】]", RegexOptions.None, Timeout.Infinite)]
    private static partial Regex Remarks();

    // 我市, 本县, 自治区, 市教育局: a place that only its own people know. 本溪市, 全州县 and 市中区 are names. A text with digits is none.
    [GeneratedRegex(@"^([我该各]|[本全]([省市州盟区县旗镇乡](?![省市州盟区县旗])|[级局院委办部]|机关|单位|街道|自治)|自治|[省州盟区县旗]|市(?![中南北]区))|\d", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Nameless();

    [GeneratedRegex(@"^([省市州盟区县旗镇乡](人民)?政府|街道|社区)|\d|年", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex NoBody();
}
