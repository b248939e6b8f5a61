namespace ReportExtractor.Reading.Word;

/// <summary>
/// Reads what stands in a paragraph as it is printed: the number before it, the results of fields, inserted text; not
/// deleted or hidden text, nor the fields' instructions. A raised figure is a footnote mark, not a digit of the number
/// before it, and is written in brackets: 25[1].
/// </summary>
internal sealed class InlineReader(WordContext context, IInlineSink sink)
{
    private WordStyle _paragraph = WordStyle.None;
    private bool _goesOn;
    private bool _isHidden;
    private bool _isRaised;
    private bool _markIsOpen;
    private bool _isLargePicture;

    /// <summary>Reads a paragraph. True if its end was deleted or is hidden, so that the next one goes on in its line.</summary>
    public bool Read(WordElement paragraph)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        _paragraph = context.Styles.OfParagraph(StyleOf(paragraph));
        if (!_goesOn && WithEnd(paragraph) is { } whole)
            sink.Append(context.Lists.Count(whole.Child("pPr"), StyleOf(whole)));
        ReadChildren(paragraph);
        CloseMark();
        context.Fields.EndParagraph();
        _goesOn = LacksEnd(paragraph) && paragraph.Next is { Name: "p" };
        return _goesOn;
    }

    /// <summary>The identifier of a paragraph's style, if it names one.</summary>
    public static string? StyleOf(WordElement paragraph) => paragraph.Child("pPr")?.Child("pStyle")?.Value;

    /// <summary>True if tracked changes take away what the properties belong to.</summary>
    public static bool IsRemoved(WordElement properties) => (properties.Child("del") ?? properties.Child("moveFrom")) is not null;

    /// <summary>True for a content control that shows nothing but the request to fill it in.</summary>
    public static bool IsUnfilled(WordElement control) => control.Child("sdtPr")?.Switch("showingPlcHdr") ?? false;

    private static bool LacksEnd(WordElement paragraph) =>
        paragraph.Child("pPr")?.Child("rPr") is { } mark && (IsRemoved(mark) || (mark.Switch("vanish") ?? false));

    // Joined paragraphs are one paragraph of the last one's kind: where the end is, the properties are.
    private static WordElement? WithEnd(WordElement? paragraph)
    {
        while (paragraph is { Name: "p" } && LacksEnd(paragraph))
            paragraph = paragraph.Next;
        return paragraph is { Name: "p" } ? paragraph : null;
    }

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
        _isRaised = WordStyles.IsRaised(properties) ?? RunStyle(properties).IsRaised ?? false;
        ReadChildren(run);
        (_isHidden, _isRaised) = (wasHidden, wasRaised);
    }

    private bool IsHidden(WordElement? properties) => properties?.Switch("vanish") ?? RunStyle(properties).IsHidden ?? _paragraph.IsHidden ?? false;

    private WordStyle RunStyle(WordElement? properties) => context.Styles.OfRun(properties?.Child("rStyle")?.Value);

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
