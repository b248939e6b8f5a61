using ReportExtractor.Documents;
using ReportExtractor.Reading.Alignment;

namespace ReportExtractor.Reading.Text;

/// <summary>A line of text as the words of a table's row.</summary>
internal static class SpacedRow
{
    // 行政许可 8214: a short label and one figure.
    private const int MaxShortLabel = 12;

    // Columns stand further apart.
    private const int MaxBlanksWithin = 5;

    /// <summary>Reads a line.</summary>
    public static AlignedRow Parse(TextLine line)
    {
        var words = Joined(line, Split(line, blanks: 2));
        if (words.Count == 1)
        {
            // 一、本年新收政府信息公开申请数量 23 0 0 2 0 0 25
            var narrow = Split(line, blanks: 1);
            var figures = narrow.Count - 1 - narrow.FindLastIndex(word => !word.IsFigure);
            if (figures < narrow.Count && (figures >= 2 || (figures == 1 && narrow.Count == 2 && narrow[0].Text.Length is > 1 and <= MaxShortLabel && narrow[0].Text.All(char.IsLetter))))
            {
                var label = narrow[..^figures];
                var text = line.Text[(label[0].Location.Column - 1)..(narrow[^figures].Location.Column - 1)].TrimEnd();
                words = [new AlignedWord(text, label[0].Location, label[0].Start, label[^1].End, IsFigure: false), .. narrow[^figures..]];
            }
            else if (figures == narrow.Count && figures >= 3)
            {
                words = narrow;
            }
        }

        if (words.FindIndex(word => word.IsFigure) is var first and >= 0 && words[first].Text == "无" && IsLetter(words, first))
            words[first] = words[first] with { IsFigure = false };
        return new AlignedRow(words);
    }

    // 无 of 无法提供, written from top to bottom: alone, or a label follows that has its figures behind it.
    private static bool IsLetter(List<AlignedWord> words, int index) => index + 1 == words.Count
        ? index == 0
        : !words[index + 1].IsFigure && (index == 0 || words.FindLastIndex(word => word.IsFigure) > index + 1);

    // 1  属于国家秘密 before its figures: what stands before a label is its number, not another row's figure.
    private static bool IsBareNumber(List<AlignedWord> words) =>
        words[^1].Text is [>= '1' and <= '9'] && (words.Count == 1 || !words[^2].IsFigure);

    // 自　然　人 and （三）  不予公开 are one word each: blanks within a word are narrow.
    private static List<AlignedWord> Joined(TextLine line, List<AlignedWord> words)
    {
        var joined = new List<AlignedWord>(words.Count);
        var lastFigure = words.FindLastIndex(word => word.IsFigure);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (joined.Count > 0 && joined[^1] is var last && word.Start - last.End <= MaxBlanksWithin && !word.IsFigure
                && (last.IsFigure ? IsBareNumber(joined) && i < lastFigure : ItemNumber.IsAll(last.Text) || (IsSpread(last.Text) && IsSpread(word.Text) && !IsWhole(last.Text) && !IsWhole(word.Text))))
            {
                var text = line.Text[(last.Location.Column - 1)..(word.Location.Column - 1 + word.Text.Length)];
                joined[^1] = new AlignedWord(text, last.Location, last.Start, word.End, IsFigure: false);
            }
            else
            {
                joined.Add(word);
            }
        }

        return joined;
    }

    // Ideographs that stand apart.
    private static bool IsSpread(string text) => char.IsLetter(text[0]) && (text.Length == 1 || (text.Length < MaxShortLabel && Ideographs(text).All(part => part.Length == 1)));

    // 商 业 企 业: one blank between each, where two part words.
    private static bool IsWhole(string text) => text.Contains(' ', StringComparison.Ordinal) && text.Length == (2 * Ideographs(text).Length) - 1;

    private static string[] Ideographs(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static List<AlignedWord> Split(TextLine source, int blanks)
    {
        var line = source.Text;
        var words = new List<AlignedWord>();
        var place = 0;
        var start = -1;
        var startPlace = 0;
        var end = 0;
        var endPlace = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var width = Places(line[i]);
            if (!char.IsWhiteSpace(line[i]))
            {
                if (start >= 0 && place - endPlace >= blanks)
                {
                    words.Add(Word(source, start, end, startPlace, endPlace));
                    start = -1;
                }

                if (start < 0)
                {
                    start = i;
                    startPlace = place;
                }

                end = i + 1;
                endPlace = place + width;
            }

            place += width;
        }

        if (start >= 0)
            words.Add(Word(source, start, end, startPlace, endPlace));
        return words;
    }

    private static AlignedWord Word(TextLine line, int start, int end, int startPlace, int endPlace)
    {
        var text = line.Text[start..end];
        return new AlignedWord(text, new Location(line.Number, start + 1), startPlace, endPlace, AlignedWord.LooksLikeFigure(text));
    }

    private static int Places(char c) => c switch
    {
        _ when Width.IsInvisible(c) => 0,
        '\t' => 8,
        < '\u1100' => 1,
        (>= '\u2e80' and <= '\uffdc') or (>= '\u1100' and <= '\u115f') => 2,
        '“' or '”' or '‘' or '’' or '—' or '―' or '…' or '①' or (>= '①' and <= '⒛') => 2,
        _ => 1,
    };
}
