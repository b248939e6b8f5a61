using System.Text.RegularExpressions;

namespace ReportExtractor.Statements;

/// <summary>The words beside a figure that say what it counts.</summary>
internal static partial class Words
{
    private const int MatchTimeout = Timeout.Infinite;

    /// <summary>A change for the less.</summary>
    public const string Fall = "fall";

    private const string Everyone = "everyone";

    private static readonly Dictionary<Topic, (Regex Pattern, string Table)> Lexicon = new()
    {
        [Topic.Requests] = (Requests(), "requests"),
        [Topic.Review] = (Disputes(), "review"),
        [Topic.Litigation] = (Disputes(), "litigation"),
        [Topic.Disputes] = (Disputes(), "disputes"),
        [Topic.Documents] = (Documents(), "normative_documents"),
        [Topic.Regulations] = (Documents(), "regulations"),
        [Topic.Decisions] = (Decisions(), ""),
        [Topic.Proactive] = (Proactive(), "proactive"),
        [Topic.Fee] = (Fee(), "fee"),
    };

    /// <summary>The meanings that the words of a text name within a topic, in order. A null code stands for words that tell that no cell has the figure. 公民、法人和其他组织 are everybody: they tell nothing.</summary>
    public static IEnumerable<(int Start, int End, string? Code)> In(string text, Topic topic)
    {
        if (!Lexicon.TryGetValue(topic, out var lexicon))
            yield break;
        foreach (Match match in lexicon.Pattern.Matches(text))
        {
            for (var i = 1; i < match.Groups.Count; i++)
            {
                if (match.Groups[i].Success && match.Groups[i].Name != Everyone)
                    yield return (match.Index, match.Index + match.Length, Code(lexicon.Table, match.Groups[i].Name));
            }
        }
    }

    /// <summary>Words between a verb and its figure that do not change what the figure counts: 收到【政府信息公开申请共】21件.</summary>
    public static bool AreNeutral(ReadOnlySpan<char> between) => Neutral().IsMatch(between);

    /// <summary>Words that say that the figure counts only some: 涉及征地的申请, 其中教育类.</summary>
    public static bool Limit(ReadOnlySpan<char> words) => Limiting().IsMatch(words);

    // refused__state_secret is requests.refused.state_secret.
    private static string? Code(string table, string group) => group switch
    {
        "none" => null,
        "share" or "change" or Fall => group,
        "direct" or "after_review" => $"litigation.{group}",
        _ when table.Length == 0 => group.Replace("__", ".", StringComparison.Ordinal),
        _ => $"{table}.{group.Replace("__", ".", StringComparison.Ordinal)}",
    };

    [GeneratedRegex(
        """
          (?<everyone>(?:公民|自然人)、法人(?:(?:和|或|及|以及|或者|、)(?:其他|非法人)组织)?)
        | (?<none>申请人|不予受理|受理(?:点|窗口|渠道|平台|机构|制度|流程)|收件|满意|(?:办结|答复|公开|受理|回复)率)
        | (?<refused__state_secret>国家秘密)
        | (?<refused__prohibited_by_law>(?:法律、?)?(?:行政)?法规禁止公开)
        | (?<refused__security_and_stability>三安全一稳定)
        | (?<refused__third_party_rights>第三方(?:合法)?权益)
        | (?<refused__internal_affairs>内部事务(?:性?信息)?)
        | (?<refused__deliberative_process>过程性(?:政府)?信息)
        | (?<refused__enforcement_file>行政执法案卷(?:信息)?)
        | (?<refused__administrative_inquiry>行政查询(?:事项)?)
        | (?<not_held_or_unavailable>不掌握[^,;。]{0,10}无法提供)
        | (?<unavailable__not_held>不掌握(?:相关|的|该)?(?:政府)?信息|不掌握)
        | (?<unavailable__needs_creation>(?:没有现成信息)?需要?另行制作)
        | (?<unavailable__still_unclear>补正后[^,;。]{0,8}不明确)
        | (?<not_processed__petition>信访[、]?举报[、]?投诉类?)
        | (?<not_processed__repeated>重复申请)
        | (?<not_processed__published_material>公开出版物)
        | (?<not_processed__excessive>大量反复申请)
        | (?<not_processed__reconfirmation>确认或(?:者)?重新出具[^,;。]{0,8}信息)
        | (?<other__not_corrected>逾期(?:未|不)补正)
        | (?<other__fee_unpaid>逾期未(?:按[^,;。]{0,10})?缴(?:纳|费)[^,;。]{0,4})
        | (?<carried_in>(?:上一?年度?|去年度?|往年度?)(?:结转|未办结|遗留|转入|顺延|转结)(?:至?(?:本|今)年度?)?(?:继续)?(?:办理|处理)?|结转自?上一?年度?)
        | (?<carried_out>(?:结转|转接|转结|转入|转|顺延|延续|延期|留待|延)(?:至|到|入|于)?(?:下一?年度?|次年|明年|来年|\d{4}年)度?(?:继续)?(?:办理|处理|答复|办结)?|尚?未办结|正在办理|继续办理)
        | (?<carried>结转)
        | (?<received_new>新收到?|新受理|新接收|新增(?:受理)?|新申请)
        | (?<on_hand>收办|接收办理)
        | (?<accepted>受理)
        | (?<total_processed>办理完毕|办理完结|办结|办毕)
        | (?<answered>答复|回复)
        | (?<granted_or_partially>(?:予以|同意|全部|主动)?公开(?:或者|以及|或|及|和|、|与)(?:予以)?部分公开)
        | (?<partially_granted>部分公开)
        | (?<refused>不予(?:以)?公开|不同意公开|不公开)
        | (?<unavailable_and_rest>无法提供等其他(?:情况|情形|处理)?)
        | (?<unavailable>无法提供)
        | (?<not_processed>不予处理|不再处理)
        | (?<other>(?:作出?|做|按|予以)?其他(?:方式)?处理)
        | (?<rest>其他(?:情况|情形|结果))
        | (?<granted>予以公开|同意公开|准予公开|全部公开|予以提供)
        | (?<disclosed>(?<=^|其中|依法|可以)公开$|公开申请所涉(?:政府)?信息)
        | (?<natural_persons>自然人|个人)
        | (?<commercial>商业企业)
        | (?<research>科研机构)
        | (?<public_interest>社会公益组织)
        | (?<legal_service>法律服务机构)
        | (?<organizations>法人(?:或者|以及|和|或|及|与|、)?(?:其他|非法人)?组织|法人)
        | (?<channel>网络|网上|在线|互联网|线上|平台|网站|信函|邮寄|邮政|邮件|邮箱|传真|当面|现场|窗口|线下|电话|书面)
        | (?<handled>办理|处理)
        | (?<received>收到|接到|接收|接受|收|(?<=^|[年度内来期共计])有(?=(?:政府|政务)?信息(?:依申请)?公开申请))
        | (?<share>占比?)
        | (?<fall>(?:同比|环比|(?:比|较|与)[^,;。\d]{0,12}(?:\d{4}年)?[^,;。\d]{0,8}?)(?:减少|减|下降|降低)了?)
        | (?<change>(?:同比|环比|(?:比|较|与)[^,;。\d]{0,12}(?:\d{4}年)?[^,;。\d]{0,8}?)(?:增长|增加|增|上升|提高|持平)了?)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchTimeout)]
    private static partial Regex Requests();

    // The kind stands in the topic; what is left are outcomes, or the kind's own name for all of it.
    [GeneratedRegex(
        """
          (?<none>败诉|胜诉|出庭|率)
        | (?<direct>未经复议(?:而)?直接(?:起诉|提起(?:行政)?诉讼)(?:的?(?:行政)?诉讼(?:案件)?)?)
        | (?<after_review>(?:经)?复议后(?:再)?(?:起诉|提起(?:行政)?诉讼)(?:的?(?:行政)?诉讼(?:案件)?)?)
        | (?<handled>备案|立案|审结|结案|审理|应诉|代理|办理|承办|收到|受理|答复)
        | (?<upheld>(?:结果|被)?维持)
        | (?<corrected>(?:结果|被|予以)?(?:纠正|纠错|撤销|变更))
        | (?<other>其他结果)
        | (?<pending>(?:尚|仍)?未(?:审结|办结)|正在审理)
        | (?<total>(?:行政)?复议(?:案件)?(?:和|与|及|、|或|以及|或者)(?:被?提起)?(?:行政)?诉讼(?:案件)?|相关案件|(?:行政)?复议(?:案件|申请)?|(?:行政)?诉讼(?:案件)?)
        | (?<share>占比?)
        | (?<fall>(?:同比|环比|(?:比|较|与)[^,;。\d]{0,12}(?:\d{4}年)?[^,;。\d]{0,8}?)(?:减少|减|下降|降低)了?)
        | (?<change>(?:同比|环比|(?:比|较|与)[^,;。\d]{0,12}(?:\d{4}年)?[^,;。\d]{0,8}?)(?:增长|增加|增|上升|提高|持平)了?)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchTimeout)]
    private static partial Regex Disputes();

    [GeneratedRegex(
        """
          (?<newly_made>新制作)
        | (?<newly_disclosed>新公开)
        | (?<total_disclosed>对外公开总(?:数量?|量))
        | (?<none>清理|审查|审核|备案|公开|发布|解读|报备|评估|起草|修订|修改|集中|公示)
        | (?<repealed>废止(?:和?失效)?|失效)
        | (?<in_force>现行有效|继续有效)
        | (?<issued>制发|新制定|制定出台|制定|印发|出台)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchTimeout)]
    private static partial Regex Documents();

    [GeneratedRegex(
        """
          (?<total>主动公开(?:各类|各种)?(?:政府|政务)?(?:信息)?|(?:公开|发布)(?:各类|各种)?(?:政府|政务)?信息(?:条数|数量)?|信息发布)
        | (?<share>占比?)
        | (?<fall>(?:同比|环比|(?:比|较|与)[^,;。\d]{0,12}(?:\d{4}年)?[^,;。\d]{0,8}?)(?:减少|减|下降|降低)了?)
        | (?<change>(?:同比|环比|(?:比|较|与)[^,;。\d]{0,12}(?:\d{4}年)?[^,;。\d]{0,8}?)(?:增长|增加|增|上升|提高|持平)了?)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchTimeout)]
    private static partial Regex Proactive();

    [GeneratedRegex(
        """
          (?<none>公开|公示|发布|归集|录入|推送|信用)
        | (?<licensing__decisions>(?:作出|完成|办理|办结|实施)(?:各类)?行政许可(?:决定|事项)?)
        | (?<penalties__decisions>(?:作出|完成|办理|办结|实施)(?:各类)?行政处罚(?:决定|案件)?)
        | (?<coercion__decisions>(?:作出|完成|办理|办结|实施)(?:各类)?行政强制(?:决定|措施)?)
        | (?<fees__amount>行政事业性收费(?:金额|收入)?)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchTimeout)]
    private static partial Regex Decisions();

    [GeneratedRegex("(?<amount>(?:信息|公开)[^,;。]{0,4}费用?|处理费)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex Fee();

    [GeneratedRegex(
        "^(?>的|了|各类|各种|有效|全部|均|已|已经|政府|政务|信息|公开|依申请|申请人|申请|案件|事项|件数|件|数量|数|总数|总量|总计|行政规范性文件|规范性文件|合计|累计|共计|共|计|为|有|是|达到|达|公民|自然人|、|法人|和|或者|或|及|以及|其他|非法人|组织|社会公众|公众|群众|提交|提出|提起|书面|按时|按期|依法|依规|:|\\(|一并|继续|办理|处理|答复|的申请)*$",
        RegexOptions.CultureInvariant,
        MatchTimeout)]
    private static partial Regex Neutral();

    [GeneratedRegex("涉及|关于|针对|领域|有关|[^分三四各]类(?:信息|申请|事项)?的?$|围绕|集中在|主要是|反映", RegexOptions.CultureInvariant, MatchTimeout)]
    private static partial Regex Limiting();
}
