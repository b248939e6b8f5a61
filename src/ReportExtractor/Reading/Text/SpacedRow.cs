using System.Buffers;
using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Text;

/// <summary>A word of a line with its places on paper.</summary>
/// <param name="Text">The word.</param>
/// <param name="Column">Its first character within the line, from 1.</param>
/// <param name="Start">Its first place, ideographs counting two.</param>
/// <param name="End">The place after its last.</param>
/// <param name="IsFigure">It is a number or a dash.</param>
internal readonly record struct SpacedWord(string Text, int Column, int Start, int End, bool IsFigure);

/// <summary>A line of text as the words of a table's row.</summary>
internal sealed class SpacedRow
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-—–－/／―─");

    // 行政许可 8214: a short label and one figure.
    private const int MaxShortLabel = 12;

    private SpacedRow(int line, List<SpacedWord> words)
    {
        Line = line;
        Words = words;
        HasFigures = words.Exists(word => word.IsFigure);
    }

    public int Line { get; }

    public IReadOnlyList<SpacedWord> Words { get; }

    public bool HasFigures { get; }

    /// <summary>Reads a line.</summary>
    public static SpacedRow Parse(TextLine line)
    {
        var words = Split(line.Text, blanks: 2);
        if (words.Count == 1)
        {
            // 一、本年新收政府信息公开申请数量 23 0 0 2 0 0 25
            var narrow = Split(line.Text, blanks: 1);
            var figures = narrow.Count - 1 - narrow.FindLastIndex(word => !word.IsFigure);
            if (figures < narrow.Count && (figures >= 2 || (figures == 1 && narrow.Count == 2 && narrow[0].Text.Length is > 1 and <= MaxShortLabel && narrow[0].Text.All(char.IsLetter))))
            {
                var label = narrow[..^figures];
                var text = line.Text[(label[0].Column - 1)..(narrow[^figures].Column - 1)].TrimEnd();
                words = [new SpacedWord(text, label[0].Column, label[0].Start, label[^1].End, IsFigure: false), .. narrow[^figures..]];
            }
            else if (figures == narrow.Count && figures >= 3)
            {
                words = narrow;
            }
        }

        return new SpacedRow(line.Number, words);
    }

    /// <summary>How many words stand left of the columns of figures.</summary>
    public int LabelCount(SpacedColumns columns) => Words.Count(word => columns.Over(word).First < 0);

    private static List<SpacedWord> Split(string line, int blanks)
    {
        var words = new List<SpacedWord>();
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
                    words.Add(Word(line, start, end, startPlace, endPlace));
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
            words.Add(Word(line, start, end, startPlace, endPlace));
        return words;
    }

    private static SpacedWord Word(string line, int start, int end, int startPlace, int endPlace)
    {
        var text = line[start..end];
        return new SpacedWord(text, start + 1, startPlace, endPlace, IsFigure(text));
    }

    // A number with its unit and remark, or a dash: it begins with a digit and is not a numbered label.
    private static bool IsFigure(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Dashes) || text is "无")
            return true;
        var i = text[0] is '+' or '-' or '－' or '−' && text.Length > 1 ? 1 : 0;
        if (!char.IsDigit(text[i]))
            return false;
        while (i < text.Length && (char.IsDigit(text[i]) || text[i] is ',' or '，' or '.' or '．' or ' '))
            i++;
        return i == text.Length || (char.IsDigit(text[i - 1]) && text[i] is '件' or '条' or '份' or '个' or '宗' or '元' or '万' or '亿' or '次' or '项' or '(' or '（' or '[' or '*' or '人');
    }

    private static int Places(char c) => c switch
    {
        _ when Width.IsInvisible(c) => 0,
        '\t' => 8,
        < '\u1100' => 1,
        (>= '\u2e80' and <= '\uffdc') or (>= '\u1100' and <= '\u115f') => 2,
        '“' or '”' or '‘' or '’' or '—' or '…' or '①' or (>= '①' and <= '⒛') => 2,
        _ => 1,
    };
}
