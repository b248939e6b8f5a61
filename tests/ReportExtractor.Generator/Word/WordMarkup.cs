namespace ReportExtractor.Generator.Word;

/// <summary>Word's XML in short.</summary>
internal static class WordMarkup
{
    /// <summary>A run of text.</summary>
    public static string R(string text, string properties = "") => $"<w:r>{(properties.Length == 0 ? "" : $"<w:rPr>{properties}</w:rPr>")}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>A paragraph of text.</summary>
    public static string P(string text, string properties = "") => Paragraph(R(text), properties);

    /// <summary>A paragraph of what may stand in one.</summary>
    public static string Paragraph(string content, string properties = "") => $"<w:p>{(properties.Length == 0 ? "" : $"<w:pPr>{properties}</w:pPr>")}{content}</w:p>";

    /// <summary>A cell of text.</summary>
    public static string Tc(string text, string properties = "") => Cell(P(text), properties);

    /// <summary>A cell of paragraphs.</summary>
    public static string Cell(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";

    public static string Tr(params IEnumerable<string> cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    /// <summary>A row of plain cells.</summary>
    public static string Row(params IEnumerable<string> texts) => Tr(texts.Select(text => Tc(text)));

    public static string Tbl(params IEnumerable<string> rows) => $"<w:tbl><w:tblPr/>{string.Concat(rows)}</w:tbl>";

    public static string Span(int columns) => $"<w:gridSpan w:val=\"{columns}\"/>";

    public const string MergeStart = "<w:vMerge w:val=\"restart\"/>";

    public const string MergeOn = "<w:vMerge/>";

    /// <summary>A mark of a field: begin, separate or end.</summary>
    public static string Field(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    public static string Instruction(string text) => $"<w:r><w:instrText>{text}</w:instrText></w:r>";

    /// <summary>A list's definition with its levels, and the list.</summary>
    public static string List(int number, params IEnumerable<string> levels) =>
        $"<w:abstractNum w:abstractNumId=\"{number}\">{string.Concat(levels)}</w:abstractNum><w:num w:numId=\"{number}\"><w:abstractNumId w:val=\"{number}\"/></w:num>";

    public static string Level(int level, string format, string text, string more = "") =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:suff w:val=\"nothing\"/><w:lvlText w:val=\"{text}\"/></w:lvl>";

    /// <summary>The properties of a paragraph in a list.</summary>
    public static string InList(int number, int level = 0) => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{number}\"/></w:numPr>";

    public static string Style(string id, string name, string properties = "", string? basis = null, string type = "paragraph") =>
        $"<w:style w:type=\"{type}\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{(basis is null ? "" : $"<w:basedOn w:val=\"{basis}\"/>")}{properties}</w:style>";

    /// <summary>A text box, in the two ways in which Word writes each.</summary>
    public static string TextBox(string content) =>
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><wp:extent cx=\"9999999\" cy=\"9999999\"/><a:graphic><a:graphicData uri=\"wps\"><wps:wsp><wps:txbx>"
        + $"<w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
        + $"<mc:Fallback><w:pict><v:shape style=\"width:400pt;height:300pt\"><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

    /// <summary>A picture of a size in points.</summary>
    public static string Picture(int width, int height) =>
        $"<w:r><w:drawing><wp:inline><wp:extent cx=\"{width * 12700}\" cy=\"{height * 12700}\"/><a:graphic><a:graphicData uri=\"pic\"><a:blip/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
}
