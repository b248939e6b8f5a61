using System.Text.RegularExpressions;

namespace ReportExtractor.Generator.Printing;

/// <summary>Writes labels as one publisher does: numbers, brackets, quotes, blanks, misprints.</summary>
internal sealed partial class LabelSpeller
{
    private const string Simplified = "内容规范废数总计处务许强业费单购项头关县统报办结转无给条发现决对类构团体织为机来张实应据产质号间问题开医时听价认说该谁话请证诉讼议复让识边还这过运动员长门门风飞马鸟龙龟齐执续维护";
    private const string Traditional = "內容規範廢數總計處務許強業費單購項頭關縣統報辦結轉無給條發現決對類構團體織為機來張實應據產質號間問題開醫時聽價認說該誰話請證訴訟議復讓識邊還這過運動員長門門風飛馬鳥龍龜齊執續維護";
    private const string Misprints = "事理件息类公政位以收和信由证办";

    private readonly Habits _habits;
    private readonly string _brackets;
    private readonly string _chapters;
    private readonly string _items;
    private readonly string _quotes;
    private readonly string _total;
    private readonly string _blanks;
    private readonly bool _isTraditional;
    private readonly bool _writesOtherOtherwise;
    private readonly bool _hasVerticalGroups;

    public LabelSpeller(Habits habits)
    {
        _habits = habits;
        _brackets = habits.Choose("brackets", "full", ("half", 0.12), ("half_space", 0.06), ("comma", 0.02), ("none", 0.03));
        _chapters = habits.Choose("chapter_numbers", "、", ("．", 0.02), (".", 0.03), (" ", 0.01), ("none", 0.03));
        _items = habits.Choose("item_numbers", ".", ("、", 0.08), ("．", 0.06), (". ", 0.08), ("circled", 0.03), ("bracketed", 0.03), (" ", 0.02), ("none", 0.04));
        _quotes = habits.Choose("quotes", "“”", ("\"\"", 0.15), ("''", 0.03), ("《》", 0.02), ("「」", 0.02), ("””", 0.02), ("none", 0.08));
        _total = habits.Choose("total_word", "总计", ("合计", 0.06), ("总 计", 0.03));
        _blanks = habits.Choose("label_blanks", "none", ("spaces", 0.05), ("ideographic", 0.03), ("lines", 0.08), ("leading", 0.05), ("letters", 0.02));
        _isTraditional = habits.Has("traditional", 0.01);
        _hasVerticalGroups = habits.Has("vertical_groups", 0.03);
        _writesOtherOtherwise = habits.Has("other_as_qita", 0.02);
    }

    /// <summary>A label as printed.</summary>
    /// <param name="official">The form's label.</param>
    /// <param name="spellings">Others that publishers are known to use.</param>
    public string Spell(string official, IReadOnlyList<string>? spellings = null)
    {
        var label = official;
        if (spellings is { Count: > 0 } && _habits.Has("known_spelling", 0.01))
            label = Numbered(official, _habits.Pick(spellings));
        label = label.Replace("总计", _total, StringComparison.Ordinal);
        if (_writesOtherOtherwise)
            label = label.Replace("其他", "其它", StringComparison.Ordinal);
        label = Quotes(Items(Chapters(Brackets(label))));
        if (label.Length >= 6 && _habits.Has("misprint", 0.004))
            label = Misprinted(label);
        if (label.Length >= 8 && _habits.Has("cut_label", 0.002))
            label = _habits.Chance(0.5) ? label[..(label.Length / 2)] : label[(label.Length / 2)..];
        return Plain(Blanks(label));
    }

    /// <summary>The label of a group that stands beside its rows, printed downwards by some.</summary>
    public string SpellGroup(string official) => _hasVerticalGroups ? Plain(string.Join('\n', Chapters(Brackets(official)).Replace("\n", "", StringComparison.Ordinal).ToCharArray())) : Spell(official);

    /// <summary>The label of a column, to which some add a remark.</summary>
    public string SpellColumn(string official, IReadOnlyList<string> spellings, int year)
    {
        var label = Spell(official, spellings);
        return _habits.Has("label_note", 0.01) ? label + _habits.Pick($"（{year}年办件量）", $"(指{year}年事项数)", "（件）", "(指截至年底的总数，如-8)") : label;
    }

    /// <summary>Text in the publisher's characters.</summary>
    public string Plain(string text) =>
        _isTraditional ? string.Concat(text.Select(c => Simplified.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? Traditional[at] : c)) : text;

    // A known spelling has lost its number; most people who write it keep that.
    private string Numbered(string official, string spelling) =>
        _habits.Chance(0.7) && Number().Match(official) is { Success: true } number && !Number().IsMatch(spelling) ? number.Value + spelling : spelling;

    private string Brackets(string label) => OpeningBracket().Replace(label, match => _brackets switch
    {
        "half" => $"({match.Groups["number"].Value})",
        "half_space" => $"({match.Groups["number"].Value}) ",
        "comma" => $"（{match.Groups["number"].Value}）、",
        "none" => "",
        _ => match.Value,
    });

    private string Chapters(string label) => Chapter().Replace(label, match => _chapters switch
    {
        "none" => "",
        _ => match.Groups["number"].Value + _chapters,
    });

    private string Items(string label) => Item().Replace(label, match => _items switch
    {
        "circled" => ((char)('①' + match.Groups["number"].Value[0] - '1')).ToString(),
        "bracketed" => $"({match.Groups["number"].Value})",
        "none" => "",
        _ => match.Groups["number"].Value + _items,
    });

    private string Quotes(string label) => _quotes switch
    {
        "none" => label.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal),
        _ => label.Replace('“', _quotes[0]).Replace('”', _quotes[1]),
    };

    private string Misprinted(string label)
    {
        var at = _habits.Between(label.Length / 2, label.Length - 2);
        return _habits.Below(4) switch
        {
            0 => label.Remove(at, 1),
            1 => label.Insert(at, label[at].ToString()),
            2 => string.Concat(label[..at], label[at + 1], label[at], label[(at + 2)..]),
            _ => string.Concat(label[..at], Misprints[_habits.Below(Misprints.Length)], label[(at + 1)..]),
        };
    }

    private string Blanks(string label) => _blanks switch
    {
        "spaces" when label.Length > 3 => label.Insert(_habits.Between(1, label.Length - 1), " "),
        "ideographic" when label.Length == 3 => string.Join('\u3000', label.ToCharArray()),
        "lines" when label.Length > 3 => label.Insert(_habits.Between(2, label.Length - 1), "\n"),
        "leading" => new string(' ', _habits.Between(1, 4)) + label,
        "letters" when label.Length is > 1 and < 6 => string.Join(' ', label.ToCharArray()),
        _ => label,
    };

    [GeneratedRegex("^（[一二三四五六七八九]）|^[一二三四]、|^[1-8]\\.", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex("^（(?<number>[一二三四五六七八九])）", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OpeningBracket();

    [GeneratedRegex("^(?<number>[一二三四])、", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Chapter();

    [GeneratedRegex("^(?<number>[1-8])\\.", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Item();
}
