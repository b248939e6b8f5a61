using System.Globalization;
using System.Text;

namespace ReportExtractor.Generator.Pdf;

/// <summary>A font of a PDF that is not embedded: how it is declared, how it codes text, how wide its letters are.</summary>
internal abstract class PdfFont(string name)
{
    /// <summary>The name that pages call it by.</summary>
    public string Name { get; } = name;

    /// <summary>Chinese in the bytes of GBK, as official document systems write it: no map to Unicode.</summary>
    public static PdfFont Gbk { get; } = new ChineseFont("G", "FZXBSJW--GB1-0", "GBK-EUC-H", Gb18030(), "814 939 500 7716 7716 500");

    /// <summary>Chinese in the bytes of UCS-2.</summary>
    public static PdfFont UniGb { get; } = new ChineseFont("U", "FangSong_GB2312", "UniGB-UCS2-H", Encoding.BigEndianUnicode, "1 95 500");

    /// <summary>Digits as Helvetica has them.</summary>
    public static PdfFont Helvetica { get; } = new LatinFont("H", "Helvetica", 0.556);

    /// <summary>Digits as Times has them.</summary>
    public static PdfFont Times { get; } = new LatinFont("T", "Times-Roman", 0.5);

    /// <summary>Adds the font's objects to a file and gives the number of its own.</summary>
    public abstract int AddTo(PdfFile file);

    /// <summary>The codes of a text.</summary>
    public abstract byte[] Encode(string text);

    /// <summary>A letter's advance as part of the font size.</summary>
    public virtual double Width(char letter) => letter < 0x80 ? 0.5 : 1;

    private static Encoding Gb18030()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB18030");
    }

    private sealed class ChineseFont(string name, string baseFont, string encoding, Encoding bytes, string narrow) : PdfFont(name)
    {
        public override int AddTo(PdfFile file)
        {
            var descendant = file.Add(
                $"<</Type/Font/Subtype/CIDFontType0/BaseFont/{baseFont}/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/W[{narrow}]"
                + $"/FontDescriptor<</Type/FontDescriptor/FontName/{baseFont}/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 859/Descent -141/CapHeight 700/StemV 80>>>>");
            return file.Add($"<</Type/Font/Subtype/Type0/BaseFont/{baseFont}-{encoding}/Encoding/{encoding}/DescendantFonts[{descendant} 0 R]>>");
        }

        public override byte[] Encode(string text) => bytes.GetBytes(text);
    }

    private sealed class LatinFont(string name, string baseFont, double digit) : PdfFont(name)
    {
        public override int AddTo(PdfFile file) => file.Add(string.Create(CultureInfo.InvariantCulture, $"<</Type/Font/Subtype/Type1/BaseFont/{baseFont}/Encoding/WinAnsiEncoding>>"));

        public override byte[] Encode(string text) => Encoding.Latin1.GetBytes(text);

        public override double Width(char letter) => letter is >= '0' and <= '9' ? digit : digit / 2;
    }
}
