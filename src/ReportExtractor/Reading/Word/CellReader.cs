using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Word;

/// <summary>Reads the text of a table cell, a paragraph a line.</summary>
internal sealed class CellReader : IInlineSink
{
    private readonly WordContext _context;
    private readonly InlineReader _inlines;
    private readonly VisibleText _text = new();
    private readonly Queue<WordElement> _boxes = new();
    private Location _location;

    public CellReader(WordContext context)
    {
        _context = context;
        _inlines = new InlineReader(context, this);
    }

    /// <summary>The cell's text.</summary>
    public string Read(WordElement cell, Location location)
    {
        _location = location;
        ReadChildren(cell);
        while (_boxes.TryDequeue(out var box))
            ReadChildren(box);
        return _text.Take();
    }

    void IInlineSink.Append(ReadOnlySpan<char> text) => _text.Append(text);

    void IInlineSink.BreakLine() => _text.BreakLine();

    void IInlineSink.AddBox(WordElement content) => _boxes.Enqueue(content);

    void IInlineSink.AddPicture() => _context.Illegible.Add(new IllegiblePart(IllegibleCause.Picture, _location));

    private void ReadChildren(WordElement element)
    {
        for (var child = element.First; child is not null; child = child.Next)
        {
            if (child.Name == "p")
            {
                if (!_inlines.Read(child))
                    _text.BreakLine();
            }
            else if (child.Name == "tbl")
            {
                foreach (var row in TableParts.Rows(child))
                    TableParts.Cells(row).ForEach(ReadChildren);
            }
            else if (!WordFlow.IsUnread(child))
            {
                ReadChildren(child);
            }
        }
    }
}
