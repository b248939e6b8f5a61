using System.Buffers;
using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Alignment;

/// <summary>A word of a table without lines.</summary>
/// <param name="Text">The word.</param>
/// <param name="Location">Where it stands in the source.</param>
/// <param name="Start">Its first place across the table.</param>
/// <param name="End">The place after its last.</param>
/// <param name="IsFigure">It is a number or a dash.</param>
internal readonly record struct AlignedWord(string Text, Location Location, int Start, int End, bool IsFigure)
{
    private const int Thousand = 3;

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-—–－/／\\―─");

    /// <summary>True if a bracket opens in a figure and does not close: its remark goes on in the line below.</summary>
    public static bool OpensRemark(string figure) => figure.AsSpan().IndexOfAny("（(") >= 0 && figure.AsSpan().IndexOfAny("）)") < 0;

    /// <summary>True if the remark of a figure in the lines above ends here.</summary>
    public static bool ClosesRemark(string text) => text is [.., '）' or ')'];

    /// <summary>True for the first digits of a number with separators, broken behind one: 1,</summary>
    public static bool OpensGroup(string text) => text.Length is > 1 and <= Thousand + 1 && text[^1] is ',' or '，' && text.AsSpan(0, text.Length - 1).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>True for three digits.</summary>
    public static bool IsGroup(string text) => text.Length == Thousand && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>True for a number with its unit and remark, or a dash: it begins with a digit and is not a numbered label.</summary>
    public static bool LooksLikeFigure(string text)
    {
        text = text.TrimStart('\u200b', '\ufeff');
        if (text.Length == 0)
            return false;
        if (!text.AsSpan().ContainsAnyExcept(Dashes) || text is "无")
            return true;
        var i = text[0] is '+' or '-' or '－' or '−' && text.Length > 1 ? 1 : 0;
        if (!char.IsDigit(text[i]))
            return false;
        while (i < text.Length && (char.IsDigit(text[i]) || text[i] is ',' or '，' or '.' or '．' || char.IsWhiteSpace(text[i])))
            i++;
        return i == text.Length ? char.IsDigit(text[^1]) : (char.IsDigit(text[i - 1]) && text[i] is '件' or '条' or '份' or '个' or '宗' or '元' or '万' or '亿' or '次' or '项' or '(' or '（' or '[' or '*' or '①' or '人');
    }
}

/// <summary>A row of a table without lines: its words from left to right.</summary>
internal sealed class AlignedRow(IReadOnlyList<AlignedWord> words)
{
    public IReadOnlyList<AlignedWord> Words { get; } = words;

    public bool HasFigures { get; } = words.Any(word => word.IsFigure);

    /// <summary>How many words stand left of the columns of figures.</summary>
    public int LabelCount(AlignedColumns columns) => Words.Count(word => columns.Over(word).First < 0);
}
