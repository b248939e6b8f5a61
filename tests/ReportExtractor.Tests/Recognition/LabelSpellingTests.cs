using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Recognition;

/// <summary>Labels as publishers write them, within a whole report.</summary>
public sealed class LabelSpellingTests
{
    [Theory]
    [InlineData("received_new", "本年新收政府信息公开申请数量")]
    [InlineData("received_new", "１、本年新收政府信息公开申请数量")]
    [InlineData("received_new", "一、本年新收政府信<br>息公开申请数量")]
    [InlineData("carried_in", "二、上年结余政府信息公开申请数量")]
    [InlineData("granted", "(一) 予以公开")]
    [InlineData("granted", "1.予以公开")]
    [InlineData("partially_granted", "（二）部分公开")]
    [InlineData("partially_granted", "(二)部分公开(区分处理的,只计这一情形,不计其他情形)")]
    [InlineData("refused.state_secret", "1. 属于国家秘密")]
    [InlineData("refused.state_secret", "（1）属于国家秘密")]
    [InlineData("refused.state_secret", "①属于国家秘密")]
    [InlineData("refused.state_secret", "属于国&#8203;家秘密")]
    [InlineData("refused.prohibited_by_law", "2.其他法律行政止公开")]
    [InlineData("refused.prohibited_by_law", "2.其它法律行政法规禁止公开")]
    [InlineData("refused.security_and_stability", "3.危及\"三安全一稳定\"")]
    [InlineData("refused.security_and_stability", "3.危及三安全一稳定")]
    [InlineData("refused.security_and_stability", "3.危及<font face=\"仿宋\">“</font>三安全一稳定<font face=\"仿宋\">”</font>")]
    [InlineData("refused.third_party_rights", "4.&nbsp;保护第三方&nbsp;合法权益")]
    [InlineData("refused.internal_affairs", "5.属于三类内容事务信息")]
    [InlineData("unavailable.not_held", "1．本机关不掌握相关政府信息")]
    [InlineData("not_processed.repeated", "２．重復申請")]
    [InlineData("not_processed.repeated", "2 重申请")]
    [InlineData("other.not_corrected", "1.申请人无正当理由逾期不补正, 行政机关不再处理其政府信息公开申请")]
    [InlineData("other.fee_unpaid", "2.申请人逾期未按收费通知要求缴纳费用、<p>行政机关不再处理其政府信息公开申请</p>")]
    [InlineData("other.other", "3.其它")]
    [InlineData("total_processed", "（七）合计")]
    [InlineData("carried_out", "四、结转下一年度继续办理")]
    public void A_row_is_known_by_any_spelling_of_its_label(string row, string label)
    {
        var page = Numbered.Page().Label($"requests.{row}", label);

        Extract.One(page.Html()).AssertReadFrom(page);
    }

    [Theory]
    [InlineData("requests.commercial", "商业<br>企业")]
    [InlineData("requests.research", "<p>科研</p><p>机构</p>")]
    [InlineData("requests.public_interest", "社会公益")]
    [InlineData("requests.other_organization", "其它")]
    [InlineData("requests.total", "合计")]
    [InlineData("requests.legal_service", "法律服務機構")]
    [InlineData("review_and_litigation.total", "合 计")]
    [InlineData("review_and_litigation.corrected", "结果糾正")]
    [InlineData("proactive_disclosure.issued", "本年 制发件数")]
    [InlineData("proactive_disclosure.in_force", "现行有效件")]
    [InlineData("proactive_disclosure.repealed", "本年废止数")]
    [InlineData("proactive_disclosure.decisions", "处理决定数量（2022年办件量）")]
    public void A_column_is_known_by_any_spelling_of_its_label(string column, string label)
    {
        var page = Numbered.Page().Label(column, label);

        Extract.One(page.Html()).AssertReadFrom(page);
    }

    [Theory]
    [InlineData("proactive_disclosure.normative_documents", "规范性文件")]
    [InlineData("proactive_disclosure.regulations", "规　章")]
    [InlineData("proactive_disclosure.fees", "行政事业收费")]
    public void A_row_of_disclosure_is_known_by_any_spelling_of_its_label(string row, string label)
    {
        var page = Numbered.Page().Label(row, label);

        Extract.One(page.Html()).AssertReadFrom(page);
    }

    [Fact]
    public void A_form_of_2021_that_says_normative_document_as_in_2019_stays_one_of_2021() =>
        Assert.Equal("2021", Extract.One(Numbered.Page().Label("proactive_disclosure.normative_documents", "规范性文件").Html()).Form.Code);

    [Fact]
    public void A_misprinted_label_whose_neighbours_are_missing_gives_its_figures_with_a_doubt()
    {
        var page = Numbered.Page().Without("requests.not_processed.repeated").Without("requests.not_processed.excessive")
            .Label("requests.not_processed.published_material", "3.要求提洪公升出扳物");

        var cell = Extract.One(page.Html()).Cell("requests.not_processed.published_material.total");

        Assert.Equal((page.TextOf("requests.not_processed.published_material.total"), CellStatus.LabelUncertain), (cell.Raw, cell.Status));
        Assert.InRange(cell.Confidence, 0.1, 0.99);
    }
}
