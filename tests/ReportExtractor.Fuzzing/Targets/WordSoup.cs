using System.Globalization;
using System.Text;

namespace ReportExtractor.Fuzzing.Targets;

/// <summary>Bytes as a tree of Word's elements: well-formed, since any other XML is refused at once, and in no order that a program would write.</summary>
internal static class WordSoup
{
    private const int Closing = 56;
    private const int Texts = 88;

    private static readonly string[] Elements =
    [
        "w:tbl", "w:tbl", "w:tr", "w:tr", "w:tr", "w:tc", "w:tc", "w:tc", "w:p", "w:p", "w:p", "w:r", "w:r", "w:pPr", "w:rPr", "w:tcPr", "w:trPr", "w:tblPr", "w:gridSpan #", "w:vMerge", "w:vMerge w:val=\"restart\"", "w:gridBefore #", "w:gridAfter #", "w:hMerge",
        "w:numPr", "w:ilvl #", "w:numId #", "w:pStyle #", "w:rStyle #", "w:vanish", "w:vertAlign w:val=\"superscript\"", "w:fldChar w:fldCharType=\"begin\"", "w:fldChar w:fldCharType=\"separate\"", "w:fldChar w:fldCharType=\"end\"", "w:instrText",
        "w:footnoteReference w:id=\"1\"", "w:footnoteRef", "w:br", "w:tab", "w:sym w:font=\"Wingdings\" w:char=\"F0FE\"", "w:drawing", "wp:anchor", "wp:inline", "wp:extent cx=\"9999999\" cy=\"9999999\"", "a:blip", "w:txbxContent", "mc:AlternateContent", "mc:Choice", "mc:Fallback",
        "w:pict", "v:shape style=\"width:400pt;height:300pt\"", "w:sdt", "w:sdtPr", "w:sdtContent", "w:showingPlcHdr", "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:hyperlink", "w:smartTag", "w:sectPr", "w:style w:styleId=\"1\" w:type=\"paragraph\"", "w:basedOn #", "w:name w:val=\"heading 1\"",
        "w:outlineLvl #", "w:abstractNum w:abstractNumId=\"1\"", "w:num w:numId=\"1\"", "w:abstractNumId #", "w:lvl w:ilvl=\"0\"", "w:lvlText w:val=\"%1.%2\"", "w:numFmt w:val=\"chineseCounting\"", "w:start #", "w:lvlOverride w:ilvl=\"0\"", "w:startOverride #", "w:footnote w:id=\"1\"", "w:ruby", "w:rt", "w:body",
    ];

    /// <summary>The tree: each byte opens an element, closes one, or puts text in.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var xml = new StringBuilder(bytes.Length * 12);
        var open = new Stack<string>();
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] >= Texts)
                Open(xml, open, Elements[(bytes[i] - Texts) % Elements.Length], i);
            else if (bytes[i] >= Closing)
                xml.Append("<w:t>").Append(TextTarget.ReportWords[(bytes[i] + i) % TextTarget.ReportWords.Count]).Append("</w:t>");
            else if (open.TryPop(out var name))
                xml.Append("</").Append(name).Append('>');
        }

        while (open.TryPop(out var name))
            xml.Append("</").Append(name).Append('>');
        return xml.ToString();
    }

    // A hash stands for a number that changes from place to place.
    private static void Open(StringBuilder xml, Stack<string> open, string element, int place)
    {
        xml.Append('<').Append(element.Replace("#", string.Create(CultureInfo.InvariantCulture, $"w:val=\"{place % 5}\""), StringComparison.Ordinal)).Append('>');
        open.Push(element.Split(' ')[0]);
    }
}
