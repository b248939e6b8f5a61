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
