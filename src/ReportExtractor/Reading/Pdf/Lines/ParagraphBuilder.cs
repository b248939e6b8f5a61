using System.Text;
using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Pdf.Lines;

/// <summary>Puts lines together to paragraphs: one goes on while its lines reach the right margin and the next is not indented, over page breaks too.</summary>
internal sealed class ParagraphBuilder
{
    // In parts of the font size.
    private const float ShortLine = 2.2f;
    private const float Indent = 0.8f;
    private const float SizeChange = 0.12f;

    // Lines of a paragraph are hardly farther apart than most lines, and never by so many font sizes.
    private const float LeadingSlack = 1.15f;
    private const float MaxLeading = 2.6f;

    private readonly float _left;
    private readonly float _right;
    private readonly float _leading;
    private readonly StringBuilder _text = new();
    private ProseLine? _first;
    private ProseLine? _last;

    public ParagraphBuilder(IReadOnlyList<List<PageItem>> items)
    {
        var lines = items.SelectMany(page => page).OfType<ProseLine>().ToList();
        if (lines.Count == 0)
            return;

        // The margins that prose keeps to: those of most of its long lines.
        var wide = lines.OrderByDescending(line => line.Box.Width).Take(Math.Max(1, lines.Count / 4)).ToList();
        _left = Median(wide.Select(line => line.Box.Left));
        _right = Median(wide.Select(line => line.Box.Right));
        var ways = lines.Zip(lines.Skip(1))
            .Where(pair => pair.First.Page == pair.Second.Page && pair.Second.Box.CentreY - pair.First.Box.CentreY > pair.First.Line.Size / 2)
            .Select(pair => pair.Second.Box.CentreY - pair.First.Box.CentreY).Order().ToList();
        _leading = ways.Count > 0 ? ways[ways.Count / 4] : float.MaxValue;
    }

    /// <summary>Adds a line, ending the paragraph before it where the line begins another.</summary>
    public void Add(ProseLine line, List<Block> blocks)
    {
        if (_last is not null && !Continues(_last, line))
            End(blocks);
        if (_last is not null && IsLatin(_text[^1]) && IsLatin(line.Text[0]))
            _text.Append(' ');
        _first ??= line;
        _last = line;
        _text.Append(line.Text);
    }

    /// <summary>Ends the paragraph, if one is open.</summary>
    public void End(List<Block> blocks)
    {
        if (_first is null)
            return;
        var box = _first.Page == _last!.Page ? _first.Box.Around(_last.Box) : _first.Box;
        blocks.Add(new Paragraph(_text.ToString().Trim(), IsHeading: false, Location.OnPage(_first.Page, box)));
        _text.Clear();
        _first = _last = null;
    }

    private bool Continues(ProseLine above, ProseLine line)
    {
        var size = above.Line.Size;
        if (Math.Abs(line.Line.Size - size) > SizeChange * size)
            return false;
        if (above.Box.Right < _right - (ShortLine * size) || line.Box.Left > _left + (Indent * size))
            return false;
        return above.Page != line.Page || line.Box.CentreY - above.Box.CentreY <= Math.Min(LeadingSlack * _leading, MaxLeading * size);
    }

    private static bool IsLatin(char c) => c < '\u2000' && char.IsLetter(c);

    private static float Median(IEnumerable<float> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
