using ReportExtractor.Forms;

namespace ReportExtractor.Generator.Printing;

/// <summary>How a publisher heads the chapters.</summary>
internal sealed class ChapterHeadings
{
    private readonly Habits _habits;
    private readonly Form _form;
    private readonly LabelSpeller _labels;
    private readonly string _numbers;
    private readonly bool _areMissing;

    public ChapterHeadings(Habits habits, Form form, LabelSpeller labels)
    {
        (_habits, _form, _labels) = (habits, form, labels);
        _numbers = habits.Choose("heading_numbers", "、", ("none", 0.03), ("．", 0.02), ("bracketed", 0.02), ("restart", 0.02), ("lost", 0.02));
        _areMissing = habits.Has("no_headings", 0.02);
    }

    /// <summary>The heading of a chapter, from 0; null if it is left out.</summary>
    public PrintedParagraph? Of(int chapter)
    {
        if (_areMissing || _habits.Has("missing_heading", 0.005))
            return null;
        var section = _form.Sections[chapter];
        var title = section.Spellings.Count > 0 && _habits.Has("heading_spelling", 0.03) ? _habits.Pick(section.Spellings) : section.Title;
        var number = _numbers switch
        {
            "none" => "",
            "bracketed" => $"（{section.Number}）",
            "restart" => chapter == 0 ? "一、" : $"{"一二三四五"[chapter - 1]}、",
            "lost" => _habits.Chance(0.3) ? "、" : $"{section.Number}、",
            var stop => section.Number + stop,
        };
        return new PrintedParagraph(_labels.Plain(number + title), ParagraphKind.Heading);
    }
}
