namespace ReportExtractor.Generator.Printing.Overview;

/// <summary>Reviews and suits.</summary>
internal sealed class ReviewSentences(Narrator narrator)
{
    private readonly Habits _words = narrator.Words;
    private readonly Quantities _of = narrator.Quantities;

    public Sentence One() => new(Words());

    private FormattableString Words()
    {
        var (review, suits) = (_of.Review, _of.Litigation);
        var (concluded, decided) = (review - Quantities.Cases("review", "pending"), suits - _of.PendingLitigation);
        var because = _words.Pick("因政府信息公开引起的", "因政府信息公开工作引发的");
        if (narrator.Value(review) + narrator.Value(suits) == 0 && _words.Chance(0.8))
            return None();
        return _words.Below(10) switch
        {
            0 => $"{narrator.Year}{because}行政复议{narrator.Count(review, concluded)}件，行政诉讼{narrator.Count(suits, decided, _of.Direct, _of.AfterReview)}件。",
            1 => $"{because}行政复议{narrator.Count(review)}件，其中结果维持{narrator.Count(Quantities.Cases("review", "upheld"))}件、结果纠正{narrator.Count(Quantities.Cases("review", "corrected"))}件、其他结果{narrator.Count(Quantities.Cases("review", "other"))}件、尚未审结{narrator.Count(Quantities.Cases("review", "pending"))}件。",
            2 => $"{narrator.Year}审结{because}行政复议{narrator.Count(concluded, review)}件、行政诉讼{narrator.Count(decided, suits)}件。",
            3 => $"{narrator.Year}因政府信息公开被申请行政复议{narrator.Count(review, concluded)}件，被提起行政诉讼{narrator.Count(suits, decided, _of.Direct, _of.AfterReview)}件。",
            4 => $"{because}行政诉讼{narrator.Count(suits)}件，其中未经复议直接起诉{narrator.Count(_of.Direct)}件，复议后起诉{narrator.Count(_of.AfterReview)}件。",
            5 => $"{because}行政复议、行政诉讼案件共{narrator.Count(review + suits)}件。",
            6 => $"{because}行政复议{narrator.Count(review)}件，结果纠正{narrator.Count(Quantities.Cases("review", "corrected"))}件。",
            7 => $"{because}未经复议直接起诉的行政诉讼{narrator.Count(_of.Direct)}件。",

            // Whose cases those are that it heard, the words do not tell.
            8 => $"{_words.Pick("涉及政府信息公开的", "办理政府信息公开")}行政复议{narrator.Free(narrator.Value(review))}件、行政诉讼{narrator.Free(narrator.Value(suits))}件。",
            _ => $"{narrator.Year}{narrator.Clause(count => $"发生{because}行政复议{count}件", $"未发生{because}行政复议", review)}，{narrator.Clause(count => $"行政诉讼{count}件", "未发生行政诉讼", suits, _of.Direct, _of.AfterReview)}。",
        };
    }

    private FormattableString None()
    {
        var both = _of.Review + _of.Litigation;
        return _words.Below(4) switch
        {
            0 => $"{narrator.Year}{narrator.Clause(count => $"因政府信息公开引起的行政复议、行政诉讼共{count}件", "未发生因政府信息公开引起的行政复议、行政诉讼", both)}。",
            1 => $"{narrator.Year}{narrator.Clause(count => $"政府信息公开行政复议、行政诉讼合计{count}件", "无政府信息公开行政复议、行政诉讼情况发生", both)}。",
            2 => $"{narrator.Year}因政府信息公开申请行政复议、提起行政诉讼的{narrator.Clause(count => $"共{count}件", "均为0件", both)}。",
            _ => $"{narrator.Year}因政府信息公开引起的行政复议{narrator.Count(_of.Review)}件，行政诉讼{narrator.Count(_of.Litigation)}件。",
        };
    }
}
