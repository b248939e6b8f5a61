using ReportExtractor.Verification;

namespace ReportExtractor.Tests.Verification.Prose;

/// <summary>
/// Sentences that a simple check takes for contradictions and that are none, numbered as the traps they were told from. The
/// table has 28 new requests, 2 carried in, 27 processed (20 granted, 6 refused, 1 not held) and 3 carried out, and two
/// reviews, one of them pending.
/// </summary>
public sealed class TrapTests
{
    private static readonly string[] Applicants = ["natural_person", "commercial", "research", "public_interest", "legal_service", "other_organization"];

    [Theory]
    [InlineData(1, "收到政府信息公开申请28件。")]
    [InlineData(1, "收到政府信息公开申请30件。")]
    [InlineData(1, "受理政府信息公开申请30件。")]
    [InlineData(1, "受理政府信息公开申请27件（另有3件结转下年度办理）。")]
    [InlineData(1, "处理政府信息公开申请30件（含上年度结转2件），答复27件，结转3件。")]
    [InlineData(1, "全年共办理依申请公开27件，结转下一年3件。")]
    [InlineData(2, "收办政府信息公开申请30件，其中予以公开20件、不予公开6件、无法提供1件、转下年度办理3件。")]
    [InlineData(3, "全县备案政府信息公开行政复议案件1件，行政诉讼案件5件。")]
    [InlineData(3, "因政府信息公开引起的行政复议1件。")]
    [InlineData(3, "审结行政复议案件55件，应诉行政诉讼案件9件。")]
    [InlineData(3, "因信息公开产生行政复议2件、行政诉讼0件，已审结案件中被维持1件。")]
    [InlineData(4, "县政府办公室收到政府信息公开申请5件。")]
    [InlineData(4, "县自然资源局收到政府信息公开申请12件，青禾镇收到政府信息公开申请3件。")]
    [InlineData(5, "受理12345热线8391件，领导信箱112件，办结率100%。")]
    [InlineData(5, "收到群众来信50件，答复50件；办理人大代表建议37件，答复37件。")]
    [InlineData(6, "主动公开信息5656条，其中公开重点信息2609条。")]
    [InlineData(6, "主动公开信息173769条，其中门户网站35579条，微信53536条，微博53157条。")]
    [InlineData(6, "收到政府信息公开申请28件，其中网络申请25件，信函申请5件。")]
    [InlineData(7, "公开信息1300条，被各级媒体采用300条，其中被中央级媒体采用41条。")]
    [InlineData(7, "主动公开301条，其中文件8条、解读1条、公告48条、其他4条，同时公众号发布240条。")]
    [InlineData(8, "2022年上半年收到政府信息公开申请12件。")]
    [InlineData(8, "2021年收到政府信息公开申请31件。")]
    [InlineData(8, "收到政府信息公开申请28件，较2021年的31件减少3件。")]
    [InlineData(8, "2022年收到政府信息公开申请28件，办结27件（含2021年结转的2件）。")]
    [InlineData(9, "全年行政事业性收费12.5万元，未收取信息处理费。")]
    [InlineData(11, "收到涉及征地拆迁的政府信息公开申请12件。")]
    [InlineData(11, "申请人主动撤销政府信息公开申请4件。")]
    [InlineData(12, "收到政府信息公开申请28件，其中予以公开20件，占71.4%，不予公开6件，占21.4%。")]
    [InlineData(12, "办结政府信息公开申请27件，其中予以公开20件，占74%，不予公开6件，占22%。")]
    [InlineData(13, "主动公开信息200余条，包括要闻130条、公告115条。")]
    [InlineData(13, "收到政府信息公开申请近30件，约28件。")]
    [InlineData(14, "公开行政许可128条、行政处罚67条。")]
    [InlineData(4, "收到公民、法人和其他组织政府信息公开申请28件。")]
    [InlineData(6, "主动公开信息5656条，其中文件2609条，解读120条。")]
    [InlineData(6, "依申请公开稳步推进。收到的28件申请中，通过网络申请25件，信函申请5件。")]
    [InlineData(10, "收到政府信息公开申请28件，较2021年的20件增长40%。")]
    [InlineData(10, "收到政府信息公开申请28件，同比增长40%。")]
    [InlineData(15, "未制发规范性文件，现行有效规范性文件0件。")]
    [InlineData(6, "收到的28件申请中，网络申请、信函申请和当面申请分别为十件、九件和9件。")]
    [InlineData(6, "收到的二十八个申请中，网络申请、信函申请和当面申请分别为十个、九个和9个。")]
    [InlineData(7, "主动公开信息301条，按内容分为文件8条、解读1条，其他信息\n292条。")]
    [InlineData(12, "主动公开信息1000条，其中要闻940条，占94%；公告4条，占0%；文件50条，占5%。")]
    [InlineData(2, "收到政府信息公开申请28件。从办理结果看，予以公开20件、不予公开6件、无法提供1件，共计27件。")]
    [InlineData(2, "收到政府信息公开申请28件。从办理结果看，予以公开20件、不予公开6件，共计27件。")]
    [InlineData(2, "收到政府信息公开申请28件。从办理结果看，予以公开20件、不予公开6件，共计26件。")]
    [InlineData(6, "收到的二十八个申请由网络申请20个、信函申请5个、当面申请三个三部分组成。")]
    [InlineData(11, "另有政府信息公开申请3件结转下年度办理。")]
    [InlineData(11, "申请人无正当理由逾期不补正的，不再处理其政府信息公开申请。")]
    public void Nothing_is_found(int trap, string overview)
    {
        Assert.InRange(trap, 1, 17);

        const string cells = "proactive_disclosure.fees.amount_10k_yuan=12.5";
        Assert.DoesNotContain(ProsePage.Findings(overview, cells), finding => finding.Severity > Severity.Info);
    }

    [Fact]
    public void Rows_of_the_table_are_no_parts_of_each_other()
    {
        const string row = "proactive_disclosure.normative_documents";

        Assert.Empty(ProsePage.Findings("制发规范性文件22件，其中修订16件；废止55件，其中自然失效29件；现行有效235件。", $"{row}.issued=22 {row}.repealed=55 {row}.in_force=235"));
    }

    [Fact]
    public void The_text_on_a_whole_city_is_not_the_table_of_its_office() =>
        Assert.Empty(ProsePage.Findings("全县收到政府信息公开申请300件。", title: "青禾县财政局2022年政府信息公开工作年度报告"));

    [Fact]
    public void The_text_on_a_whole_city_is_not_the_table_of_nobody_knows_whom() =>
        Assert.DoesNotContain(ProsePage.Findings("全市各级行政机关收到政府信息公开申请300件，予以公开217件。", title: "2022年政府信息公开工作年度报告"), finding => finding.Rule == "statements.table" && finding.Severity == Severity.Error);

    [Fact]
    public void A_row_that_is_missing_leaves_its_group_unknown()
    {
        var report = Support.Extract.One(new Support.ReportPage { Overview = "政府信息公开申请中不予公开9件。" }.Consistent().Without("requests.refused.third_party_rights").Html());

        Assert.DoesNotContain(report.Findings, finding => finding.Rule == "statements.table");
    }

    [Fact]
    public void A_column_that_was_left_blank_is_not_zero() =>
        Assert.DoesNotContain(
            ProsePage.Findings("收到政府信息公开申请28件，其中自然人26件，法人或其他组织2件。", string.Join(' ', Applicants.Select(column => $"requests.received_new.{column}="))),
            finding => finding.Rule == "statements.table");

    [Fact]
    public void Shares_forced_to_a_hundred_are_one_warning() =>
        Assert.Equal("share Warning", ProsePage.Findings("主动公开信息1000条，其中要闻334条，占33%，公告333条，占34%，文件333条，占33%。").OfText());

    [Fact]
    public void What_is_told_right_elsewhere_is_a_warning_at_most() =>
        Assert.Equal("table Warning", ProsePage.Findings("全年新收政府信息公开申请28件。全年新收政府信息公开申请5件。").OfText());

    [Fact]
    public void Without_the_row_that_another_reading_needs_it_is_a_warning_at_most()
    {
        var page = new Support.ReportPage { Overview = "全年共处理政府信息公开申请31件。" }.Consistent().Without("requests.carried_in");

        Assert.Equal("table Warning", Support.Extract.One(page.Html()).Findings.OfText());
    }

    [Fact]
    public void A_row_that_is_left_blank_contradicts_nothing_for_certain()
    {
        const string row = "requests.total_processed";

        Assert.Equal("table Warning", ProsePage.Findings("全年答复政府信息公开申请27件，办结27件。", $"{row}.natural_person= {row}.commercial= {row}.research= {row}.public_interest= {row}.legal_service= {row}.other_organization= {row}.total=").OfText().Split("; ").Distinct().Single());
    }

    [Fact]
    public void A_total_that_is_left_blank_beside_its_figures_contradicts_nothing_for_certain()
    {
        const string row = "requests.refused.prohibited_by_law";

        Assert.Equal("table Warning", ProsePage.Findings("政府信息公开申请中，予以公开20件，不予公开8件。", $"{row}.natural_person=4 {row}.total=").OfText());
    }

    [Theory]
    [InlineData("27", "table Error")]
    [InlineData("32", "table Warning")]
    public void A_row_that_is_left_blank_may_be_what_the_totals_lack(string processed, string expected)
    {
        var blank = string.Join(' ', Applicants.Append("total").Select(column => $"requests.refused.third_party_rights.{column}="));

        Assert.Equal(expected, ProsePage.Findings("政府信息公开申请中，予以公开20件，不予公开9件。", $"{blank} requests.total_processed.natural_person={processed} requests.total_processed.total={processed}").OfText());
    }

    [Fact]
    public void A_share_of_what_the_table_does_not_tell_is_a_warning_at_most() =>
        Assert.Equal("share Warning", ProsePage.Findings("收到政府信息公开申请490余件。予以公开或部分公开的申请20件，占比37.9%。", "requests.received_new.total=490 requests.received_new.natural_person=490 requests.total_processed.total=5七").OfText());

    [Theory]
    [InlineData("2022年，县政府认真贯彻落实决策部署。政府办公室共收到政府信息公开申请1286件。", "")]
    [InlineData("2022年，我乡认真贯彻落实决策部署。政府办公室共收到政府信息公开申请1286件，予以公开477件。", "")]
    [InlineData("政府办公室共收到政府信息公开申请1286件。", "table Error")]
    public void An_office_is_not_the_government_whose_report_it_signs(string overview, string expected) =>
        Assert.Equal(expected, ProsePage.Findings(overview, title: "青禾县人民政府办公室2022年政府信息公开工作年度报告").OfText());

    [Fact]
    public void A_sentence_of_another_body_stays_of_it_after_its_first_figure() =>
        Assert.Equal("table Warning", ProsePage.Findings("共收到政府信息公开申请645件，予以公开444件。2022年我县收到政府信息公开申请28件。").OfText().Split("; ").Distinct().Single());

    [Fact]
    public void Plans_are_no_figures_of_the_year()
    {
        var report = Support.Extract.One(new Support.ReportPage().Consistent().Html().Replace("队伍建设有待加强。", "明年力争政府信息公开申请办结100件。", StringComparison.Ordinal));

        Assert.Empty(report.Findings);
    }
}
