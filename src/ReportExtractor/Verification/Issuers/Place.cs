namespace ReportExtractor.Verification.Issuers;

/// <summary>How far down a place stands.</summary>
internal enum PlaceLevel
{
    /// <summary>Above all places: the whole country.</summary>
    Nation,

    /// <summary>省 or 自治区.</summary>
    Province,

    /// <summary>市, 州, 盟 or 地区. A 市 under another 市 is a county.</summary>
    City,

    /// <summary>县, 区, 旗, or a 市 of that rank.</summary>
    County,

    /// <summary>镇, 乡 or 街道.</summary>
    Township,
}

/// <summary>A place that a body's name begins with.</summary>
/// <param name="Name">Its name with its kind: 洪泽区.</param>
/// <param name="Level">How far down it stands.</param>
internal sealed record Place(string Name, PlaceLevel Level)
{
    private const string Kinds = "省市州盟区县旗镇乡";
    private const string Street = "街道";

    private static readonly string[] Words = ["市场", "市政", "市容", "市民", "市中区", "市北区", "市南区", "乡村", "乡镇", "区域"];

    // The longest are autonomous counties of several peoples.
    private const int MaxLength = 20;

    /// <summary>The place that a text begins with, if it stands lower than the one before it; otherwise null.</summary>
    public static Place? Read(ReadOnlySpan<char> text, PlaceLevel above)
    {
        // A kind alone names no place: 市场监督管理局, 县人民政府.
        for (var end = 2; end <= Math.Min(text.Length, MaxLength); end++)
        {
            if (LevelOf(text[..end], text[end..], above) is { } level && level > above)
                return new Place(text[..end].ToString(), level);
        }

        return null;
    }

    private static PlaceLevel? LevelOf(ReadOnlySpan<char> name, ReadOnlySpan<char> rest, PlaceLevel above)
    {
        if (name.EndsWith(Street))
            return name.Length > Street.Length && EndsAtBody(rest) ? PlaceLevel.Township : null;

        // 常州市, 宁乡市, 通州区: the kind is the last of several such characters, unless another word begins with it.
        if (!rest.IsEmpty && Kinds.Contains(rest[0]) && !BeginsWord(rest))
            return null;
        return name[^1] switch
        {
            '省' => PlaceLevel.Province,
            '市' => name.EndsWith("城市") ? null : above < PlaceLevel.City ? PlaceLevel.City : PlaceLevel.County,
            '州' or '盟' => PlaceLevel.City,
            '区' when name.EndsWith("自治区") => PlaceLevel.Province,
            '区' when name.EndsWith("地区") => PlaceLevel.City,
            '区' => name.EndsWith("社区") ? null : PlaceLevel.County,
            '县' or '旗' => PlaceLevel.County,

            // 住房和城乡建设局 and 乡镇企业局 name no place.
            '镇' or '乡' => EndsAtBody(rest) ? PlaceLevel.Township : null,
            _ => null,
        };
    }

    private static bool BeginsWord(ReadOnlySpan<char> rest)
    {
        foreach (var word in Words)
        {
            if (rest.StartsWith(word))
                return true;
        }

        return false;
    }

    private static bool EndsAtBody(ReadOnlySpan<char> rest) => rest.IsEmpty || rest.StartsWith("人民政府") || rest.StartsWith("政府") || rest.StartsWith("办事处");
}
