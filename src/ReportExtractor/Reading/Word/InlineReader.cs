namespace ReportExtractor.Reading.Word;

/// <summary>
/// Reads what stands in a paragraph as it is printed: the number before it, the results of fields, inserted text; not
/// deleted or hidden text, nor the fields' instructions. A raised figure is a footnote mark, not a digit of the number
/// before it, and is written in brackets: 25[1].
/// </summary>
internal sealed class InlineReader(WordContext context, IInlineSink sink)
{
    private WordStyle _paragraph = WordStyle.None;
    private bool _isHidden;
    private bool _isRaised;
    private bool _markIsOpen;
    private bool _isLargePicture;

    /// <summary>Reads a paragraph. True if its end was deleted or is hidden, so that the next one goes on in its line.</summary>
    public bool Read(WordElement paragraph)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        var properties = paragraph.Child("pPr");
        var style = properties?.Child("pStyle")?.Value;
        _paragraph = context.Styles.OfParagraph(style);
        var isJoined = properties?.Child("rPr") is { } mark && (IsRemoved(mark) || IsHidden(mark));
        if (!isJoined)
            sink.Append(context.Lists.Count(properties, style));
        ReadChildren(paragraph);
        CloseMark();
        context.Fields.EndParagraph();
        return isJoined;
    }

    /// <summary>True if tracked changes take away what the properties belong to.</summary>
    public static bool IsRemoved(WordElement properties) => (properties.Child("del") ?? properties.Child("moveFrom")) is not null;

    /// <summary>True for a content control that shows nothing but the request to fill it in.</summary>
    public static bool IsUnfilled(WordElement control) => control.Child("sdtPr")?.Switch("showingPlcHdr") ?? false;

    private void ReadChildren(WordElement element)
    {
        for (var child = element.First; child is not null; child = child.Next)
            Read(child, child.Name);
    }

    private void Read(WordElement element, string name)
    {
        switch (name)
        {
            case "r":
                ReadRun(element);
                break;
            case "t":
                Append(element.Text);
                break;
            case "tab" or "ptab":
                Append(" ");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
            case "sym":
                Append(Symbols.Text(element));
                break;
            case "br" or "cr" when !_isHidden && context.Fields.IsText:
                sink.BreakLine();
                break;
            case "footnoteReference" or "endnoteReference":
                AppendMark(context.Notes.Refer(element));
                break;
            case "footnoteRef" or "endnoteRef":
                AppendMark(context.Notes.OwnMark);
                break;
            case "fldChar":
                context.Fields.Mark(element["fldCharType"]);
                break;
            case "txbxContent" or "txBody":
                sink.AddBox(element);
                break;
            case "inline" or "anchor":
                _isLargePicture = PictureSize.IsLarge(element.Child("extent"));
                ReadChildren(element);
                break;
            case "shape" or "rect" when element["style"] is { } style:
                _isLargePicture = PictureSize.IsLarge(style);
                ReadChildren(element);
                break;
            case "blip" or "imagedata":
                ReadPicture();
                break;
            case "sdt" when IsUnfilled(element):
            case "pPr" or "rPr" or "sdtPr" or "sdtEndPr" or "del" or "moveFrom" or "rt":
                break;
            default:
                ReadChildren(element);
                break;
        }
    }

    private void ReadRun(WordElement run)
    {
        var (wasHidden, wasRaised) = (_isHidden, _isRaised);
        var properties = run.Child("rPr");
        _isHidden = IsHidden(properties);
        _isRaised = WordStyles.IsRaised(properties) ?? StyleOf(properties).IsRaised ?? false;
        ReadChildren(run);
        (_isHidden, _isRaised) = (wasHidden, wasRaised);
    }

    private bool IsHidden(WordElement? properties) => properties?.Switch("vanish") ?? StyleOf(properties).IsHidden ?? _paragraph.IsHidden ?? false;

    private WordStyle StyleOf(WordElement? properties) => context.Styles.OfRun(properties?.Child("rStyle")?.Value);

    private void Append(string text)
    {
        if (_isHidden || !context.Fields.IsText || text.Length == 0)
            return;
        if (!_isRaised)
        {
            CloseMark();
        }
        else if (!_markIsOpen && !string.IsNullOrWhiteSpace(text))
        {
            sink.Append("[");
            _markIsOpen = true;
        }

        sink.Append(text);
    }

    private void AppendMark(string mark)
    {
        if (_isHidden || !context.Fields.IsText)
            return;
        CloseMark();
        sink.Append(mark);
    }

    private void CloseMark()
    {
        if (_markIsOpen)
            sink.Append("]");
        _markIsOpen = false;
    }

    // A drawing counts once, of however many pictures it is made.
    private void ReadPicture()
    {
        if (_isLargePicture && !_isHidden)
            sink.AddPicture();
        _isLargePicture = false;
    }
}
