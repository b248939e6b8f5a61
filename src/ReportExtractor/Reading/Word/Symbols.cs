using System.Globalization;

namespace ReportExtractor.Reading.Word;

/// <summary>Characters put in from a symbol font (<c>w:sym</c>).</summary>
internal static class Symbols
{
    // Symbol fonts have their signs in this private area, at the place of the key that types them.
    private const int PrivateArea = 0xF000;

    /// <summary>The sign as text: digits and operators of the font Symbol as such, Wingdings' circled digits as ①, others as the file codes them.</summary>
    public static string Text(WordElement symbol)
    {
        if (!ushort.TryParse(symbol["char"], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) || char.IsSurrogate((char)code))
            return "";
        var key = code >= PrivateArea ? code - PrivateArea : code;
        var font = symbol["font"] ?? "";
        if (font.Equals("Symbol", StringComparison.OrdinalIgnoreCase) && key is >= ' ' and <= '?')
            return ((char)key).ToString();
        if (font.Equals("Wingdings", StringComparison.OrdinalIgnoreCase) && key is >= 0x81 and <= 0x8A)
            return ((char)('①' + key - 0x81)).ToString();
        return ((char)code).ToString();
    }
}
