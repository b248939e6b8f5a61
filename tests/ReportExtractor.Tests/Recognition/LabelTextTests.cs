using ReportExtractor.Recognition;

namespace ReportExtractor.Tests.Recognition;

public sealed class LabelTextTests
{
    [Theory]
    [InlineData("3.危及“三安全一稳定”")]
    [InlineData("3.危及\"三安全一稳定\"")]
    [InlineData("3．危及‘三安全一稳定’")]
    [InlineData("3、危及《三安全一稳定》")]
    [InlineData("危及三安全一稳定")]
    [InlineData("(3) 危及 三安全 一稳定")]
    [InlineData("③危及「三安全一稳定」")]
    [InlineData("危及\n“三安全\u200b一稳定”")]
    [InlineData("危及\u00a0三\u3000安全一稳定")]
    [InlineData("３．危及“三安全一穩定”")]
    public void Spellings_of_one_label_have_one_key(string label) => Assert.Equal("危及三安全一稳定", LabelText.Key(label));

    [Theory]
    [InlineData("（六）其它处理", "其他处理")]
    [InlineData("结果糾正", "结果纠正")]
    [InlineData("一、本年新收政府信息公開申請數量", "本年新收政府信息公开申请数量")]
    [InlineData("本年增/减", "本年增减")]
    [InlineData("（七）总计", "总计")]
    [InlineData("（七\n）总计", "总计")]
    [InlineData("(一) 予以公开", "予以公开")]
    [InlineData("5.属于三类内部事务信息", "属于三类内部事务信息")]
    [InlineData("6、属于四类过程性信息", "属于四类过程性信息")]
    [InlineData("123", "")]
    [InlineData("——", "")]
    public void A_key_keeps_the_words_alone(string label, string key) => Assert.Equal(key, LabelText.Key(label));

    [Fact]
    public void Prose_is_no_label() => Assert.Equal("", LabelText.Key(new string('文', LabelText.MaxLength + 1)));

    [Theory]
    [InlineData("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（二）部分公开")]
    [InlineData("本年收费金额（单位：万元）", "本年收费金额")]
    [InlineData("（一）予以公开", "（一）予以公开")]
    [InlineData("本年增/减（件）", "本年增/减")]
    [InlineData("总计", "总计")]
    [InlineData("（全部都是说明）", "（全部都是说明）")]
    public void A_label_can_be_shown_without_its_remarks(string label, string shown) => Assert.Equal(shown, LabelText.WithoutRemarks(label));
}
