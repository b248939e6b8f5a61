using System.Collections.Frozen;
using System.Text;
using System.Xml;

namespace ReportExtractor.Reading.Word;

/// <summary>
/// Loads the XML of a Word file's parts, within bounds that hold for all parts together. Of content given in two ways
/// (<c>mc:AlternateContent</c>) it keeps the first; formatting that no reader asks for is left out.
/// </summary>
internal sealed class WordXml(UnpackingBudget budget, CancellationToken cancellation)
{
    private const int CancellationInterval = 4096;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    // A change's former properties bear the names of those in force, so they must not come into the tree.
    private static readonly FrozenSet<string> Unread = new[]
    {
        "pPrChange", "rPrChange", "tblPrChange", "tblPrExChange", "trPrChange", "tcPrChange", "sectPrChange", "tblGridChange", "numberingChange",
        "rFonts", "sz", "szCs", "color", "lang", "spacing", "ind", "jc", "tabs", "shd", "tblBorders", "tcBorders", "pBdr", "tcMar", "tblCellMar", "tblGrid",
        "tcW", "latentStyles", "proofErr", "bookmarkStart", "bookmarkEnd", "lastRenderedPageBreak", "delText", "instrText", "delInstrText", "fldData",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> ReadAttributes = new[]
    {
        "val", "id", "type", "styleId", "default", "abstractNumId", "numId", "ilvl", "cx", "cy", "style", "char", "font", "fldCharType", "customMarkFollows",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly StringBuilder _text = new();
    private int _elements;

    /// <summary>Loads a part and returns its root.</summary>
    /// <exception cref="UnreadableDocumentException">The part is beyond <see cref="ReadingLimits"/>.</exception>
    /// <exception cref="XmlException">The part is no well-formed XML, or has a document type declaration.</exception>
    public WordElement Load(Stream part)
    {
        using var reader = XmlReader.Create(new BoundedStream(part, budget), Settings);
        var root = new WordElement("");
        var open = new Stack<WordElement>();
        open.Push(root);
        reader.Read();
        while (!reader.EOF)
        {
            // Skipping an element goes on to what follows it.
            if (reader.NodeType == XmlNodeType.Element && Skips(reader, open.Peek()))
            {
                reader.Skip();
                continue;
            }

            if (reader.NodeType == XmlNodeType.Element)
                Open(reader, open);
            else if (reader.NodeType == XmlNodeType.EndElement)
                Close(open.Pop());
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA && HoldsText(open.Peek()))
                _text.Append(reader.Value);
            reader.Read();
        }

        return root.First!;
    }

    private static bool HoldsText(WordElement element) => element.Name is "t" or "title";

    private static bool IsAlternative(XmlReader reader, WordElement parent) => parent.Name == "AlternateContent" && reader.LocalName is "Choice" or "Fallback";

    private static bool Skips(XmlReader reader, WordElement parent) =>
        IsAlternative(reader, parent) ? parent.First is not null : Unread.Contains(reader.LocalName);

    private void Open(XmlReader reader, Stack<WordElement> open)
    {
        if (++_elements > ReadingLimits.MaxXmlElements)
            throw new UnreadableDocumentException(UnreadableCause.TooLarge, $"it has more than {ReadingLimits.MaxXmlElements} elements");
        if (open.Count > ReadingLimits.MaxXmlDepth)
            throw new UnreadableDocumentException(UnreadableCause.TooLarge, $"its elements are nested more than {ReadingLimits.MaxXmlDepth} deep");
        if (_elements % CancellationInterval == 0)
            cancellation.ThrowIfCancellationRequested();
        var isEmpty = reader.IsEmptyElement;
        var parent = open.Peek();

        // Only the content of the first alternative comes into the tree.
        var element = IsAlternative(reader, parent) ? parent : new WordElement(reader.LocalName);
        if (element != parent)
        {
            parent.Append(element);
            while (reader.MoveToNextAttribute())
            {
                if (ReadAttributes.Contains(reader.LocalName) && element[reader.LocalName] is null)
                    element.AddAttribute(reader.LocalName, reader.Value);
            }

            reader.MoveToElement();
        }

        if (!isEmpty)
            open.Push(element);
    }

    private void Close(WordElement element)
    {
        if (!HoldsText(element))
            return;
        element.Text = _text.ToString();
        _text.Clear();
    }
}
