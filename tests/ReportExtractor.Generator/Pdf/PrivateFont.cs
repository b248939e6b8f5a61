using System.Text;

namespace ReportExtractor.Generator.Pdf;

/// <summary>A font whose codes are its own: each letter gets the next free code, and no one is told which is which.</summary>
/// <param name="areaMapped">It has a map to Unicode, but one into the private use area.</param>
internal sealed class PrivateFont(bool areaMapped) : PdfFont("P")
{
    private const int FirstCode = 0x21;
    private const int Codes = 3000;

    private readonly Dictionary<char, int> _codes = [];

    public override int AddTo(PdfFile file)
    {
        var descendant = file.Add("<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+Secret/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/ABCDEF+Secret/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 859/Descent -141/CapHeight 700/StemV 80>>>>");
        var map = areaMapped ? $"/ToUnicode {file.AddStream("", AreaMap)} 0 R" : "";
        return file.Add($"<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Secret/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]{map}>>");
    }

    public override byte[] Encode(string text)
    {
        var codes = new List<byte>(text.Length * 2);
        foreach (var letter in text)
        {
            if (!_codes.TryGetValue(letter, out var code))
                _codes.Add(letter, code = FirstCode + _codes.Count);
            codes.Add((byte)(code >> 8));
            codes.Add((byte)code);
        }

        return [.. codes];
    }

    public override double Width(char letter) => 1;

    private static string AreaMap => new StringBuilder()
        .Append("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Adobe-Identity-UCS def /CMapType 2 def\n")
        .Append("1 begincodespacerange <0000> <FFFF> endcodespacerange\n")
        .Append($"1 beginbfrange <0000> <{Codes:X4}> <E000> endbfrange\n")
        .Append("endcmap CMapName currentdict /CMap defineresource pop end end\n")
        .ToString();
}
