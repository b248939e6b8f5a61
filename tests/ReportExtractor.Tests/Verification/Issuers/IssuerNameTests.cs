using ReportExtractor.Verification.Issuers;

namespace ReportExtractor.Tests.Verification.Issuers;

public sealed class IssuerNameTests
{
    [Theory]
    [InlineData("洪泽区人民政府", "洪泽区|人民政府")]
    [InlineData("淮安市洪泽区人民政府", "淮安市 洪泽区|人民政府")]
    [InlineData("江苏省淮安市洪泽区人民政府", "江苏省 淮安市 洪泽区|人民政府")]
    [InlineData("隰县", "隰县|人民政府")]
    [InlineData("隰县政府", "隰县|人民政府")]
    [InlineData("上海市人民政府办公厅", "上海市|人民政府办公厅")]
    [InlineData("青禾县政府办公室", "青禾县|人民政府办公室")]
    [InlineData("青禾县政府办", "青禾县|人民政府办公室")]
    [InlineData("東陵省人民政府", "东陵省|人民政府")]
    [InlineData("云岭县住房和城乡建设局", "云岭县|住房和城乡建设局")]
    [InlineData("云岭县市场监督管理局（知识产权局）", "云岭县|市场监督管理局")]
    [InlineData("云岭县城市管理局", "云岭县|城市管理局")]
    [InlineData("淮安市城市管理局", "淮安市|城市管理局")]
    [InlineData("苍溪县乡村振兴局", "苍溪县|乡村振兴局")]
    [InlineData("云岭县岚口镇人民政府", "云岭县 岚口镇|人民政府")]
    [InlineData("岚桥区西关街道办事处", "岚桥区 西关街道|人民政府")]
    [InlineData("常州市新北区教育局", "常州市 新北区|教育局")]
    [InlineData("济南市市中区人民政府", "济南市 市中区|人民政府")]
    [InlineData("常德市津市市人民政府", "常德市 津市市|人民政府")]
    [InlineData("景德镇市昌江区人民政府", "景德镇市 昌江区|人民政府")]
    [InlineData("南通市通州区人民政府", "南通市 通州区|人民政府")]
    [InlineData("广西壮族自治区河池市都安瑶族自治县人民政府", "广西壮族自治区 河池市 都安瑶族自治县|人民政府")]
    [InlineData("东乡族自治县人民政府", "东乡族自治县|人民政府")]
    [InlineData("盐城市人民政府", "盐城市|人民政府")]
    [InlineData("邹城市城市管理局", "邹城市|城市管理局")]
    [InlineData("丹东市凤城市教育局", "丹东市 凤城市|教育局")]
    [InlineData("九江市共青城市人民政府", "九江市 共青城市|人民政府")]
    [InlineData("青禾市智慧城市运行中心", "青禾市|智慧城市运行中心")]
    [InlineData("江苏省镇江市丹徒区人民政府", "江苏省 镇江市 丹徒区|人民政府")]
    [InlineData("临汾市乡宁县乡镇企业局", "临汾市 乡宁县|乡镇企业局")]
    [InlineData("云岭县新市镇人民政府", "云岭县 新市镇|人民政府")]
    [InlineData("怀化市靖州苗族侗族自治县人民政府", "怀化市 靖州苗族侗族自治县|人民政府")]
    [InlineData("西盟佤族自治县人民政府", "西盟佤族自治县|人民政府")]
    [InlineData("云岭县民族宗教事务局", "云岭县|民族宗教事务局")]
    [InlineData("沧州市民政局", "沧州市|民政局")]
    [InlineData("沧州市政府", "沧州市|人民政府")]
    [InlineData("沧州市场监督管理局", "沧州|市场监督管理局")]
    [InlineData("云岭县市政管理局", "云岭县|市政管理局")]
    [InlineData("云岭县市民中心", "云岭县|市民中心")]
    [InlineData("本溪市教育局", "本溪市|教育局")]
    [InlineData("全椒县教育局", "全椒县|教育局")]
    [InlineData("全州县教育局", "全州县|教育局")]
    [InlineData("市北区教育局", "市北区|教育局")]
    [InlineData("和田地区行署", "和田地区|行政公署")]
    [InlineData("兴安盟", "兴安盟|行政公署")]
    [InlineData("青禾市高新区管委会", "青禾市 高新区|管理委员会")]
    [InlineData("岚桥区人民政府西关街道办事处", "岚桥区 西关街道|人民政府")]
    [InlineData("岚桥区政府岚口镇政府", "岚桥区 岚口镇|人民政府")]
    [InlineData("# **云岭县教育局**", "云岭县|教育局")]
    [InlineData("国家统计局", "|国家统计局")]
    [InlineData("教育部", "|教育部")]
    public void A_name_is_taken_apart(string issuer, string parts)
    {
        var name = IssuerName.Parse(issuer);

        Assert.NotNull(name);
        Assert.Equal(parts, $"{string.Join(' ', name.Above.Append(name.Place).Select(place => place.Name))}|{name.Body}");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("市人民政府")]
    [InlineData("县政府办公室")]
    [InlineData("我县人民政府")]
    [InlineData("本市教育局")]
    [InlineData("本级人民政府")]
    [InlineData("全县各乡镇")]
    [InlineData("市区两级政府")]
    [InlineData("1月27日2025年")]
    [InlineData("2025年云岭县人民政府")]
    [InlineData("自治区人民政府")]
    [InlineData("县委宣传部")]
    [InlineData("教育局")]
    [InlineData("省市场监督管理局")]
    [InlineData("办公室")]
    [InlineData("政务公开办公室")]
    public void A_name_without_a_place_tells_no_body(string? issuer) => Assert.Null(IssuerName.Parse(issuer));

    [Theory]
    [InlineData("隰县人民政府", true)]
    [InlineData("宿迁市教育局", true)]
    [InlineData("南京市鼓楼区人民政府", true)]
    [InlineData("鼓楼区人民政府", false)]
    [InlineData("经济技术开发区管理委员会", false)]
    [InlineData("城关镇人民政府", false)]
    [InlineData("云岭县城关镇人民政府", true)]
    public void Some_names_tell_a_body_only_with_the_places_above(string issuer, bool isTelling) => Assert.Equal(isTelling, IssuerName.Parse(issuer)!.IsTelling);

    [Theory]
    [InlineData("洪泽区人民政府 淮安市洪泽区人民政府 江苏省淮安市洪泽区人民政府", "江苏省淮安市洪泽区人民政府 洪泽区人民政府 淮安市洪泽区人民政府")]
    [InlineData("江苏省洪泽区人民政府 淮安市洪泽区人民政府", "江苏省洪泽区人民政府", "淮安市洪泽区人民政府")]
    [InlineData("洪泽区人民政府 洪泽区人民政府办公室", "洪泽区人民政府", "洪泽区人民政府办公室")]
    [InlineData("南京市鼓楼区人民政府 徐州市鼓楼区人民政府 鼓楼区人民政府 江苏省南京市鼓楼区人民政府", "南京市鼓楼区人民政府 江苏省南京市鼓楼区人民政府", "徐州市鼓楼区人民政府")]
    [InlineData("淮安市洪泽区人民政府 望澜市洪泽区人民政府 洪泽区人民政府 洪泽区人民政府", "望澜市洪泽区人民政府", "淮安市洪泽区人民政府")]
    [InlineData("鼓楼区人民政府 鼓楼区人民政府", "鼓楼区人民政府")]
    public void Names_of_one_body_are_told(string names, params string[] bodies)
    {
        var groups = Bodies.Group(names.Split(' '), name => IssuerName.Parse(name)!).Select(group => string.Join(' ', group.Order(StringComparer.Ordinal)));

        Assert.Equal(bodies.Order(StringComparer.Ordinal), groups.Order(StringComparer.Ordinal));
    }
}
