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

    private static readonly Place Nation = new("", PlaceLevel.Nation);

    // 我市, 本县, 自治区, 市教育局: a place that only its own people know.
    private static readonly string[] Nameless = ["我", "本", "全", "该", "各", "自治", "省", "市", "州", "盟", "区", "县", "旗"];

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
        var text = Remarks().Replace(TraditionalCharacters.Simplify(Width.Compact(issuer)), "");
        if (Array.Exists(Nameless, text.StartsWith))
            return null;
        var places = new List<Place>();
        var rest = text;
        while (Place.Read(rest, places.Count > 0 ? places[^1].Level : PlaceLevel.Nation) is { } place)
        {
            places.Add(place);
            rest = rest[place.Name.Length..];
        }

        if (places.Count == 0)
            return IsNational(text) ? new IssuerName([], Nation, text) : null;

        // What goes on with a kind of place is no body, but a place that was not understood: 津市|市人民政府.
        if (NoBody().IsMatch(rest))
            return null;
        return new IssuerName(places[..^1], places[^1], BodyOf(rest, places[^1].Level));
    }

    // A report named after a place alone is its government's.
    private static string BodyOf(string rest, PlaceLevel level) =>
        rest is "政府办" or "人民政府办" ? $"{Government}办公室"
        : rest is "" or "政府" || (level == PlaceLevel.Township && rest == "办事处") ? Government
        : rest.StartsWith("政府", StringComparison.Ordinal) ? $"人民{rest}"
        : rest;

    private static bool IsNational(string text) =>
        text.StartsWith("国家", StringComparison.Ordinal) || text.StartsWith("中国", StringComparison.Ordinal) || text.StartsWith("国务院", StringComparison.Ordinal)
        || (text.Length >= 3 && text[^1] == '部' && !Array.Exists(PartyDepartments, text.EndsWith));

    [GeneratedRegex(@"[(（\[【][^)）\]】]{0,20}[)）\]】]", RegexOptions.None, Timeout.Infinite)]
    private static partial Regex Remarks();

    [GeneratedRegex(@"^([省市州盟区县旗镇乡](人民)?政府|街道|社区)|\d|年", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex NoBody();
}
