using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportExtractor.Reports;

namespace ReportExtractor.Statements;

/// <summary>
/// Reads what the figures of one sentence count. The words before a figure tell, back to the figure before it, its own
/// clause first; then those behind it (1件属自然人); then those of the clauses before. What else stands between the words and
/// the figure must change nothing, or the figure counts something else.
/// </summary>
/// <param name="text">The chapter's text.</param>
/// <param name="sentence">The sentence.</param>
/// <param name="topic">What the text before it speaks of.</param>
/// <param name="year">The year reported on, if known.</param>
/// <param name="issuer">The body that reports, if known.</param>
internal sealed partial class SentenceReader(string text, Sentence sentence, Topic topic, int? year, string? issuer)
{
    private const int MatchTimeout = Timeout.Infinite;

    // How far the words of a figure are looked for.
    private const int Reach = 60;

    private static readonly SearchValues<char> ClauseStarts = SearchValues.Create(",、;:(");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",、;:()");

    private readonly List<(int Start, int End, Topic Topic)> _topics = [.. Topics.In(text, sentence.Start, sentence.End)];

    /// <summary>What the text speaks of after the sentence.</summary>
    public Topic LastTopic => _topics.Count > 0 ? _topics[^1].Topic : topic;

    /// <summary>The figures of the sentence, and the zeros that it states in words (未收到申请), in order.</summary>
    public IEnumerable<Stated> Read()
    {
        var figures = Figure.In(text, sentence.Start, sentence.End).ToList();
        var stated = new List<Stated>();
        for (var i = 0; i < figures.Count; i++)
        {
            var from = i > 0 ? figures[i - 1].End : sentence.Start;
            var to = i + 1 < figures.Count ? figures[i + 1].Start : sentence.End;
            var meaning = MeaningOf(figures[i], Math.Max(from, figures[i].Start - Reach), Math.Min(to, figures[i].End + Reach));
            var one = new Stated(figures[i], sentence, meaning, IsDifference(figures[i]) ? StatementPeriod.Other : Period(figures[i].Start), Scope(figures[i].Start));
            stated.Add(meaning == Words.Fall ? one with { Figure = figures[i].Negated, Meaning = "change" } : one);
            if (OfAll(figures[i]) is { } all)
                stated.Add(one with { Meaning = all });
        }

        stated.AddRange(Nil());
        return stated.OrderBy(one => one.Figure.Start);
    }

    private string? MeaningOf(Figure figure, int from, int to)
    {
        var about = TopicAt(figure.Start, to);
        if (about is Topic.None or Topic.Other)
            return null;
        var clause = ClauseStart(from, figure.Start);
        if (Before(figure, clause, about, out var meaning))
            return meaning;
        var end = text.AsSpan(figure.End, to - figure.End).IndexOfAny(ClauseEnds);
        var behind = text.AsSpan(figure.End, end < 0 ? to - figure.End : end);
        var after = Words.In(behind.ToString(), about).FirstOrDefault();
        if (after.End > 0 && IsJoined(behind[..after.Start]) && IsOpening(text.AsSpan(clause, figure.Start - clause)))
            return Checked(after.Code, figure);
        return Before(figure, from, about, out meaning) ? meaning : null;
    }

    // The stop within 公民、法人和其他组织 parts no clauses.
    private int ClauseStart(int from, int figure)
    {
        var stop = figure;
        do
            stop = from + text.AsSpan(from, stop - from).LastIndexOfAny(ClauseStarts);
        while (stop >= from && text.AsSpan(stop + 1).StartsWith("法人", StringComparison.Ordinal) && (text.AsSpan(from, stop - from) is var before) && (before.EndsWith("公民", StringComparison.Ordinal) || before.EndsWith("自然人", StringComparison.Ordinal)));
        return Math.Max(stop, from - 1) + 1;
    }

    // 1件【属】自然人, 2件【结果】纠正.
    private static bool IsJoined(ReadOnlySpan<char> words) => words is "" or "属" or "属于" or "为" or "是" or "由" or "系" or "因" or "以" or "通过" or "被" or "予以" or "的" or "案件" or "申请";

    // 【另有】2件结转下年度, 【除】2件结转下年外.
    private static bool IsOpening(ReadOnlySpan<char> words) => words is "" or "另" or "另有" or "有" or "还有" or "尚有" or "仍有" or "除" or "其余" or "剩余" or "含" or "其中" or "其中有";

    private bool Before(Figure figure, int from, Topic about, out string? meaning)
    {
        meaning = null;
        var window = text[from..figure.Start];
        if (figure.IsShare && Percent().Match(window) is { Success: true } percent)
        {
            meaning = percent.Groups["share"].Success ? "share" : percent.Groups["rise"].Success ? "change" : Words.Fall;
            return true;
        }

        var last = Words.In(window, about).LastOrDefault();
        if (last.End == 0)
            return false;
        if (!Words.AreNeutral(window.AsSpan(last.End)) || (about == Topic.Requests && Words.Limit(window.AsSpan(0, last.Start))))
            return true;
        meaning = Checked(Qualified(figure, window, about, last.Code), figure);

        // 予以公开或部分公开占58.5%.
        if (meaning == "share")
            meaning = Words.In(window[..last.Start], about).LastOrDefault().Code ?? meaning;
        return true;
    }

    // 通过网络收到申请: the channel is what counts. 备案行政复议3件, 行政诉讼1件: which cases are counted depends on the verb.
    private string? Qualified(Figure figure, string window, Topic about, string? code)
    {
        if (about == Topic.Requests)
            return Words.In(window, about).Any(found => found.Code == "requests.channel") ? "requests.channel" : code;
        if (about is not (Topic.Review or Topic.Litigation or Topic.Disputes) || code is null)
            return code;

        // 行政复议12件, 行政诉讼4件, 其中被纠错1件: of both.
        if (!code.EndsWith(".total", StringComparison.Ordinal))
            return IsOutcome(code) && _topics.Exists(found => found.Topic == Topic.Review && found.End <= figure.Start) && about == Topic.Litigation && !window.Contains("诉讼", StringComparison.Ordinal) ? "disputes" + code[code.IndexOf('.', StringComparison.Ordinal)..] : code;
        return Words.In(text[sentence.Start..figure.Start], about).Select(found => found.Code).FirstOrDefault(word => word?.EndsWith(".handled", StringComparison.Ordinal) == true) ?? code;
    }

    private static bool IsOutcome(string code) => code is "litigation.upheld" or "litigation.corrected" or "litigation.other" or "litigation.pending";

    // Shares are shares of something; what is counted has a unit of counting.
    private static string? Checked(string? code, Figure figure) => (code, figure.IsShare) switch
    {
        ("share" or "change" or Words.Fall, true) => code,
        ("share" or "change" or Words.Fall, false) => null,
        (_, true) => null,
        ("fee.amount" or "fees.amount", _) => figure.Unit is "元" ? code : null,
        ("proactive.total", _) => figure.Unit is "元" or "次" or "人次" ? null : code,
        _ => figure.Unit is null or "件" or "条" or "份" or "件次" or "个" or "宗" or "起" ? code : null,
    };

    // The topic named last before a figure; or, if the sentence names none before, the first behind it, or the one that the text speaks of.
    private Topic TopicAt(int figure, int to)
    {
        var before = _topics.FindLastIndex(found => found.End <= figure);
        if (before >= 0)
            return _topics[before].Topic;
        var behind = _topics.FindIndex(found => found.Start >= figure && found.End <= to);
        return topic == Topic.None && behind >= 0 ? _topics[behind].Topic : topic;
    }

    // 收到申请8件，均为自然人提交: what is said of all.
    private string? OfAll(Figure figure)
    {
        var about = TopicAt(figure.Start, figure.End);
        var match = All().Match(text, figure.End, sentence.End - figure.End);
        if (!match.Success || about is not (Topic.Requests or Topic.Review or Topic.Litigation))
            return null;
        var code = Words.In(match.Groups["class"].Value, about).FirstOrDefault().Code;
        return Checked(code is "requests.channel" || code?.EndsWith(".total", StringComparison.Ordinal) == true ? null : code, figure);
    }

    // 未收到政府信息公开申请, 无行政复议.
    private IEnumerable<Stated> Nil()
    {
        foreach (Match match in None().Matches(text[sentence.Start..sentence.End]))
        {
            var start = sentence.Start + match.Index;
            var end = start + match.Length;
            if (Words.Limit(text.AsSpan(start, match.Length)) || IsOfSomethingElse(match.Value))
                continue;
            var figure = new Figure(start, start, end, 0, 0, 0, null, 0);
            foreach (var code in NilCodes(match))
                yield return new Stated(figure, sentence, code, Period(start), Scope(start));
        }
    }

    private bool IsOfSomethingElse(string nil) =>
        !nil.Contains("信息", StringComparison.Ordinal) && !nil.Contains("依申请", StringComparison.Ordinal) && !nil.Contains("结转", StringComparison.Ordinal) && topic is not (Topic.Requests or Topic.Review or Topic.Litigation or Topic.Disputes)
        && !_topics.Exists(found => found.Topic == Topic.Requests);

    private static IEnumerable<string> NilCodes(Match match)
    {
        if (match.Groups["out"].Success)
            yield return "requests.carried_out";
        if (match.Groups["in"].Success)
            yield return "requests.carried_in";
        if (match.Groups["fee"].Success)
            yield return "fee.amount";
        if (match.Groups["request"].Success)
            yield return "requests.received_new";
        if (match.Groups["review"].Success)
            yield return "review.total";
        if (match.Groups["suit"].Success)
            yield return "litigation.total";
    }

    // 较上年的31件减少【3件】: of no year.
    private bool IsDifference(Figure figure) => !figure.IsShare && Difference().IsMatch(text.AsSpan(sentence.Start, figure.Start - sentence.Start));

    [GeneratedRegex("\\d[件份条个宗起](?:增加|减少|增长|下降|上升|降低|多|少)了?$", RegexOptions.CultureInvariant, MatchTimeout)]
    private static partial Regex Difference();

    // The year named last before the figure in its sentence tells; within its clause also words such as 上半年 and 同期.
    private StatementPeriod Period(int figure)
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

    private StatementScope Scope(int figure)
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

    // 占答复总数的33.9%; 较2021年的31件【增长】16.13%.
    [GeneratedRegex(
        """
        (?:
          (?<share>占(?:全部|所有|已)?(?:申请|收到|受理|办理|办结|答复|处理)(?:的)?(?:政府信息公开)?(?:申请)?(?:件数?|数量?|总数|总量|总件数)?的?)
        | (?<rise>^[^,;。\d]{0,3}(?:增长|增加|上升)了?)
        | (?<fall>^[^,;。\d]{0,3}(?:下降|减少|降低)了?)
        )$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchTimeout)]
    private static partial Regex Percent();

    // A body names itself by its own characters, some left out: 县发改局 for 青禾县发展和改革局.
    private bool IsIssuer(string part)
    {
        var name = LeadingTime().Replace(part, "");
        if (name.Length < 2 || issuer is null)
            return false;
        if (name[0] is '我' or '本')
            return true;
        var next = 0;
        foreach (var character in issuer)
            next += next < name.Length && character == name[next] ? 1 : 0;
        return next == name.Length;
    }

    // A report that its government's office signed is the government's where the government acts in it; 政府办公室 then is only the office.
    private bool IsOffice(string part) => part is ("府办" or "办公室" or "办公厅") && Government().IsMatch(text);

    [GeneratedRegex("(?:[省市县区旗州盟镇乡]政府|我[省市县区旗州盟镇乡])(?=认真|高度|严格|坚持|主动|共|累计|收|受|接|办理|办结|处理|答复|新收|因|未|制发|发布|公开)", RegexOptions.CultureInvariant, MatchTimeout)]
    private static partial Regex Government();

    [GeneratedRegex("^(?:全年|本年|今年|年度|年|度|内|期)+", RegexOptions.CultureInvariant, MatchTimeout)]
    private static partial Regex LeadingTime();

    [GeneratedRegex("^[,(](?:均|全部|都)?(?:为|是|系|由|属于?|被)(?<class>[^,;。)\\d]{2,16})(?=[,;)]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex All();

    [GeneratedRegex(
        """
          (?:未|没有)[^,;。\d]{0,12}?收取[^,;。\d]{0,24}?(?<fee>费)
        | (?:(?:无(?!正当)|没有)(?:收到|接到|受理|发生|出现|产生|接收|引发)?|未曾?(?:收到|接到|受理|发生|出现|产生|接收|引发|有|因))(?:过|和处理|或处理|任何)?
          (?:
            (?<out>结转[^,;。]{0,4}下[^,;。]{0,8}|下一?年度?[^,;。]{0,2}结转)
          | (?<in>上一?年度?[^,;。]{0,2}结转)
          | [^,;。\d]{0,24}?
            (?:(?<request>(?:信息公开|公开|依|信息)申请(?!人|复议)(?:公开)?)|(?<review>行政复议|复议)|(?<suit>(?:行政)?诉讼))
            (?:[^,;。\d]{0,12}?(?<review>行政复议|复议))?
            (?:[^,;。\d]{0,8}?(?<suit>(?:行政)?诉讼))?
          )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchTimeout)]
    private static partial Regex None();

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
