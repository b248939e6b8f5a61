using System.Text.RegularExpressions;
using ReportExtractor.Documents;
using ReportExtractor.Recognition;

namespace ReportExtractor.Collection.Discovery;

/// <summary>
/// The title of an annual disclosure report, as links and pages spell it: 2019年度, 二〇一九年, full-width digits,
/// traditional characters, 信息公开年报, 政务公开工作年度报告, with numbers before and site names behind.
/// </summary>
/// <param name="Body">The body that it names, or null.</param>
/// <param name="Year">The year that it names, or null.</param>
/// <param name="Variant">Which of several publications of the report it says that it is.</param>
public sealed partial record ReportTitle(string? Body, int? Year, ReportVariant Variant)
{
    private const int MaxLength = 160;

    // What speaks of reports without being one.
    private static readonly string[] OtherThings =
    [
        "报表", "规章", "指南", "目录", "预算", "决算", "法治政府", "依法行政", "政府工作报告", "编制", "编写", "模板", "格式", "通知", "要点", "办法", "制度", "培训", "会议", "问答", "意见", "方案", "考核", "评估", "统计",
    ];

    /// <summary>Takes a text apart; null if it is not the title of an annual disclosure report.</summary>
    public static ReportTitle? Parse(string? text)
    {
        if (text is null || text.Length > 2 * MaxLength)
            return null;
        var compact = Compact(text);
        if (compact.Length > MaxLength || SpeaksOfOtherThings(compact))
            return null;
        var match = Title().Match(compact);
        if (!match.Success)
            return null;
        var variant = VariantOf(compact);
        return new ReportTitle(TitleParts.Body(match.Groups["lead"].Value) ?? TitleParts.Body(match.Groups["remark"].Value), TitleParts.Year(compact), variant);
    }

    /// <summary>The form in which titles are compared: half width, simplified, without blanks.</summary>
    internal static string Compact(string text) => TraditionalCharacters.Simplify(Width.Compact(text));

    /// <summary>True if a text is about a report of another kind, or about reports in general.</summary>
    internal static bool SpeaksOfOtherThings(string compact) => Array.Exists(OtherThings, word => compact.Contains(word, StringComparison.Ordinal));

    /// <summary>The publication of a report that a text says it is.</summary>
    internal static ReportVariant VariantOf(string compact) =>
        IllustrationWords().IsMatch(compact) ? ReportVariant.Illustration
        : compact.Contains("图片版", StringComparison.Ordinal) ? ReportVariant.Picture
        : LinkedWords().IsMatch(compact) ? ReportVariant.Linked
        : ReportVariant.Text;

    // Behind the title may stand a remark in brackets, an ending, a date, and the site's name behind a stroke.
    [GeneratedRegex(
        @"^(?<lead>[^。;]{0,80}?)(政府信息公开|政务信息公开|信息公开|政务公开|(?<=[府区县市局镇乡街门位级]|^)公开(?=年报|年度报告))(工作)?(的)?(情况)?([(_]?(20\d\d|二[〇○零oO0◯][一二三四五六七八九〇○零oO0◯]{2})年?(度)?[)_]?)?(的)?(年度工作报告|年度报告|工作报告|年度的报告|年度年报|年报|报告|工作年报)"
        + @"》?((的)?(公告|公示|公布)|全文|正文|图解|一图读懂|解读|专栏|专题|栏目|列表|汇总)?(\((?<remark>[^()]{2,30})\))?([(\[【_-].{0,40})?(\.[a-zA-Z]{2,5})?((20\d\d[-./年])?\d{1,2}[-./月].{0,16})?$",
        RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex Title();

    [GeneratedRegex("图解|图读|读懂|看懂|一张图|解读|漫画|动漫|视频", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex IllustrationWords();

    [GeneratedRegex("超链版|超链接版|链接版", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex LinkedWords();
}

/// <summary>Which of several publications of one report.</summary>
public enum ReportVariant
{
    /// <summary>The report, as far as the title says.</summary>
    Text,

    /// <summary>The report as pictures (图片版).</summary>
    Picture,

    /// <summary>The report behind a link (超链版).</summary>
    Linked,

    /// <summary>A drawing or a commentary about the report (图解, 一图读懂, 解读): not the report itself.</summary>
    Illustration,
}
