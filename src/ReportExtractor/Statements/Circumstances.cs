using System.Globalization;
using System.Text.RegularExpressions;
using ReportExtractor.Reports;

namespace ReportExtractor.Statements;

/// <summary>Tells of which time, and of whom, a sentence gives its figures.</summary>
/// <param name="text">The chapter's text.</param>
/// <param name="sentence">The sentence.</param>
/// <param name="year">The year reported on, if known.</param>
/// <param name="issuer">The body that reports, if known.</param>
internal sealed partial class Circumstances(string text, Sentence sentence, int? year, string? issuer)
{
    private const int MatchTimeout = Timeout.Infinite;

    /// <summary>The time that a figure is about.</summary>
    public StatementPeriod PeriodOf(Figure figure) => IsDifference(figure) ? StatementPeriod.Other : Period(figure.Start);

    /// <summary>The time of what is said at an index: the year named last before it in its sentence tells; within its clause also words such as 上半年 and 同期.</summary>
    public StatementPeriod Period(int figure)
    {
        var period = StatementPeriod.Report;
        for (var match = Time().Match(text, sentence.Start, figure - sentence.Start); match.Success; match = match.NextMatch())
        {
            if (match.Groups["compared"].Success)
                period = match.Index + match.Length == figure ? StatementPeriod.YearBefore : period;
            else if (match.Groups["year"].Success)
                period = year is null || !int.TryParse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture, out var named) || named == year ? StatementPeriod.Report : named == year - 1 ? StatementPeriod.YearBefore : StatementPeriod.Other;
            else if (match.Groups["before"].Success)
                period = StatementPeriod.YearBefore;
            else if (match.Groups["now"].Success)
                period = StatementPeriod.Report;
            else if (match.Groups["part"].Success)
                period = StatementPeriod.Other;
        }

        return period;
    }

    /// <summary>Whose figure it is that begins at an index.</summary>
    public StatementScope Scope(int figure)
    {
        var scope = StatementScope.Body;
        for (var match = Body().Match(text, sentence.Start, figure - sentence.Start); match.Success; match = match.NextMatch())
        {
            if (match.Groups["region"].Success)
                scope = StatementScope.Region;
            else if (match.Groups["own"].Success || (IsIssuer(match.Groups["part"].Value) && !IsOffice(match.Groups["part"].Value)))
                scope = StatementScope.Body;
            else
                scope = StatementScope.Part;
        }

        return scope;
    }

    // 较上年的31件减少【3件】: of no year.
    private bool IsDifference(Figure figure) => !figure.IsShare && Difference().IsMatch(text.AsSpan(sentence.Start, figure.Start - sentence.Start));

    // A body names itself by its own characters, some left out: 县发改局, or 局 alone, for 青禾县发展和改革局.
    private bool IsIssuer(string part)
    {
        var name = LeadingTime().Replace(part, "");
        if (name.Length == 0 || issuer is null)
            return false;
        if (name.Length == 1)
            return issuer.EndsWith(name, StringComparison.Ordinal);
        if (name[0] is '我' or '本')
            return true;
        var next = 0;
        foreach (var character in issuer)
            next += next < name.Length && character == name[next] ? 1 : 0;
        return next == name.Length;
    }

    // A report that its government's office signed is the government's where the government acts in it; 政府办公室 then is only the office.
    private bool IsOffice(string part) => part is ("府办" or "办公室" or "办公厅") && Government().IsMatch(text);

    [GeneratedRegex("\\d[件份条个宗起](?:增加|减少|增长|下降|上升|降低|多|少)了?$", RegexOptions.CultureInvariant, MatchTimeout)]
    private static partial Regex Difference();

    [GeneratedRegex("(?:[省市县区旗州盟镇乡]政府|我[省市县区旗州盟镇乡])(?=认真|高度|严格|坚持|主动|共|累计|收|受|接|办理|办结|处理|答复|新收|因|未|制发|发布|公开)", RegexOptions.CultureInvariant, MatchTimeout)]
    private static partial Regex Government();

    [GeneratedRegex("^(?:全年|本年|今年|年度|年|度|内|期)+", RegexOptions.CultureInvariant, MatchTimeout)]
    private static partial Regex LeadingTime();

    [GeneratedRegex(
        """
          (?<compared>(?:比|较|与|同)(?:20\d\d年|去年|上一?年|往年)[^,;]*)
        | (?<carried>\d{4}年度?结转|(?:上|去)一?年度?(?:的)?(?:结转|转结|转入|未办结|遗留)|结转[^,;。]{0,3}\d{4}年|(?:至|到)\d{4}年)
        | (?<now>截[至止]\d{4}年(?:底|末|12月31日)|今年|本年|全年)
        | (?<part>上半年|下半年|季度|\d{1,2}月份|截[至止](?:\d{4}年)?\d{1,2}月|以来|近[一二三四五\d]年|历年)
        | (?<before>去年|上一?年度?|同期|往年)
        | (?<year>20\d\d)年
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchTimeout)]
    private static partial Regex Time();

    [GeneratedRegex(
        """
          (?<region>全[省市区县州旗镇乡盟]|各级|各(?:县|区|乡镇|镇|部门|单位)|(?:县|市|区|州|省)直)
        | (?<own>本机关|本单位|本局|我[局委办厅院会镇乡县区市州省])
        | (?<part>(?:办公室|办公厅|府办(?![结理毕件])|本级|部门)|[\u4e00-\u9fff]{1,6}(?:局|委员会|街道|镇|乡)(?=[^\u4e00-\u9fff]|收|受|新|共|办|答))
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchTimeout)]
    private static partial Regex Body();
}
