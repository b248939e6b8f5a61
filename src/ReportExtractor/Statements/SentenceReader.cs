using System.Buffers;
using System.Text.RegularExpressions;

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

    private readonly Circumstances _circumstances = new(text, sentence, year, issuer);
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
            var one = new Stated(figures[i], sentence, meaning, _circumstances.PeriodOf(figures[i]), _circumstances.Scope(figures[i].Start));
            if (meaning is null && stated.Count > 0 && IsRest(stated[^1], figures[i]))
                one = one with { Meaning = "requests.rest" };
            stated.Add(meaning == Words.Fall ? one with { Figure = figures[i].Negated, Meaning = "change" } : one);
            if (OfAll(figures[i]) is { } all)
                stated.Add(one with { Meaning = all });
        }

        stated.AddRange(Nil());
        return stated.OrderBy(one => one.Figure.Start);
    }

    // 不予处理4件、【其他】3件: the last of the outcomes.
    private bool IsRest(Stated before, Figure figure) =>
        before.Meaning is "requests.not_processed" or "requests.unavailable" && Checked("requests.rest", figure) is not null && Others().IsMatch(text.AsSpan(before.Figure.End, figure.Start - before.Figure.End));

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
                yield return new Stated(figure, sentence, code, _circumstances.Period(start), _circumstances.Scope(start));
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

    [GeneratedRegex("^[,、;和及]?(?:其他|其余)$", RegexOptions.CultureInvariant, MatchTimeout)]
    private static partial Regex Others();

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
}
