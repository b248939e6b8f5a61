using System.Text.RegularExpressions;

namespace ReportExtractor.Statements;

/// <summary>What a sentence speaks of.</summary>
internal enum Topic
{
    /// <summary>Nothing that is told apart.</summary>
    None,

    /// <summary>Requests for information.</summary>
    Requests,

    /// <summary>Administrative reviews.</summary>
    Review,

    /// <summary>Lawsuits.</summary>
    Litigation,

    /// <summary>Reviews and lawsuits together.</summary>
    Disputes,

    /// <summary>Information published unasked.</summary>
    Proactive,

    /// <summary>Normative documents.</summary>
    Documents,

    /// <summary>Regulations.</summary>
    Regulations,

    /// <summary>Licences, penalties, coercion and charges.</summary>
    Decisions,

    /// <summary>The fee for handling requests.</summary>
    Fee,

    /// <summary>What has words in common with requests and is none: hotlines, letter boxes, proposals, visitors.</summary>
    Other,
}

/// <summary>Tells what a sentence speaks of.</summary>
internal static partial class Topics
{
    private const int MatchTimeout = Timeout.Infinite;

    /// <summary>The words that name a topic, in order.</summary>
    public static IEnumerable<(int Start, int End, Topic Topic)> In(string text, int start, int end)
    {
        for (var match = Pattern().Match(text, start, end - start); match.Success; match = match.NextMatch())
        {
            for (var i = 1; i < match.Groups.Count; i++)
            {
                if (match.Groups[i].Success)
                    yield return (match.Index, match.Index + match.Length, Enum.Parse<Topic>(match.Groups[i].Name));
            }
        }
    }

    [GeneratedRegex(
        """
          (?<Disputes>(?:行政)?复议(?:案件)?(?:和|与|及|、|或|以及|或者)(?:被?提起)?(?:行政)?诉讼|相关案件)
        | (?<Review>行政复议|复议)(?!后起诉|直接起诉)
        | (?<Litigation>行政诉讼|诉讼|行政应诉|应诉)
        | (?<Fee>信息处理费|公开费用|处理费)
        | (?<Requests>依申请公开|信息公开申请|公开申请|申请公开|(?:政府)?信息申请|公开的申请|依申请|申请件|申请数?量|申请人|信访[、]?举报[、]?投诉类)
        | (?<Documents>规范性文件)
        | (?<Regulations>规章(?!制度))
        | (?<Decisions>行政许可|行政处罚|行政强制|行政事业性收费|许可|处罚|强制|收费)
        | (?<Other>热线|信箱|留言|建议|提案|来信|来访|来电|信访|投诉|举报|咨询|舆情|回应|热点|问政|民生诉求|诉求|访问|浏览|阅读|点击|关注|粉丝|培训|会议|检查|督查|考核|政务服务|许可申请|监测|整改|错别字|错敏|链接|征求意见|意见征集|意见建议|调查)
        | (?<Proactive>主动公开|公开(?:各类|各种|政府|政务|的?信息)|发布(?:各类|各种|政府|政务|信息)|信息发布|推送|发布|更新)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchTimeout)]
    private static partial Regex Pattern();
}
