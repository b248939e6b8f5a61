using System.Globalization;
using System.Text;

namespace ReportExtractor.Collection.Robots;

/// <summary>Paths as robots.txt compares them: octets outside ASCII are percent-encoded, and no others that need not be (RFC 9309, 2.2.2).</summary>
internal static class RobotsPath
{
    /// <summary>The path that is always allowed.</summary>
    public const string OfTheFile = "/robots.txt";

    private const string Reserved = "!#$&'()*+,/:;=?@[]";
    private const string Special = "*$";

    /// <summary>The form in which a path or pattern is compared. In a pattern <c>*</c> and <c>$</c> keep their meaning.</summary>
    public static string Normalise(string path, bool isPattern)
    {
        var result = new StringBuilder(path.Length);
        var bytes = Encoding.UTF8.GetBytes(path);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '%' && i + 2 < bytes.Length && IsHex(bytes[i + 1]) && IsHex(bytes[i + 2]))
            {
                Append(result, byte.Parse(Encoding.ASCII.GetString(bytes, i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture), wasEncoded: true);
                i += 2;
            }
            else if (!isPattern && Special.Contains((char)bytes[i], StringComparison.Ordinal))
            {
                Encode(result, bytes[i]);
            }
            else
            {
                Append(result, bytes[i], wasEncoded: false);
            }
        }

        return result.ToString();
    }

    // A reserved octet means another thing when it is encoded: %2F is no end of a folder.
    private static void Append(StringBuilder result, byte octet, bool wasEncoded)
    {
        var c = (char)octet;
        if (char.IsAsciiLetterOrDigit(c) || "-._~".Contains(c, StringComparison.Ordinal) || (!wasEncoded && Reserved.Contains(c, StringComparison.Ordinal)))
            result.Append(c);
        else
            Encode(result, octet);
    }

    private static void Encode(StringBuilder result, byte octet) => result.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");

    private static bool IsHex(byte octet) => char.IsAsciiHexDigit((char)octet);
}
