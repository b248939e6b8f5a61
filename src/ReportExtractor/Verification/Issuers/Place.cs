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

    // 沧州市民政局 and 沧州市政府 begin with 沧州市.
    private static readonly string[] NoWords = ["市政府", "市政务", "市政协", "市政法", "市民政", "市民族", "市民宗", "市民营"];

    private static readonly string[] Zones =
        ["开发区", "园区", "新区", "示范区", "保税区", "高新区", "度假区", "风景区", "名胜区", "管理区", "合作区", "投资区", "试验区", "实验区"];

    // The longest are autonomous counties of several peoples.
    private const int MaxLength = 20;

    /// <summary>True if it is named as zones are, which a committee runs. Some districts are too: 浦东新区.</summary>
    public bool IsNamedAsZone => Array.Exists(Zones, Name.EndsWith);

    /// <summary>True if it is a sub-district.</summary>
    public bool IsStreet => Name.EndsWith(Street, StringComparison.Ordinal);

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

        if (GoesOn(rest))
            return null;
        return name[^1] switch
        {
            '省' => PlaceLevel.Province,
            '市' => name.EndsWith("城市") && !IsNamedCity(name, rest) ? null : above < PlaceLevel.City ? PlaceLevel.City : PlaceLevel.County,
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

    // 常州市, 宁乡市, 通州区: the kind is the last of several such characters, unless another word begins with it. 镇 and 乡 begin
    // names too: 江苏省镇江市. 苗族 and 佤族 say whose a place is: 靖州苗族侗族自治县; but 民族事务委员会 is a body.
    private static bool GoesOn(ReadOnlySpan<char> rest) =>
        !rest.IsEmpty
        && (rest[0] is '镇' or '乡' ? EndsAtBody(rest[1..]) || (Kinds.Contains(rest[1]) && !BeginsWord(rest))
            : Kinds.Contains(rest[0]) ? !BeginsWord(rest)
            : rest.Length > 1 && rest[1] == '族' && rest.IndexOf("自治") > 0);

    // 盐城市, but not 城市管理局 and 智慧城市运行中心.
    private static bool IsNamedCity(ReadOnlySpan<char> name, ReadOnlySpan<char> rest) => name.Length == 3 || (name.Length > 3 && EndsAtBody(rest));

    private static bool BeginsWord(ReadOnlySpan<char> rest) => BeginsAny(rest, Words) && !BeginsAny(rest, NoWords);

    private static bool BeginsAny(ReadOnlySpan<char> rest, string[] words)
    {
        foreach (var word in words)
        {
            if (rest.StartsWith(word))
                return true;
        }

        return false;
    }

    private static bool EndsAtBody(ReadOnlySpan<char> rest) => rest.IsEmpty || rest.StartsWith("人民政府") || rest.StartsWith("政府") || rest.StartsWith("办事处");
}
