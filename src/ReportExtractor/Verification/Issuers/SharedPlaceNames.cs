using System.Collections.Frozen;

namespace ReportExtractor.Verification.Issuers;

/// <summary>
/// Names that several districts of the country bear, or bore while annual reports were published, and names that only
/// say what kind of zone a place is. Without the city before it such a name tells no place. Names of counties and
/// cities are borne once.
/// </summary>
internal static class SharedPlaceNames
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        "鼓楼区", "朝阳区", "和平区", "新华区", "桥西区", "桥东区", "长安区", "河东区", "南山区", "西湖区", "普陀区", "宝山区", "新城区", "城关区",
        "铁西区", "铁东区", "海州区", "江北区", "白云区", "青山区", "郊区", "城区", "矿区", "市中区", "市北区", "市南区", "通州区", "永定区", "向阳区",
        "西安区", "龙华区", "城中区", "城东区", "城西区", "城北区", "东区", "西区", "南区", "北区", "中区", "东城区", "西城区", "新市区", "老城区",
        "南关区", "东山区", "西山区", "清河区", "河西区", "河北区", "河口区", "振兴区", "中山区", "沙河口区", "解放区", "红旗区", "北关区", "龙亭区",
        "新抚区", "南岸区", "新区", "高新区", "开发区", "经开区", "经济开发区", "经济技术开发区", "高新技术产业开发区", "高新技术开发区", "工业园区",
        "工业区", "产业园区", "保税区", "综合保税区", "示范区", "度假区", "旅游度假区", "风景名胜区", "风景区", "管理区", "合作区", "自贸区", "园区");

    /// <summary>True if the name may be of several places.</summary>
    public static bool Contains(string place) => Names.Contains(place);
}
