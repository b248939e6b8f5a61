using System.Buffers;
using System.Globalization;
using ReportExtractor.Documents;
using ReportExtractor.Reports;

namespace ReportExtractor.Recognition;

/// <summary>What the text of a cell says.</summary>
internal enum CellContent
{
    Blank,

    /// <summary>A dash or a slash: no figure, said so.</summary>
    Dash,

    /// <summary>Words without a figure.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number whose digits stand apart, read as one.</summary>
    SpacedNumber,

    /// <summary>Figures that are no single number.</summary>
    Unreadable,
}

/// <summary>The number in a cell, with what stands beside it.</summary>
/// <param name="Content">What the text is.</param>
/// <param name="Value">The number, in the unit it was written in.</param>
/// <param name="Unit">The unit behind it as written (件, 万元), or null.</param>
/// <param name="Note">A remark behind it (其中修订16件), or null.</param>
internal readonly record struct CellText(CellContent Content, decimal Value = 0, string? Unit = null, string? Note = null)
{
    private static readonly string[] Units =
        ["万元", "亿元", "千元", "元", "万", "件次", "人次", "件", "条", "份", "个", "宗", "次", "项", "起", "人", "笔", "部"];

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-/\\~ ");

    private static readonly SearchValues<char> Marks = SearchValues.Create("*※#①②③④⑤⑥⑦⑧⑨⑩。;");

    private const int MaxNilLength = 8;

    private static readonly string[] RemarkHeads = ["其中", "含", "包括", "注"];

    private static readonly HashSet<string> NilWords =
        new(StringComparer.Ordinal) { "无", "暂无", "没有", "不适用", "不涉及", "未发生" };

    /// <summary>True for words that say there is nothing to report, such as 无.</summary>
    public static bool IsNil(string? text) => text is { Length: <= MaxNilLength } && NilWords.Contains(Width.Compact(text).TrimEnd('。', '.'));

    /// <summary>Reads a cell's text.</summary>
    public static CellText Parse(string text)
    {
        if (text.Length == 1 && char.IsAsciiDigit(text[0]))
            return new(CellContent.Number, text[0] - '0');
        if (text.Length > LabelText.MaxLength)
            return new(CellContent.Text);
        if (text.Contains('\n') && HasFiguresOnTwoLines(text))
            return new(CellContent.Unreadable);
        Span<char> buffer = stackalloc char[LabelText.MaxLength];
        var folded = Fold(text, buffer);
        if (folded.IsEmpty)
            return new(CellContent.Blank);
        if (IsDash(folded))
            return new(CellContent.Dash);

        var end = NumberEnd(folded, out var negative, out var start);
        if (end == start)
            return new(TextOrUnreadable(folded));
        if (!TryNumber(folded[start..end], out var value, out var spaced))
            return new(CellContent.Unreadable);
        var rest = folded[end..].TrimStart(' ');
        var unit = UnitAt(rest);
        if (unit is not null)
            rest = rest[unit.Length..].TrimStart(' ');
        string? note = null;
        if (!rest.IsEmpty && !TryRemark(rest, out note))
            return new(CellContent.Unreadable);
        return new(spaced ? CellContent.SpacedNumber : CellContent.Number, negative ? -value : value, unit, note);
    }

    private static bool HasFiguresOnTwoLines(string text)
    {
        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var trimmed = line.Trim();
            lines += !trimmed.IsEmpty && char.IsDigit(trimmed[0]) && trimmed.IndexOfAnyExceptInRange('0', '9') < 0 ? 1 : 0;
        }

        return lines > 1;
    }

    private static string? UnitAt(ReadOnlySpan<char> rest)
    {
        foreach (var unit in Units)
        {
            if (rest.StartsWith(unit, StringComparison.Ordinal))
                return unit;
        }

        return null;
    }

    private static Span<char> Fold(string text, Span<char> buffer)
    {
        var length = 0;
        foreach (var raw in text)
        {
            if (Width.IsInvisible(raw))
                continue;
            var c = Width.Fold(raw);
            c = TraditionalCharacters.Simplify(c);
            c = c is '−' or '–' or '—' or '―' or '─' or '－' or '‐' or '‑' ? '-' : c is '．' ? '.' : c;
            if (c == ' ' && (length == 0 || buffer[length - 1] == ' '))
                continue;
            buffer[length++] = c;
        }

        return buffer[..length].TrimEnd(' ');
    }

    private static bool IsDash(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Dashes) < 0;

    private static CellContent TextOrUnreadable(ReadOnlySpan<char> text) =>
        text.IndexOfAnyInRange('0', '9') >= 0 ? CellContent.Unreadable : CellContent.Text;

    // Digits with separators and blanks between them, behind an optional sign.
    private static int NumberEnd(ReadOnlySpan<char> text, out bool negative, out int start)
    {
        start = 0;
        negative = text[0] == '-';
        if (text[0] is '-' or '+')
            start = 1;
        while (start < text.Length && text[start] == ' ')
            start++;
        var end = start;
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
                end = i + 1;
            else if (text[i] is not (',' or '.' or ' ') || i == start)
                break;
        }

        return end;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out decimal value, out bool spaced)
    {
        value = 0;
        spaced = false;
        Span<char> digits = stackalloc char[text.Length];
        var length = 0;
        var point = text.LastIndexOf('.');
        if (point >= 0 && text.IndexOf('.') != point)
            return false;
        var whole = point < 0 ? text : text[..point].TrimEnd(' ');
        var grouped = IsGrouped(whole, ',');
        foreach (var c in whole)
        {
            if (char.IsAsciiDigit(c))
                digits[length++] = c;
            else if (!grouped && c == ',')
                return false;
            else if (!grouped)
                spaced = true;
        }

        if (point >= 0)
        {
            digits[length++] = '.';
            foreach (var c in text[(point + 1)..])
            {
                if (char.IsAsciiDigit(c))
                    digits[length++] = c;
                else if (c == ',')
                    return false;
                else
                    spaced = true;
            }
        }

        return length <= 28 && decimal.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && value < CellReading.ValueBound;
    }

    // 1,234,567: one to three digits, then groups of three; a blank may stand beside a comma.
    private static bool IsGrouped(ReadOnlySpan<char> whole, char separator)
    {
        var group = 0;
        var groups = 0;
        foreach (var c in whole)
        {
            if (char.IsAsciiDigit(c))
            {
                group++;
            }
            else if (c == separator)
            {
                if (group is 0 or > 3 || (groups > 0 && group != 3))
                    return false;
                groups++;
                group = 0;
            }
            else if (c != ' ')
            {
                return false;
            }
        }

        return groups > 0 && group == 3;
    }

    private static bool TryRemark(ReadOnlySpan<char> rest, out string? note)
    {
        note = null;
        if (rest[0] is '(' or '[' or '【' or '〔')
        {
            if (rest[^1] is not (')' or ']' or '】' or '〕'))
                return false;
            note = rest[1..^1].Trim(' ').ToString();
            return true;
        }

        if (rest.IndexOfAnyExcept(Marks) < 0)
        {
            note = rest.ToString();
            return true;
        }

        foreach (var head in RemarkHeads)
        {
            if (rest.TrimStart(",，;；").StartsWith(head, StringComparison.Ordinal))
            {
                note = rest.ToString();
                return true;
            }
        }

        return false;
    }
}
