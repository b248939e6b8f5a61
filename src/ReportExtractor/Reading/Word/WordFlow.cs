using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Word;

/// <summary>
/// Walks a file's text in reading order and yields its paragraphs and tables. A text box follows the paragraph that it is
/// fixed to; notes follow the text. A table that only arranges the page is walked through; every other one becomes a grid.
/// </summary>
internal sealed class WordFlow : IInlineSink
{
    private readonly WordContext _context;
    private readonly TableSurvey _survey;
    private readonly WordTables _tables;
    private readonly InlineReader _inlines;
    private readonly List<Block> _blocks = [];
    private readonly VisibleText _text = new();
    private readonly Queue<WordElement> _boxes = new();
    private bool _isHeading;
    private bool _isInBox;

    public WordFlow(WordContext context)
    {
        _context = context;
        _survey = new TableSurvey(context.Styles);
        _tables = new WordTables(context, _survey);
        _inlines = new InlineReader(context, this);
    }

    /// <summary>True for elements that hold no text, or text that was deleted or is yet to be filled in.</summary>
    public static bool IsUnread(WordElement element) =>
        element.Name is "del" or "moveFrom" or "sectPr" or "tblPr" or "trPr" or "tcPr" or "sdtPr" or "sdtEndPr" || (element.Name == "sdt" && InlineReader.IsUnfilled(element));

    /// <summary>Reads the text and the notes that it refers to.</summary>
    public IReadOnlyList<Block> Read(WordElement body)
    {
        ReadStory(body);
        var notes = _context.Notes;
        for (var i = 0; i < notes.Referred.Count; i++)
        {
            notes.Current = notes.Referred[i];
            ReadStory(notes.Referred[i]);
        }

        return _blocks;
    }

    void IInlineSink.Append(ReadOnlySpan<char> text) => _text.Append(text);

    void IInlineSink.BreakLine() => EndParagraph();

    void IInlineSink.AddBox(WordElement content) => _boxes.Enqueue(content);

    void IInlineSink.AddPicture()
    {
        if (!_isInBox)
            _context.Illegible.Add(new IllegiblePart(IllegibleCause.Picture, default));
    }

    private void ReadStory(WordElement story)
    {
        _survey.Add(story);
        ReadChildren(story);
        EndParagraph();
    }

    private void ReadChildren(WordElement element)
    {
        for (var child = element.First; child is not null; child = child.Next)
        {
            if (child.Name == "p")
                ReadParagraph(child);
            else if (child.Name == "tbl")
                ReadTable(child);
            else if (!IsUnread(child))
                ReadChildren(child);
        }
    }

    private void ReadParagraph(WordElement paragraph)
    {
        var styleId = InlineReader.StyleOf(paragraph);

        // A table of contents repeats the headings.
        if (_context.Styles.OfParagraph(styleId).IsContents ?? false)
            return;
        _isHeading = _context.Styles.IsHeading(paragraph.Child("pPr"), styleId);
        if (!_inlines.Read(paragraph))
            EndParagraph();
        ReadBoxes();
    }

    private void ReadBoxes()
    {
        if (_isInBox || _boxes.Count == 0)
            return;
        EndParagraph();
        _isInBox = true;
        while (_boxes.TryDequeue(out var box))
        {
            ReadChildren(box);
            EndParagraph();
        }

        _isInBox = false;
    }

    private void ReadTable(WordElement table)
    {
        EndParagraph();

        // A table may stand where none is looked for.
        if (!_survey.Knows(table))
            _survey.Add(table);
        var number = 0;
        foreach (var row in TableParts.Rows(table))
        {
            if (_tables.TryReadRow(table, row, ++number))
                continue;
            EndTable();
            foreach (var cell in WrittenCell.Of(row, 0).Where(cell => !cell.ContinuesAbove))
            {
                ReadChildren(cell.Element);
                EndParagraph();
            }
        }

        EndTable();
    }

    private void EndTable()
    {
        if (_tables.Take() is { } grid)
            _blocks.Add(grid);
    }

    private void EndParagraph()
    {
        if (_text.IsEmpty)
            return;
        var text = _text.Take();
        if (text.Length > 0 && !PageFurniture.IsPageNumber(text))
            _blocks.Add(new Paragraph(text, _isHeading, default));
    }
}
