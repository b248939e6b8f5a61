using ReportExtractor.Verification.Issuers;

namespace ReportExtractor.Datasets.Bodies;

/// <summary>The region that the places of a body's name tell.</summary>
/// <param name="Divisions">The division of each place, the highest first, down to the deepest that is known for certain.</param>
/// <param name="IsWhole">True if the name tells no deeper place than that, save a township.</param>
internal sealed record NamedRegion(IReadOnlyList<Division> Divisions, bool IsWhole)
{
    /// <summary>The deepest place that is known; null if none is.</summary>
    public Division? Deepest => Divisions.Count > 0 ? Divisions[^1] : null;

    /// <summary>Finds the divisions that places name. Of several that bear a name, the one in the source's region is meant.</summary>
    public static NamedRegion Of(IEnumerable<Place> places, Division? stated)
    {
        var named = places.Where(place => place.Level is not PlaceLevel.Township and not PlaceLevel.Nation).ToList();
        var known = new List<Division>();
        foreach (var (i, place) in named.Index())
        {
            // 苏州 has a zone 苏州工业园区.
            var above = i > 0 ? known[^1] : null;
            if ((Find(place.Name, above, stated) ?? (i > 0 ? Find(named[i - 1].Name + place.Name, above, stated) : null)) is not { } division)
                break;
            known.Add(division);
        }

        return new NamedRegion(known, named.Count > 0 && known.Count == named.Count);
    }

    private static Division? Find(string name, Division? above, Division? stated)
    {
        var found = Bodies.Divisions.Named(name).Where(division => above is null || (division != above && division.IsWithin(above))).ToList();
        if (found.Count > 1 && stated is not null && found.Exists(division => division.IsWithin(stated) || stated.IsWithin(division)))
            found = found.FindAll(division => division.IsWithin(stated) || stated.IsWithin(division));

        // The county of 嘉峪关市 lies in the prefecture of that name.
        return found.Find(division => found.TrueForAll(other => other.IsWithin(division)));
    }
}
