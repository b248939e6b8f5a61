using System.Text.RegularExpressions;

namespace ReportExtractor.Collection.Discovery.Rows;

/// <summary>What short texts mean in a column of annual reports. Texts are expected compact (<see cref="ReportTitle.Compact"/>).</summary>
internal static partial class ColumnText
{
    /// <summary>True for a year alone.</summary>
    public static bool IsYear(string compact) => YearAlone().IsMatch(compact) && TitleParts.Year(compact) is not null;

    /// <summary>True for a report without body, such as 2019年, 2019年度报告 and 年报.</summary>
    public static bool IsBareReport(string compact) => IsYear(compact) || BareReport().IsMatch(compact);

    /// <summary>True for a word for the report alone, such as 年报.</summary>
    public static bool IsReportWord(string compact) => BareReport().IsMatch(compact) && TitleParts.Year(compact) is null;

    /// <summary>True for a body and a year, with or without a word for the report.</summary>
    public static bool NamesBodyAndYear(string compact) =>
        TitleParts.Year(compact) is not null && TitleParts.Body(ReportWords().Replace(compact, "")) is not null;

    /// <summary>True for a body or a group of bodies, such as 各乡镇.</summary>
    public static bool IsGroup(string compact) => Group().IsMatch(compact) || TitleParts.Body(ReportWords().Replace(compact, "")) is not null;

    /// <summary>True for a link to the rest of a list.</summary>
    public static bool IsMore(string compact) => More().IsMatch(compact);

    /// <summary>True for the beginning of what may be a report's title.</summary>
    public static bool IsCutTitle(string compact) => CutTitle().IsMatch(compact);

    /// <summary>True if a title is cut so late that it can be that of a report only.</summary>
    public static bool IsCutInReport(string compact) => CutInReport().IsMatch(compact);

    /// <summary>A row's text without that of a link in it.</summary>
    public static string Without(string row, string link) => link.Length == 0 ? row : row.Replace(link, "", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"^[·•\[(]?(20\d\d|二[〇○零oO0◯][一二三四五六七八九〇○零oO0◯]{2})(年)?(度)?[\])]?$", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex YearAlone();

    [GeneratedRegex(@"^[·•]?(20\d\d|二[〇○零oO0◯][一二三四五六七八九〇○零oO0◯]{2})?(年)?(度)?(政府)?(信息)?(公开)?(工作)?(年报|年度报告|年度工作报告|报告)([(\[].{0,12})?$", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex BareReport();

    [GeneratedRegex(@"(政府)?(信息|政务)?(公开)?(工作)?(情况)?(的)?(年度报告|年度工作报告|工作报告|年报|报告|年度)?([(\[_].{0,20})?(\.[a-zA-Z]{2,5}|\.{2,3}|…{1,2})?$", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex ReportWords();

    [GeneratedRegex(@"^(各|所属|下属|直属|区直|市直|县直|省直|州直|市级|区级|县级|省级|本级)?.{0,8}(部门|单位|机构|乡镇|镇乡|街道|镇街|街镇|区县|县区|市区|市县|委办局|政府|本级|开发区|园区|办事处)(信息)?(公开)?(年报|年度报告)?$", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex Group();

    [GeneratedRegex("^[+>\\[(]?(查看)?(更多|more)[>+»\\])]{0,3}$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Matching.NoTimeout)]
    private static partial Regex More();

    [GeneratedRegex(@"(信息公|政务公|政府信|政府信息)\w{0,10}(\.{2,3}|…{1,2})$", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex CutTitle();

    [GeneratedRegex(@"公开(工作)?(情况)?(20\d\d)?年(度)?(报|工)\w{0,4}(\.{2,3}|…{1,2})$|公开(工作)?年(度)?(\.{2,3}|…{1,2})$", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex CutInReport();
}
