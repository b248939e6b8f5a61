using ReportExtractor.Reports;
using ReportExtractor.Statements;

namespace ReportExtractor.Tests.Statements;

/// <summary>How reports word the figures of their overview, numbered as the sentence patterns they were told from.</summary>
public sealed class SentencePatternTests
{
    /// <summary>Pattern, sentence, and each figure with its meaning; what is not the reporting body's own of the year, and whose part or share it is.</summary>
    public static TheoryData<int, string, string> Patterns => new()
    {
        { 1, "全年新收政府信息公开申请308件。", "requests.received_new 308件" },
        { 2, "2022年，我县新受理政府信息公开申请42件。", "requests.received_new 42件" },
        { 3, "我局共收到政府信息公开申请36件。", "requests.received 36件" },
        { 3, "2022年我局共收到政府信息公开申请36件。", "requests.received 36件" },
        { 3, "收到公众提出的政府信息公开申请36件。", "requests.received 36件" },
        { 4, "全县各级行政机关共收到政府信息公开申请308件，上年结转1件。", "requests.received 308件 Region; requests.carried_in 1件 Region" },
        { 5, "本机关收到政府信息公开申请1466件（上年度结转16件，结转下年度9件）。", "requests.received 1466件; requests.carried_in 16件; requests.carried_out 9件" },
        { 6, "全县共受理政府信息公开申请749件。", "requests.accepted 749件 Region" },
        { 7, "受理政府信息公开申请91件（另有2件结转下年度办理）。", "requests.accepted 91件; requests.carried_out 2件" },
        { 8, "共受理政府信息公开申请859件；答复805件（含上年度结转18件，另有72件顺延到下年度答复）。", "requests.accepted 859件; requests.answered 805件; requests.carried_in 18件; requests.carried_out 72件" },
        { 9, "全县共收办政府信息公开申请案件3607件。", "requests.on_hand 3607件 Region" },
        { 10, "处理政府信息公开申请1261件（含上年度结转74件），答复1181件，结转80件。", "requests.handled 1261件; requests.carried_in 74件; requests.answered 1181件; requests.carried 80件" },
        { 11, "办理依申请公开204件，结转下一年31件。", "requests.handled 204件; requests.carried_out 31件" },
        { 12, "新收申请1541件，加上上年结转的，除去结转下年度办理的，共办理依申请公开1527件。", "requests.received_new 1541件; requests.handled 1527件" },
        { 13, "收到政府信息公开申请204件，其中自然人193件，法人及其他组织11件。", "requests.received 204件; requests.natural_persons 193件 of 204件; requests.organizations 11件 of 204件" },
        { 14, "收到依申请公开8件，均为自然人提交。", "requests.received 8件; requests.natural_persons 8件" },
        { 15, "收到政府信息公开申请2件（1件属自然人，1件属商业企业）。", "requests.received 2件; requests.natural_persons 1件 of 2件; requests.commercial 1件 of 2件" },
        { 16, "收到政府信息公开申请1499件，其中网络申请1303件，信函申请172件，当面申请24件。", "requests.received 1499件; requests.channel 1303件 of 1499件; requests.channel 172件 of 1499件; requests.channel 24件 of 1499件" },
        { 17, "收到政府信息公开申请9件，上年转结1件，其中网络5件，信函5件。", "requests.received 9件; requests.carried_in 1件; requests.channel 5件 of 9件; requests.channel 5件 of 9件" },
        { 18, "收到信息公开申请24件，其中线下15件，在线9件。", "requests.received 24件; requests.channel 15件 of 24件; requests.channel 9件 of 24件" },
        { 19, "全县共收办政府信息公开申请3607件（县政府349件、县直部门933件、青禾镇477件、其他乡镇1848件）。", "requests.on_hand 3607件 Region; - 349件 Region of 3607件; - 933件 Part of 3607件; - 477件 Part of 3607件; - 1848件 Part of 3607件" },
        { 20, "政府信息公开申请办结177件。", "requests.total_processed 177件" },
        { 21, "办结依申请公开177件（含2021年结转的3件）。", "requests.total_processed 177件; requests.carried 3件" },
        { 22, "受理信息公开申请103件，已经办结98件，转接下年继续办理5件。", "requests.accepted 103件; requests.total_processed 98件; requests.carried_out 5件" },
        { 23, "答复政府信息公开申请1453件，包括上年结转30件。", "requests.answered 1453件; requests.carried_in 30件" },
        { 24, "收到信息公开申请308件，在法定期限内予以答复306件。", "requests.received 308件; requests.answered 306件" },
        { 25, "收到信息公开申请87件，除2件结转下年外，均依法依规答复，答复率100%。", "requests.received 87件; requests.carried_out 2件; - 100%" },
        { 25, "依申请公开方面，除2件申请结转下年外，均依法依规答复。", "requests.carried_out 2件" },
        { 26, "受理政府信息公开申请21件，均在法定期限答复。", "requests.accepted 21件" },
        { 27, "依申请公开结转下年2件；结转到2023年办理2件；转下年度办理2件；转下一年办理2件；顺延至下一年度2件。", "requests.carried_out 2件; requests.carried_out 2件; requests.carried_out 2件; requests.carried_out 2件; requests.carried_out 2件" },
        { 28, "共收到申请公开25件，无下年度结转。", "requests.received 25件; requests.carried_out 无下年度结转" },
        { 29, "依申请公开办结177件，其中予以公开60件、部分公开51件、不予公开4件、无法提供30件、不予处理3件、其他处理29件。", "requests.total_processed 177件; requests.granted 60件 of 177件; requests.partially_granted 51件 of 177件; requests.refused 4件 of 177件; requests.unavailable 30件 of 177件; requests.not_processed 3件 of 177件; requests.other 29件 of 177件" },
        { 29, "依申请公开予以公开60件、无法提供30件、不予处理3件、其他29件。", "requests.granted 60件; requests.unavailable 30件; requests.not_processed 3件; requests.rest 29件" },
        { 29, "依申请公开予以公开6件、不予处理3件、其他2件，共计11件。", "requests.granted 6件 of 11件; requests.not_processed 3件 of 11件; requests.rest 2件 of 11件; - 11件" },
        { 30, "收办信息公开申请146件，其中予以公开31件、部分公开71件、作其他处理19件、转下年度办理25件。", "requests.on_hand 146件; requests.granted 31件 of 146件; requests.partially_granted 71件 of 146件; requests.other 19件 of 146件; requests.carried_out 25件 of 146件" },
        { 31, "信息公开申请中逾期未补正2件，其他处理5件，结转16件。", "requests.other.not_corrected 2件; requests.other 5件; requests.carried 16件" },
        { 32, "信息公开申请中予以公开或部分公开154件，占58.5%。", "requests.granted_or_partially 154件; share 58.5% of 154件" },
        { 32, "已办结的信息公开申请中，予以公开或部分公开占58.5%。", "requests.granted_or_partially 58.5%" },
        { 33, "收到政府信息公开申请263件，公开80件；同意公开或部分公开81件。", "requests.received 263件; requests.disclosed 80件; requests.granted_or_partially 81件" },
        { 33, "收到政府信息公开申请9件，已公开申请所涉信息3件。", "requests.received 9件; requests.disclosed 3件" },
        { 34, "依申请公开中不予公开4件。", "requests.refused 4件" },
        { 35, "依申请公开中无法提供等其他情况46件，其他情况占5.2%。", "requests.unavailable_and_rest 46件; requests.rest 5.2%" },
        { 36, "信息公开申请因本机关不掌握等原因无法提供265件，占32.9%。", "requests.not_held_or_unavailable 265件; share 32.9% of 265件" },
        { 37, "信息公开申请中属于四类过程性信息1件，不掌握2件，其他1件（申请人自主撤销）。", "requests.refused.deliberative_process 1件; requests.unavailable.not_held 2件; - 1件" },
        { 38, "政府信息公开申请人主动撤销42件。", "- 42件" },
        { 39, "政府信息公开申请1件，为本机关不掌握的政府信息。", "- 1件; requests.unavailable.not_held 1件" },
        { 40, "因政府信息公开引起的行政复议93件，行政诉讼19件。", "review.total 93件; litigation.total 19件" },
        { 41, "全县备案政府信息公开领域行政复议案件134件，行政诉讼案件57件。", "review.handled 134件 Region; litigation.handled 57件 Region" },
        { 42, "因信息公开引发行政复议和行政诉讼，共办理相关案件74件。", "disputes.handled 74件" },
        { 43, "信息公开行政复议3件，1件结果维持，2件结果纠正。", "review.total 3件; review.upheld 1件; review.corrected 2件" },
        { 44, "政府信息公开行政复议案件1件，为其他结果；行政诉讼1件，为其他结果。", "review.total 1件; review.other 1件; litigation.total 1件; litigation.other 1件" },
        { 45, "政府信息公开引起的行政复议1件（已办结）。", "review.total 1件" },
        { 46, "政府信息公开行政复议12件，被纠错0件。", "review.total 12件; review.corrected 0件" },
        { 47, "行政复议维持率80%，纠错率20%。", "- 80%; - 20%" },
        { 48, "全年主动公开政府信息345条，其中政策文件100条，公示公告200条，规划计划45条。", "proactive.total 345条; - 100条 of 345条; - 200条 of 345条; - 45条 of 345条" },
        { 49, "主动公开政府信息444条，其中政府网站118条，公众号294条，视频号32条。", "proactive.total 444条; - 118条 of 444条; - 294条 of 444条; - 32条 of 444条" },
        { 50, "全年主动公开118条（动态信息70条，政策文件48条）。", "proactive.total 118条; - 70条 of 118条; - 48条 of 118条" },
        { 51, "共公开政府信息21597条。县网7055条，部门和镇14542条。", "proactive.total 21597条; - 7055条; - 14542条 Part" },
        { 52, "全年主动公开4101条，其中政策文件3302件、意见征集799件。", "proactive.total 4101条; - 3302件 of 4101条; - 799件 of 4101条" },
        { 53, "制发规范性文件41件，废止55件，现行有效181件。", "normative_documents.issued 41件; normative_documents.repealed 55件; normative_documents.in_force 181件" },
        { 53, "新制作规范性文件9件，新公开8件，对外公开总数28件。", "normative_documents.newly_made 9件; normative_documents.newly_disclosed 8件; normative_documents.total_disclosed 28件" },
        { 54, "公布规章13件（含新制定5件，修改4件，废止4件）。", "- 13件; regulations.issued 5件; - 4件; regulations.repealed 4件" },
        { 55, "规范性文件清理2次，已经废止6个。", "- 2次; normative_documents.repealed 6个" },
        { 56, "许可、处罚、强制数量分别为2764.2万宗、3124万宗和188.2万宗。", "- 2764.2万宗; - 3124万宗; - 188.2万宗" },
        { 57, "全年完成行政许可544件，公开行政许可128条。", "licensing.decisions 544件; - 128条" },
        { 58, "全年行政事业性收费共约47.10万元。", "fees.amount 约47.10万元" },
        { 59, "办理人大代表建议337件、政协提案293件，满意率分别达99.5%、100%。", "- 337件; - 293件; - 99.5%; - 100%" },
        { 60, "受理12345热线8391件、领导信箱112件、留言92条。", "- 8391件; - 112件; - 92条" },
        { 61, "发布微信576条、微博168条，编印公报12期，赠阅67.2万余册，访问量1573万次。", "- 576条; - 168条; - 12期; - 67.2万余册; - 1573万次" },
        { 62, "全年答复政府信息公开申请200件，其中予以公开133件，占66.50%。", "requests.answered 200件; requests.granted 133件 of 200件; share 66.50% of 133件" },
        { 62, "政府信息公开申请予以公开24件，占答复总数的21.5%。", "requests.granted 24件; share 21.5% of 24件" },
        { 62, "依申请公开办结的27件申请中，予以公开20件（占74.1%）、不予公开7件（占25.9%）。", "requests.total_processed 27件; requests.granted 20件 of 27件; share 74.1% of 20件; requests.refused 7件 of 27件; share 25.9% of 7件" },
        { 63, "收到政府信息公开申请36件，较2021年的31件增长16.13%。", "requests.received 36件; - 31件 YearBefore; change 16.13% YearBefore of 31件" },
        { 3, "收到公民、法人和其他组织政府信息公开申请36件。", "requests.received 36件" },
        { 16, "受理政府信息公开申请27件（另有2件结转下年度办理）。按申请方式分，29件申请由网络申请19件、信函申请10件组成。", "requests.accepted 27件; requests.carried_out 2件; - 29件; requests.channel 19件 of 29件; requests.channel 10件 of 29件" },
        { 63, "新收申请36件，申请数量比上年同期（31件）上升16.13%。", "requests.received_new 36件; - 31件 YearBefore; change 16.13% YearBefore of 31件" },
        { 16, "政府信息公开申请方面，29件申请由网络申请19件、信函申请10件组成。", "- 29件; requests.channel 19件 of 29件; requests.channel 10件 of 29件" },
        { 63, "收到政府信息公开申请3646件，同比增长1.05%。", "requests.received 3646件; change 1.05% of 3646件" },
        { 64, "申请量比2021年同期上升1.52%，收到政府信息公开申请36件，同比下降16.13%。", "change 1.52% YearBefore; requests.received 36件; change 16.13% of 36件" },
        { 65, "政府信息公开申请数量较去年增加。", "" },
        { 66, "政府信息公开申请办结率100%。", "- 100%" },
        { 67, "实际收取信息处理费共计400元。", "fee.amount 400元" },
        { 68, "全年未收取信息处理费。", "fee.amount 未收取信息处理费" },
        { 69, "未因政府信息公开收取公民、法人和其他组织任何费用。", "fee.amount 未因政府信息公开收取公民、法人和其他组织任何费" },
        { 70, "2022年未收到政府信息公开申请；未接到信息公开申请；未受理依申请公开事项。", "requests.received_new 未收到政府信息公开申请; requests.received_new 未接到信息公开申请; requests.received_new 未受理依申请公开" },
        { 71, "未收到和处理政府信息公开申请，无因政府信息公开引发的行政复议、诉讼情况发生。", "requests.received_new 未收到和处理政府信息公开申请; review.total 无因政府信息公开引发的行政复议、诉讼; litigation.total 无因政府信息公开引发的行政复议、诉讼" },
        { 71, "收到政府信息公开申请0件，公开0件。", "requests.received 0件; requests.disclosed 0件" },
        { 71, "政府信息公开申请收到数和办结数均为0。", "requests.total_processed 0" },
        { 71, "未经复议直接起诉，复议后起诉。", "" },
    };

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Each_figure_has_its_meaning(int pattern, string sentence, string expected)
    {
        Assert.InRange(pattern, 1, 71);

        var statements = StatementFinder.Find([new LocatedSection(new Section("一", "总体情况", sentence), [])], year: 2022, "青禾县人民政府");

        Assert.Equal(expected, string.Join("; ", statements.Select(statement => InWords(statement, statements))));
    }

    [Theory]
    [InlineData("青禾县发展和改革局", "2022年，县发改局共收到政府信息公开申请36件。", StatementScope.Body)]
    [InlineData("青禾县发展和改革局", "2022年局共收到政府信息公开申请36件。", StatementScope.Body)]
    [InlineData("青禾县人民政府", "2022年局共收到政府信息公开申请36件。", StatementScope.Part)]
    [InlineData("青禾县发展和改革局", "2022年，县财政局共收到政府信息公开申请36件。", StatementScope.Part)]
    [InlineData("青禾县人民政府", "2022年县发改局共收到政府信息公开申请36件。", StatementScope.Part)]
    public void A_body_may_name_itself_by_a_part_of_its_characters(string issuer, string sentence, StatementScope scope) =>
        Assert.Equal(scope, Assert.Single(StatementFinder.Find([new LocatedSection(new Section("一", "总体情况", sentence), [])], year: 2022, issuer)).Scope);

    private static string InWords(Statement statement, IReadOnlyList<Statement> all) =>
        $"{statement.Meaning ?? "-"} {statement.Raw}"
        + (statement.Period == StatementPeriod.Report ? "" : $" {statement.Period}")
        + (statement.Scope == StatementScope.Body ? "" : $" {statement.Scope}")
        + (statement.PartOf is { } whole ? $" of {all[whole].Raw}" : "")
        + (statement.ShareOf is { } of ? $" of {all[of].Raw}" : "");
}
