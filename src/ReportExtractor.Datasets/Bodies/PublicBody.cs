using ReportExtractor.Verification.Issuers;

namespace ReportExtractor.Datasets.Bodies;

/// <summary>What is known of a publishing body by its name and by the source that its report was collected from.</summary>
/// <param name="Name">Its name in one spelling: with 人民政府 for a government, without remarks; null if the report names none that is understood.</param>
/// <param name="Type">One of <see cref="BodyType"/>; null if unknown.</param>
/// <param name="Division">The province, prefecture or county that it belongs to; null if unknown.</param>
/// <param name="Basis">How the division is known: <c>name</c>, <c>source</c>, or null.</param>
internal sealed record PublicBody(string? Name, string? Type, Division? Division, string? Basis)
{
    /// <summary>Tells what is known.</summary>
    /// <param name="issuer">The body as the report names it.</param>
    /// <param name="region">The code of the region that the source states.</param>
    public static PublicBody Of(string? issuer, string? region)
    {
        var stated = Divisions.Find(region);
        if (IssuerName.Parse(issuer) is not { } name)
            return new PublicBody(null, null, stated, stated is null ? null : "source");
        var division = ByName(name, stated);
        return new PublicBody(
            string.Concat(name.Above.Append(name.Place).Select(place => place.Name)) + name.Body,
            BodyType.Of(name),
            division ?? stated,
            division is not null ? "name" : stated is not null ? "source" : null);
    }

    // The lowest place of the name that is a county or more, if there is one such place only, or one in the source's region.
    private static Division? ByName(IssuerName name, Division? stated)
    {
        var places = name.Above.Append(name.Place).Where(place => place.Level is not PlaceLevel.Township and not PlaceLevel.Nation).ToList();
        if (places.Count == 0)
            return null;
        var found = Divisions.Named(places[^1].Name).Where(division => places.SkipLast(1).All(place => Divisions.IsBelow(division, place.Name))).ToList();
        if (found.Count > 1 && stated is not null)
            found = found.FindAll(division => division.Code == stated.Code || division.Province == stated.Code || division.City == stated.Code);
        return found is [var only] ? only : null;
    }
}
