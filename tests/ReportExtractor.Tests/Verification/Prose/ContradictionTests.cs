namespace ReportExtractor.Tests.Verification.Prose;

/// <summary>Contradictions as reports print them, each with figures of its own. The table has 28 new requests, 2 carried in, 27 processed and 3 carried out.</summary>
public sealed class ContradictionTests
{
    [Theory]
    [InlineData("全年新收政府信息公开申请29件。", "table Error")]
    [InlineData("共收到政府信息公开申请26件。", "table Error")]
    [InlineData("收到政府信息公开申请28件，上年结转3件。", "table Error")]
    [InlineData("收到政府信息公开申请28件，办结28件。", "table Error")]
    [InlineData("收到政府信息公开申请28件，结转下年度2件。", "table Error")]
    [InlineData("收到政府信息公开申请28件，其中自然人26件，法人2件。", "table Error; table Error")]
    [InlineData("依申请公开中，予以公开21件，不予公开6件，无法提供1件。", "table Error")]
    [InlineData("2022年未收到政府信息公开申请。", "table Error")]
    [InlineData("收到政府信息公开申请28件，无结转下年度办理的申请。", "table Error")]
    [InlineData("因政府信息公开引起的行政复议3件。", "table Error")]
    [InlineData("政府信息公开行政复议3件。", "table Warning")]
    [InlineData("本年制发规范性文件3件。", "table Warning")]
    [InlineData("作出行政许可决定7件。", "table Warning")]
    [InlineData("收到公民、法人和其他组织政府信息公开申请29件。", "table Error")]
    [InlineData("收到政府信息公开申请近300件。", "table Error")]
    [InlineData("县政府办结政府信息公开申请28件。", "table Error")]
    [InlineData("收到政府信息公开申请30件（含上年度结转0件，结转下年度3件）。", "table Error")]
    [InlineData("收到政府信息公开申请近40件。", "table Warning")]
    [InlineData("2022年度有政府信息公开申请31件。", "table Error")]
    [InlineData("因政府信息公开引起的行政诉讼2件，其中未经复议直接起诉1件，复议后起诉1件。", "table Error; table Error; table Error")]
    [InlineData("因政府信息公开引起的未经复议直接起诉的行政诉讼4件。", "table Error")]
    public void A_figure_that_no_reading_of_the_table_has(string overview, string found) => Assert.Equal(found, ProsePage.Findings(overview).OfText());

    [Theory]
    [InlineData("在审计公开专栏发布信息20条。召开会议。2022年在审计公开专栏发布信息16条。", "twice Warning")]
    [InlineData("全年在审计公开专栏发布信息20条。在审计公开专栏发布信息约20条。", "")]
    [InlineData("在审计公开专栏发布信息20条。在财政公开专栏发布信息16条。", "")]
    [InlineData("发布信息20条。发布信息16条。", "")]
    [InlineData("2022年在审计公开专栏发布信息20条。2021年在审计公开专栏发布信息16条。", "")]
    public void What_is_told_twice(string overview, string found) => Assert.Equal(found, ProsePage.Findings(overview).OfText());

    [Theory]
    [InlineData("全年主动公开信息3437条，包括规划12条、统计1条、动态1740条、公告225条、其他1827条。", "parts Error")]
    [InlineData("全年主动公开信息3437条，其中规划12条、统计1条、动态1740条、公告225条、解读1827条。", "parts Warning")]
    [InlineData("全年主动公开信息3437条，其中规划12条、统计1条、动态1740条、公告225条、其他1827条。", "parts Error")]
    [InlineData("公开信息1900余条。其中：要闻600条，占33%；公告400条，占22%；文件800条，占44%。", "parts Error")]
    [InlineData("门户网站公开9822条，新媒体公开13349条，其中要闻45条、公告2445条、动态7990条。", "parts Info")]
    [InlineData("主动公开信息276条，包括要闻216条、公告50条。", "parts Error")]
    [InlineData("主动公开信息173769万条，包括部门信息75656条、乡镇信息98113条。", "parts Error")]
    [InlineData("收到政府信息公开申请28件，其中自然人20件，法人6件。", "table Error; table Error; parts Error")]
    [InlineData("收到政府信息公开申请28件。从办理结果看，予以公开20件、不予公开6件、无法提供1件，共计72件。", "parts Error")]
    [InlineData("收到政府信息公开申请28件。从办理结果看，予以公开20件、不予公开6件，共计72件。", "parts Warning")]
    public void Parts_that_do_not_add_up_to_their_whole(string overview, string found) => Assert.Equal(found, ProsePage.Findings(overview).OfText());

    [Theory]
    [InlineData("办结政府信息公开申请27件，其中予以公开20件，占74.07%，不予公开6件，占22.52%。", "share Warning")]
    [InlineData("收到政府信息公开申请28件，予以公开及部分公开20件，占70.4%。", "share Warning")]
    [InlineData("主动公开信息1000条，其中要闻300条，占30%，公告400条，占41.5%，文件300条，占30%。", "share Warning")]
    public void Shares_that_are_none_of_their_whole(string overview, string found) => Assert.Equal(found, ProsePage.Findings(overview).OfText());

    [Theory]
    [InlineData("全年新收政府信息公开申请28件，结转下年度3件。政府信息公开申请办结27件，结转下年度4件。", "table Error")]
    [InlineData("制发规范性文件22件，废止55件，现行有效234件。", "table Error")]
    [InlineData("涉及政府信息公开的行政复议2件，其中结果维持1件、结果纠正1件、尚未审结1件。", "table Error")]
    public void A_figure_beside_others_that_are_those_of_the_table(string overview, string found) => Assert.Equal(found, ProsePage.Findings(
        overview, "proactive_disclosure.normative_documents.issued=22 proactive_disclosure.normative_documents.repealed=55 proactive_disclosure.normative_documents.in_force=235").OfText());

    [Theory]
    [InlineData("主动公开信息143条，其中文件15条，解读713条。", "parts Error")]
    [InlineData("主动公开信息143条，其中文件100条，解读43条，公告713条。", "parts Error")]
    [InlineData("主动公开政府信息十条，其中机构职能3条，政策文件两条，规划计划一条，财政预决算五十四条。", "parts Error")]
    [InlineData("主动公开信息143条，其中网站公开713条，微信公开20条。", "parts Error")]
    [InlineData("主动公开信息143条，其中文件、解读、其他信息分别公开15条、20条、118条。", "parts Error")]
    [InlineData("依申请公开稳步推进。从申请渠道看，28件申请中，网络申请、信函申请分别为20件和6件。", "parts Error")]
    [InlineData("依申请公开稳步推进。按申请方式分，28件申请由网络申请20件、信函申请6件、当面申请1件三部分组成。", "parts Error")]
    public void Parts_that_cannot_be_those_of_the_whole(string overview, string found) => Assert.Equal(found, ProsePage.Findings(overview).OfText());

    [Theory]
    [InlineData("办结政府信息公开申请27件，其中予以公开20件，占84.07%，不予公开6件，占22.22%。", "share Error")]
    [InlineData("政府信息公开申请予以公开20件，占办结总数的14%。", "share Error")]
    [InlineData("收到政府信息公开申请28件，予以公开及部分公开20件，占33.9%。", "share Error")]
    [InlineData("主动公开信息1000条，其中要闻300条，占30%，公告400条，占40%，文件300条，占55%。", "share Error")]
    [InlineData("主动公开信息1000条，其中要闻300条，占30%，公告400条，占40%，文件300条，占76%。", "share Error")]
    public void Shares_that_are_points_away_from_that_of_any_whole(string overview, string found) => Assert.Equal(found, ProsePage.Findings(overview).OfText());

    [Theory]
    [InlineData("收到政府信息公开申请28件，较2021年的20件增长30%。", "change Error")]
    [InlineData("申请数量比上年同期（40件）下降10%，本年新收政府信息公开申请28件。", "change Error")]
    public void A_change_from_a_figure_of_last_year(string overview, string found) => Assert.Equal(found, ProsePage.Findings(overview).OfText());

    [Fact]
    public void A_figure_that_is_told_right_elsewhere_and_once_mistyped() =>
        Assert.Equal("table Error", ProsePage.Findings("全年新收政府信息公开申请28件。全年新收政府信息公开申请82件。").OfText());

    [Fact]
    public void The_same_mistake_told_twice_is_one_finding()
    {
        var finding = Assert.Single(ProsePage.Findings("全年新收政府信息公开申请29件。按时答复，全年新收信息公开申请29件。"));

        Assert.Equal([0, 1], finding.Statements);
        Assert.Equal(["requests.received_new.total"], finding.Cells);
        Assert.Equal((29, 28), (finding.Left, finding.Right));
        Assert.Equal("正文写“全年新收政府信息公开申请29件”，而表中“新收”为 28，两者不符。", finding.Message);
    }

    [Fact]
    public void A_figure_that_was_read_with_doubt_is_a_warning_at_most() =>
        Assert.Equal("table Warning", ProsePage.Findings("全年新收政府信息公开申请29件。", "requests.received_new.total=2\u20038").OfText());

    [Fact]
    public void A_figure_that_could_not_be_read_contradicts_nothing() =>
        Assert.Equal("", ProsePage.Findings("全年新收政府信息公开申请29件。", "requests.received_new.total=2022-01-28").OfText());
}
