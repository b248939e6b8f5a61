namespace ReportExtractor.FakeCountry.Planning;

/// <summary>Names of places and bodies, no two alike.</summary>
internal static class Names
{
    private const string First = "青白金银石云龙凤松柏梅桃临望安永福清平和广长高大武文宁顺泰兴";
    private const string Second = "河山江湖溪川岭原阳陵州泉谷城塘源潭港桥坪";

    private static readonly (string Suffix, string Level)[] Kinds = [("县", "county"), ("区", "district"), ("市", "city")];

    private static readonly string[] Departments =
    [
        "财政局", "教育局", "民政局", "司法局", "审计局", "统计局", "水利局", "农业农村局", "自然资源局", "交通运输局", "卫生健康局", "应急管理局",
        "发展和改革局", "生态环境局", "市场监督管理局", "住房和城乡建设局", "人力资源和社会保障局", "退役军人事务局", "医疗保障局", "城市管理局",
    ];

    /// <summary>How many places there are names for.</summary>
    public static int Places { get; } = First.Length * Second.Length * Kinds.Length;

    /// <summary>A place, e.g. 青河县, and the level of its government.</summary>
    public static (string Place, string Level) Place(int number)
    {
        var (suffix, level) = Kinds[number / (First.Length * Second.Length) % Kinds.Length];
        return ($"{First[number % First.Length]}{Second[number / First.Length % Second.Length]}{suffix}", level);
    }

    /// <summary>The bodies of a place: its government, then departments and towns by turns.</summary>
    public static PublicBody Body(string place, int number) => new(number switch
    {
        0 => $"{place}人民政府",
        _ when number % 2 == 1 && number / 2 < Departments.Length => place + Departments[number / 2],
        _ => $"{place}{First[number * 7 % First.Length]}{Second[(number + (number / First.Length)) % Second.Length]}镇人民政府",
    });
}
