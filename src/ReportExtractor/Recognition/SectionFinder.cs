using System.Text;
using ReportExtractor.Documents;
using ReportExtractor.Forms;
using ReportExtractor.Reports;
using ReportExtractor.Statements;

namespace ReportExtractor.Recognition;

/// <summary>Tells a report's chapters: paragraphs that are a known chapter title, or that continue the chapters' numbering.</summary>
internal static class SectionFinder
{
    private const int MaxTitleLength = 40;
    private const int MaxUnnumberedTitleLength = 25;

    // How every chapter's title ends.
    private static readonly string[] TitleEnds = ["情况", "事项", "措施", "概述"];

    private const double MinSimilarity = 0.75;

    private static readonly string[] PageEnds =
        ["版权所有", "主办单位", "主办：", "主办:", "ICP备", "公网安备", "网站标识码", "网站地图", "分享到", "上一篇", "下一篇", "扫一扫", "打印本页", "关闭窗口", "相关链接", "附件下载", "联系我们", "技术支持", "Copyright"];

    private static readonly Dictionary<Form, string[][]> KnownTitles = FormCatalog.All.ToDictionary(
        form => form,
        form => form.Sections.Select(section => section.Spellings.Prepend(section.Title).Select(title => LabelText.Key(title)).ToArray()).ToArray());

    private static readonly HashSet<string> AllTitles = [.. KnownTitles.Values.SelectMany(titles => titles).SelectMany(title => title)];

    /// <summary>The chapters in order; text before the first one belongs to none.</summary>
    public static IReadOnlyList<LocatedSection> Find(IEnumerable<Block> blocks, Form form)
    {
        var known = KnownTitles[form];
        var sections = new List<(Section Head, StringBuilder Text, List<Location> Lines)>();
        Numbering last = default;
        var lastIndex = -1;
        foreach (var block in blocks)
        {
            if (block is not Paragraph paragraph)
                continue;
            var text = paragraph.Text.TrimStart('#', ' ', '*').TrimEnd('*', ' ');
            var numbering = Numbering.Parse(text);

            // （一）主动公开 within 一、 is no chapter.
            var isInner = numbering.Length > 0 && last.Length > 0 && numbering.Style != last.Style;
            var (index, length) = isInner ? (-1, -1) : KnownTitle(text[numbering.Length..], known, numbering.Length > 0);
            if (index >= 0 && index <= lastIndex && sections.TrueForAll(section => section.Text.Length == 0))
            {
                // A table of contents: the chapters themselves begin again.
                sections.Clear();
                lastIndex = -1;
            }

            if (index > lastIndex || (index < 0 && Continues(numbering, last, text)))
            {
                var title = length < 0 ? text[numbering.Length..] : text.Substring(numbering.Length, length);
                sections.Add((new Section(numbering.Printed, title.Trim(' ', '、', '.', '．', '\u3000'), ""), new StringBuilder(), []));
                var rest = length < 0 ? "" : text[(numbering.Length + length)..].TrimStart('。', '：', ':', '.', ' ', '，');
                Append(sections[^1].Text, sections[^1].Lines, rest, paragraph.Location);
                lastIndex = Math.Max(index, lastIndex);
                last = numbering.Length > 0 ? numbering : last with { Value = last.Value + 1 };
            }
            else if (sections.Count > 0)
            {
                if (sections.Count >= form.Sections.Count && Array.Exists(PageEnds, end => paragraph.Text.Contains(end, StringComparison.Ordinal)))
                    break;
                Append(sections[^1].Text, sections[^1].Lines, paragraph.Text, paragraph.Location);
            }
        }

        return sections.ConvertAll(section => new LocatedSection(section.Head with { Text = section.Text.ToString() }, section.Lines));
    }

    /// <summary>True if a line is a chapter's title in a known spelling, with or without its number.</summary>
    public static bool IsTitle(string text) => text.Length <= MaxTitleLength
        && LabelText.Key(text.AsSpan(Numbering.Parse(text).Length)) is { Length: >= 4 } key && AllTitles.Contains(key);

    // The index of the known title that a text is or begins with, and the title's length within it (-1: all of it).
    private static (int Index, int Length) KnownTitle(string text, string[][] known, bool isNumbered)
    {
        var end = text.AsSpan().IndexOfAny("。：:");
        var head = end < 0 || end > MaxTitleLength ? text : text[..end];
        if (head.Length > MaxTitleLength)
        {
            // A title and its text in one paragraph, with only a blank between.
            var blank = text.AsSpan().IndexOfAny(" \u3000");
            if (!isNumbered || blank < 0 || blank > MaxTitleLength)
                return (-1, -1);
            head = text[..blank];
        }

        var key = LabelText.Key(head);
        if (key.Length < 4)
            return (-1, -1);
        for (var i = 0; i < known.Length; i++)
        {
            if (known[i].Contains(key))
                return (i, head.Length < text.Length ? head.Length : -1);
        }

        if (!isNumbered && (key.Length > MaxUnnumberedTitleLength || !Array.Exists(TitleEnds, end => key.EndsWith(end, StringComparison.Ordinal))))
            return (-1, -1);
        var best = Enumerable.Range(0, known.Length).MaxBy(i => known[i].Max(title => Similarity.Of(key, title)));
        return known[best].Max(title => Similarity.Of(key, title)) >= (isNumbered ? MinSimilarity - 0.1 : MinSimilarity)
            ? (best, head.Length < text.Length ? head.Length : -1)
            : (-1, -1);
    }

    private static bool Continues(Numbering numbering, Numbering last, string text) =>
        numbering.Length > 0 && last.Length > 0 && numbering.Style == last.Style && numbering.Style is not NumberingStyle.Arabic
        && numbering.Value == last.Value + 1
        && text.Length <= MaxTitleLength && LabelIndex.Shared.Find(text).Length == 0 && text.AsSpan().IndexOfAny("。；，：") < 0;

    private static void Append(StringBuilder text, List<Location> lines, string paragraph, Location location)
    {
        if (paragraph.Length == 0)
            return;
        if (text.Length > 0)
            text.Append('\n');
        text.Append(paragraph);

        // A paragraph may have lines of its own.
        for (var i = paragraph.AsSpan().Count('\n'); i >= 0; i--)
            lines.Add(location);
    }
}
