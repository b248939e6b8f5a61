using System.Text.RegularExpressions;
using ReportExtractor.Verification.Issuers;

namespace ReportExtractor.Datasets.Bodies;

/// <summary>What is known of a publishing body by its name and by the source that its report was collected from.</summary>
/// <param name="Name">Its name in one spelling: with 人民政府 for a government, without remarks; null if the report names none that is understood.</param>
/// <param name="Type">One of <see cref="BodyType"/>; null if unknown.</param>
/// <param name="Division">The province, prefecture or county that it belongs to; null if unknown.</param>
/// <param name="Basis">How the division is known: one of <see cref="RegionBasis"/>, or null.</param>
internal sealed partial record PublicBody(string? Name, string? Type, Division? Division, string? Basis)
{
    /// <summary>Tells what is known.</summary>
    /// <param name="issuer">The body as the report names it.</param>
    /// <param name="region">The code of the region that the source states.</param>
    public static PublicBody Of(string? issuer, string? region)
    {
        var stated = Divisions.Stated(region);
        var text = issuer is null ? null : ShortProvinces.Lengthen(IssuerName.Clean(issuer));
        if (IssuerName.Parse(text) is not { } name)
            return new PublicBody(null, null, stated, stated is null ? null : RegionBasis.Source);
        var branch = BranchOf(text!);
        var named = NamedRegion.Of(PlacesOf(branch ?? name), stated);
        var (division, basis) = RegionBasis.Choose(named, stated);
        var isZone = IsBareZone(text!, name, named);
        return new PublicBody(
            isZone ? text : Spell(name, branch is null ? named.Divisions : []),
            isZone ? BodyType.Department : BodyType.Of(name),
            division,
            basis);
    }

    // The branch of a national body has its place behind that body's name: 国家税务总局|苏州市税务局.
    private static IssuerName? BranchOf(string text) =>
        National().Match(text) is { Success: true } national ? IssuerName.Parse(ShortProvinces.Lengthen(text[national.Length..])) : null;

    private static IEnumerable<Place> PlacesOf(IssuerName name) => name.Above.Append(name.Place);

    // 苏州工业园区 alone names no government; 浦东新区 does.
    private static bool IsBareZone(string text, IssuerName name, NamedRegion named) =>
        name.Place.IsNamedAsZone && text.EndsWith(name.Place.Name, StringComparison.Ordinal) && !(named.IsWhole && !named.Deepest!.IsZone);

    // Places by the whole names of their divisions, as far as these are known.
    private static string Spell(IssuerName name, IReadOnlyList<Division> divisions) =>
        string.Concat(PlacesOf(name).Select((place, i) => i < divisions.Count ? divisions[i].Name : place.Name))
        + (name is { Body: IssuerName.Government, Place.IsStreet: true } ? "办事处" : name.Body);

    [GeneratedRegex(@"^(国家|中国)\w{1,12}?(总局|局|监会|委员会|银行)(?=\w)", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex National();
}
