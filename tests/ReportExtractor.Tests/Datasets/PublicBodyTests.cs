using ReportExtractor.Datasets.Bodies;

namespace ReportExtractor.Tests.Datasets;

/// <summary>Bodies are told by their names, and by what the source states where names do not tell.</summary>
public sealed class PublicBodyTests
{
    [Theory]
    [InlineData("洪泽区人民政府", null, "洪泽区人民政府", "government", "320813", "name")]
    [InlineData("淮安市洪泽区政府", null, "淮安市洪泽区人民政府", "government", "320813", "name")]
    [InlineData("江苏省淮安市洪澤區人民政府辦公室", null, "江苏省淮安市洪泽区人民政府办公室", "office", "320813", "name")]
    [InlineData("隰县教育局", null, "隰县教育局", "department", "141031", "name")]
    [InlineData("山西省人民政府", null, "山西省人民政府", "government", "140000", "name")]
    [InlineData("临汾市人民政府", null, "临汾市人民政府", "government", "141000", "name")]
    [InlineData("北京市朝阳区人民政府", null, "北京市朝阳区人民政府", "government", "110105", "name")]
    [InlineData("朝阳区人民政府", null, "朝阳区人民政府", "government", null, null)]
    [InlineData("朝阳区人民政府", "110105", "朝阳区人民政府", "government", "110105", "name")]
    [InlineData("朝阳区人民政府", "110000", "朝阳区人民政府", "government", "110105", "name")]
    [InlineData("隰县蓝口镇人民政府", null, "隰县蓝口镇人民政府", "township", "141031", "name")]
    [InlineData("蓝口镇人民政府", "441625", "蓝口镇人民政府", "township", "441625", "source")]
    [InlineData("蓝口镇人民政府", null, "蓝口镇人民政府", "township", null, null)]
    [InlineData("县教育局", "141031", null, null, "141031", "source")]
    [InlineData("县教育局", "999999", null, null, null, null)]
    [InlineData(null, null, null, null, null, null)]
    public void A_body_has_a_kind_and_a_region(string? issuer, string? region, string? name, string? type, string? division, string? basis)
    {
        var body = PublicBody.Of(issuer, region);

        Assert.Equal((name, type, division, basis), (body.Name, body.Type, body.Division?.Code, body.Basis));
    }

    [Theory]
    [InlineData("杭州市江干区人民政府", "杭州市江干区人民政府", "government", "330100")]
    [InlineData("上海市闸北区人民政府", "上海市闸北区人民政府", "government", "310000")]
    [InlineData("江苏省海安县人民政府", "江苏省海安县人民政府", "government", "320000")]
    [InlineData("内蒙古包头市东河区人民政府", "内蒙古自治区包头市东河区人民政府", "government", "150202")]
    [InlineData("#广西南宁市江南区教育局#", "广西壮族自治区南宁市江南区教育局", "department", "450105")]
    [InlineData("宁夏人民政府办公厅", "宁夏回族自治区人民政府办公厅", "office", "640000")]
    [InlineData("江苏淮安市人民政府", "江苏省淮安市人民政府", "government", "320800")]
    [InlineData("北京朝阳区人民政府", "北京市朝阳区人民政府", "government", "110105")]
    [InlineData("吉林市人民政府", "吉林市人民政府", "government", "220200")]
    [InlineData("河南蒙古族自治县人民政府", "河南蒙古族自治县人民政府", "government", "632324")]
    [InlineData("新疆生产建设兵团", null, null, null)]
    [InlineData("文山州文山市人民政府", "文山壮族苗族自治州文山市人民政府", "government", "532601")]
    [InlineData("凉山州西昌市人民政府", "凉山彝族自治州西昌市人民政府", "government", "513401")]
    [InlineData("恩施州利川市人民政府", "恩施土家族苗族自治州利川市人民政府", "government", "422802")]
    [InlineData("延边州延吉市人民政府", "延边朝鲜族自治州延吉市人民政府", "government", "222401")]
    [InlineData("延边州", "延边朝鲜族自治州人民政府", "government", "222400")]
    [InlineData("重庆市酉阳县人民政府", "重庆市酉阳土家族苗族自治县人民政府", "government", "500242")]
    [InlineData("成都市高新区管委会", "成都市高新区管理委员会", "department", "510100")]
    [InlineData("泉州市台商投资区", "泉州市台商投资区", "department", "350500")]
    [InlineData("苏州工业园区", "苏州工业园区", "department", "320576")]
    [InlineData("苏州工业园区管委会", "苏州市苏州工业园区管理委员会", "department", "320576")]
    [InlineData("苏州高新区", "苏州高新区", "department", "320500")]
    [InlineData("上海市浦东新区", "上海市浦东新区人民政府", "government", "310115")]
    [InlineData("嘉峪关市人民政府", "嘉峪关市人民政府", "government", "620200")]
    [InlineData("和田地区", "和田地区行政公署", "government", "653200")]
    [InlineData("新疆和田地区行署", "新疆维吾尔自治区和田地区行政公署", "government", "653200")]
    [InlineData("兴安盟行政公署办公室", "兴安盟行政公署办公室", "office", "152200")]
    [InlineData("洪泽区高良涧街道", "洪泽区高良涧街道办事处", "township", "320813")]
    [InlineData("洪泽区高良涧街道办事处", "洪泽区高良涧街道办事处", "township", "320813")]
    [InlineData("洪泽区人民政府高良涧街道办事处", "洪泽区高良涧街道办事处", "township", "320813")]
    [InlineData("**洪泽区教育局**", "洪泽区教育局", "department", "320813")]
    [InlineData("#青禾市自然资源和规划局#", "青禾市自然资源和规划局", "department", null)]
    [InlineData("1月27日2025年", null, null, null)]
    [InlineData("2025年洪泽区人民政府", null, null, null)]
    [InlineData("国家税务总局江苏省税务局", "国家税务总局江苏省税务局", "department", "320000")]
    [InlineData("国家税务总局苏州市税务局", "国家税务总局苏州市税务局", "department", "320500")]
    [InlineData("国家税务总局南京市江宁区税务局", "国家税务总局南京市江宁区税务局", "department", "320115")]
    [InlineData("国家统计局江苏调查总队", "国家统计局江苏调查总队", "department", "320000")]
    [InlineData("中国证监会江苏监管局", "中国证监会江苏监管局", "department", "320000")]
    [InlineData("国家统计局", "国家统计局", "department", null)]
    public void A_name_has_one_spelling_and_tells_the_deepest_place_that_is_certain(string issuer, string? name, string? type, string? division)
    {
        var body = PublicBody.Of(issuer, region: null);

        Assert.Equal((name, type, division), (body.Name, body.Type, body.Division?.Code));
    }

    [Theory]
    [InlineData("县教育局", " 320813 ", "320813", "source")]
    [InlineData("县教育局", "320813000000", "320813", "source")]
    [InlineData("县教育局", "3208", "320800", "source")]
    [InlineData("县教育局", "32", "320000", "source")]
    [InlineData("县教育局", "320684", "320600", "source")]
    [InlineData("县教育局", "419000", "410000", "source")]
    [InlineData("县教育局", "江苏省", null, null)]
    [InlineData("杭州市江干区人民政府", "330102", "330102", "source")]
    [InlineData("杭州市人民政府", "330102", "330100", "name")]
    [InlineData("杭州市人民政府", "33", "330100", "name")]
    [InlineData("杭州市人民政府", "320100", "330100", "name_not_source")]
    public void What_the_source_states_is_weighed_against_the_name(string issuer, string region, string? division, string? basis)
    {
        var body = PublicBody.Of(issuer, region);

        Assert.Equal((division, basis), (body.Division?.Code, body.Basis));
    }

    [Theory]
    [InlineData("人民政府", "government")]
    [InlineData("民政局", "department")]
    [InlineData("市场监督管理局", "department")]
    [InlineData("城市管理局", "department")]
    [InlineData("乡村振兴局", "department")]
    public void Every_division_is_found_by_its_own_name(string ending, string type)
    {
        // Zones, and islands and places that a committee runs, have no government of their own.
        var divisions = Divisions.All.Where(division => !division.IsZone && "省市州盟区县旗".Contains(division.Name[^1], StringComparison.Ordinal)).ToList();
        Assert.Equal(Divisions.All.Count(division => !division.IsZone) - 4, divisions.Count);
        var shared = Divisions.All.GroupBy(division => division.Name).Where(group => group.Count() > 1).Select(group => group.Key).Where(name => name != "嘉峪关市").ToHashSet();
        var misses = new List<string>();

        // Before a department, 共青城市 is not told from words such as 智慧城市.
        foreach (var division in divisions.Where(division => type == BodyType.Government || division.Name != "共青城市"))
        {
            string[] path = [.. new[] { division.Province, division.City, division.County }.Where(code => code is not null).Select(code => Divisions.Find(code)?.Name ?? "")];
            var names = Enumerable.Range(0, path.Length).Select(start => string.Concat(path[start..])).Distinct();
            foreach (var name in names.Where(name => name.Length > 0 && !shared.Contains(name)))
            {
                var body = PublicBody.Of(name + ending, region: null);
                var isFound = body.Division == division || (name == "嘉峪关市" && body.Division?.Code == "620200");
                if (!isFound || body.Type != type || body.Name != name + ending || body.Basis != "name")
                    misses.Add($"{division.Code} {name}: {body.Name} {body.Type} {body.Division}");
            }
        }

        Assert.Empty(misses);
    }

    [Theory]
    [InlineData("320813", "320000", "320800", "320813")]
    [InlineData("320800", "320000", "320800", null)]
    [InlineData("320000", "320000", null, null)]
    [InlineData("419001", "410000", "419000", "419001")]
    public void A_code_tells_what_stands_above(string code, string province, string? city, string? county)
    {
        var division = Divisions.Find(code)!;

        Assert.Equal((province, city, county), (division.Province, division.City, division.County));
    }
}
