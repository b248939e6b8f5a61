using System.Text.RegularExpressions;

namespace ReportExtractor.Statements;

/// <summary>
/// Tells which figures are named as parts or as shares of others: 共1916条，其中要闻200条，占10%. A list of parts begins with
/// 其中 or 包括 or with a bracket behind the whole, and goes on to the end of its sentence or bracket, or to the next figure
/// that is a whole of its own.
/// </summary>
/// <param name="text">The chapter's text.</param>
/// <param name="stated">Its figures in order.</param>
internal sealed partial class PartFinder(string text, IReadOnlyList<Stated> stated)
{
    private const int MatchTimeout = Timeout.Infinite;

    // 占 stands right behind the figure whose share it gives.
    private const int MaxBeforeShare = 8;

    // 其中 at the head of a sentence speaks of the sentence before.
    private const int MaxBeforeList = 4;

    // Rows of the tables that are no parts of others.
    private static readonly string[] WholeEnds = [".total", ".issued", ".repealed", ".in_force", ".newly_made", ".newly_disclosed", ".total_disclosed", ".decisions", ".amount"];

    private readonly int[] _brackets = Brackets(text, stated);
    private readonly Relation[] _relations = new Relation[stated.Count];

    /// <summary>One relation for each figure.</summary>
    public IReadOnlyList<Relation> Find()
    {
        (int Whole, int Bracket, Sentence Sentence, bool IsDivided)? list = null;
        for (var i = 0; i < stated.Count; i++)
        {
            var figure = stated[i].Figure;
            if (figure.IsShare)
            {
                _relations[i] = new Relation(null, false, Base(i));
                continue;
            }

            // What is said in words, or of the same figure again, is in no list.
            if (figure.Number == figure.End || (figure.Unit is null && figure.Value == 0) || (i > 0 && stated[i - 1].Figure == figure))
                continue;
            if (list is { } open && (open.Sentence != stated[i].Sentence || _brackets[i] < open.Bracket))
                list = null;
            if (IsWholeOfItsOwn(stated[i].Meaning) || Of().IsMatch(text[figure.End..stated[i].Sentence.End]))
                list = null;
            else if (Whole(i) is { } whole)
                list = (whole.Index, _brackets[i], stated[i].Sentence, whole.IsDivided);
            if (list is { } parts && parts.Bracket == _brackets[i] && stated[parts.Whole].Period == stated[i].Period && AreCountedAlike(figure, stated[parts.Whole].Figure))
                _relations[i] = new Relation(parts.Whole, parts.IsDivided, null);
        }

        AddUp();
        DivideWholes();
        return _relations;
    }

    // Outcomes whose sum is told behind them: 予以公开3件、不予公开2件，共计5件.
    private void AddUp()
    {
        for (var i = 1; i < stated.Count; i++)
        {
            if (stated[i].Meaning is not null || stated[i].Figure.IsShare || stated[i].Sentence != stated[i - 1].Sentence || !Together().IsMatch(Between(i - 1, i)))
                continue;
            var first = i;
            while (first > 0 && stated[first - 1].Sentence == stated[i].Sentence && IsOutcome(stated[first - 1].Meaning) && _relations[first - 1].PartOf is null && stated[first - 1].Figure.Unit is not null)
                first--;
            for (var j = first; j < i && i - first > 1; j++)
                _relations[j] = new Relation(i, true, null);
        }
    }

    private static bool IsOutcome(string? meaning) => meaning is "requests.granted" or "requests.partially_granted" or "requests.refused" or "requests.unavailable" or "requests.not_processed"
        or "requests.other" or "requests.rest" or "requests.other.not_corrected" or "requests.other.fee_unpaid" or "requests.carried_out";

    // The words of some lists tell that they leave nothing out.
    private void DivideWholes()
    {
        foreach (var list in Enumerable.Range(0, stated.Count).Where(i => _relations[i].PartOf is not null).GroupBy(i => _relations[i].PartOf!.Value).ToList())
        {
            var parts = list.ToList();
            if (!EndsWithTheRest(list.Key, parts) && !HasSharesOfAll(list.Key, parts))
                continue;
            foreach (var i in parts)
                _relations[i] = _relations[i] with { IsWholeDivided = true };
        }
    }

    // Published items, of which the last are 其他.
    private bool EndsWithTheRest(int whole, List<int> parts) => stated[whole].Meaning == "proactive.total" && parts.Count > 1
        && (Rest().IsMatch(Between(parts[^1] - 1, parts[^1])) || Rest().IsMatch(Between(whole, parts[0])));

    // What stands between two figures; nothing where words that say 0 (未收到…申请) hold the next figure.
    private string Between(int first, int second) =>
        stated[first].Figure.End <= stated[second].Figure.Start ? text[stated[first].Figure.End..stated[second].Figure.Start] : "";

    // Shares that add up to 100, each rounded. If a part were left out they would show it, unless it is small; then one that is a share of the parts, not of the whole, tells.
    private bool HasSharesOfAll(int whole, List<int> parts)
    {
        var (all, sum) = (stated[whole].Figure.Value, parts.Sum(i => stated[i].Figure.Value));
        var shares = Enumerable.Range(0, stated.Count).Where(i => _relations[i].ShareOf is { } of && stated[i].Meaning == "share" && parts.Contains(of))
            .Select(i => (stated[i].Figure, Part: stated[_relations[i].ShareOf!.Value].Figure.Value)).ToList();
        var (away, rounding) = (Math.Abs(shares.Sum(share => share.Figure.Value) - 100), shares.Sum(share => share.Figure.Step) / 2);
        return shares.Count >= parts.Count && away <= rounding && all > 0 && sum > 0
            && (100 * Math.Abs(all - sum) > (away + rounding) * all || shares.Exists(share => Percent.Is(share.Figure.Value, 100 * share.Part / sum) && !Percent.Is(share.Figure.Value, 100 * share.Part / all)));
    }

    // The whole of a list that begins with a figure; null if none begins.
    private (int Index, bool IsDivided)? Whole(int index)
    {
        var previous = Counted(index - 1);
        var from = Math.Max(previous < 0 ? 0 : stated[previous].Figure.End, stated[index].Sentence.Start);
        var between = text[from..stated[index].Figure.Start];
        if (previous >= 0 && _brackets[index] > _brackets[previous] && stated[previous].Sentence == stated[index].Sentence && text[stated[previous].Figure.End] == '(')
            return Inner().IsMatch(between) ? null : (previous, !Lists().IsMatch(between));
        var match = Lists().Match(between);
        if (!match.Success && previous >= 0 && stated[previous].Sentence == stated[index].Sentence && Of().Match(between) is { Success: true } of)
            return (previous, of.Groups["each"].Success || (of.Groups["made"].Success && Made().IsMatch(text[stated[index].Figure.End..stated[index].Sentence.End])));
        if (!match.Success)
            return null;
        for (var i = previous; i >= 0; i = Counted(i - 1))
        {
            if (stated[i].Sentence != stated[index].Sentence && (match.Index > MaxBeforeList || from > stated[index].Sentence.Start || stated[i].Sentence.End + 1 < stated[index].Sentence.Start - 1))
                return null;
            if (_brackets[i] <= _brackets[index] && stated[i].Meaning?.StartsWith("requests.carried", StringComparison.Ordinal) != true)
                return (i, match.Groups["all"].Success);
        }

        return null;
    }

    private int Counted(int index)
    {
        while (index >= 0 && (stated[index].Figure.IsShare || stated[index].Figure.Unit is null))
            index--;
        return index;
    }

    private int? Base(int index)
    {
        var i = Counted(index - 1);
        return i >= 0 && stated[i].Sentence == stated[index].Sentence && stated[index].Meaning is "share" or "change"
            && stated[index].Figure.Start - stated[i].Figure.End <= (stated[index].Meaning == "share" ? MaxBeforeShare : 2 * MaxBeforeShare) ? i : null;
    }

    private static bool AreCountedAlike(Figure one, Figure other) => IsMoney(one) == IsMoney(other) && IsOfPeople(one) == IsOfPeople(other);

    private static bool IsMoney(Figure figure) => figure.Unit == "元";

    private static bool IsOfPeople(Figure figure) => figure.Unit is "次" or "人次" or "人" or "名" or "家" or "户" or "场" or "个百分点";

    // Such a figure is in no list, but may begin one.
    private static bool IsWholeOfItsOwn(string? meaning) => meaning is not null
        && (Array.Exists(WholeEnds, end => meaning.EndsWith(end, StringComparison.Ordinal)) || meaning == "requests.carried_in" || Meaning.Find(meaning)?.IsOfAllRequests == true);

    // For each figure, how deep in brackets it stands.
    private static int[] Brackets(string text, IReadOnlyList<Stated> stated)
    {
        var depths = new int[stated.Count];
        var depth = 0;
        var next = 0;
        for (var i = 0; i < text.Length && next < stated.Count; i++)
        {
            for (; next < stated.Count && stated[next].Figure.Start <= i; next++)
                depths[next] = depth;
            depth = text[i] switch
            {
                '(' => depth + 1,
                ')' => Math.Max(depth - 1, 0),
                '。' or '\n' => 0,
                _ => depth,
            };
        }

        return depths;
    }

    [GeneratedRegex("其中|(?<all>包括|分为|按[^,;。]{1,6}分类?)", RegexOptions.CultureInvariant, MatchTimeout)]
    private static partial Regex Lists();

    // 129件申请中，网络申请、信函申请分别为80件、49件; 129件申请由网络申请80件、信函申请49件组成.
    [GeneratedRegex("^[^,;。\\d]{0,8}(?:中,(?:[^;。\\d]*(?<each>分别[为是]))?|(?<made>由))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex Of();

    [GeneratedRegex("组成|构成", RegexOptions.CultureInvariant, MatchTimeout)]
    private static partial Regex Made();

    [GeneratedRegex("^[,;、和及](?:其他|其余)|(?:、|和|及)(?:其他|其余)[^、,;]*分别", RegexOptions.CultureInvariant, MatchTimeout)]
    private static partial Regex Rest();

    [GeneratedRegex("^[,、;]?(?:以上)?(?:共计|合计|总计|总共|共)$", RegexOptions.CultureInvariant, MatchTimeout)]
    private static partial Regex Together();

    // (含上年结转3件): not a list of parts.
    [GeneratedRegex("含|另有|结转|不含|较|比", RegexOptions.CultureInvariant, MatchTimeout)]
    private static partial Regex Inner();
}
