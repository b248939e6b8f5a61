using System.Buffers;
using System.Text;
using UtfUnknown;

namespace ReportExtractor.Reading;

/// <summary>
/// Bytes to text. In order: byte order mark, the server's word, the page's own word, detection. A declaration that the
/// bytes contradict is dropped: a page that says gb2312 and is UTF-8 is UTF-8, and the other way round.
/// </summary>
internal static class Charset
{
    private const int MetaSearchLength = 64 * 1024;
    private const float MinDetectionConfidence = 0.9f;
    private const int MinCharactersPerFault = 20;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \"'>;/");

    static Charset() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes a source.</summary>
    /// <exception cref="UnreadableDocumentException">It has more than <see cref="ReadingLimits.MaxCharacters"/>.</exception>
    public static string Decode(SourceBytes source)
    {
        var text = Text(source);
        return text.Length <= ReadingLimits.MaxCharacters
            ? text
            : throw new UnreadableDocumentException(UnreadableCause.TooLarge, $"its text has more than {ReadingLimits.MaxCharacters} characters");
    }

    /// <summary>True if every other byte of ASCII characters is NUL.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4)
            return false;
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return true;
        var sample = bytes[..Math.Min(bytes.Length & ~1, 256)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        return (even == 0) != (odd == 0) && even + odd >= sample.Length / 16;
    }

    private static string Text(SourceBytes source)
    {
        var bytes = source.Content.Span;
        if (ByteOrderMark(bytes) is var (marked, length))
            return marked.GetString(bytes[length..]);
        if (IsUtf16(bytes))
            return (bytes[0] == 0 ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(bytes);
        if (TryUtf8(bytes) is { } utf8)
            return utf8;
        var declared = Find(source.Charset) ?? Find(Declaration(bytes));
        if (declared is not null && declared.CodePage != Encoding.UTF8.CodePage)
            return declared.GetString(bytes);
        return Detect(source.Content).GetString(bytes);
    }

    private static (Encoding Encoding, int Length)? ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    // A file cut off in the middle of a character is still UTF-8, and so is one with a few damaged bytes; bytes of another
    // charset hardly ever make characters of UTF-8.
    private static string? TryUtf8(ReadOnlySpan<byte> bytes)
    {
        int characters = 0, faults = 0;
        var rest = FromFirstBeyondAscii(bytes);
        while (!rest.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(rest, out _, out var consumed);
            if (status == OperationStatus.NeedMoreData)
                break;
            if (status == OperationStatus.Done)
                characters++;
            else
                faults++;
            rest = FromFirstBeyondAscii(rest[consumed..]);
        }

        return characters >= faults * MinCharactersPerFault ? Encoding.UTF8.GetString(bytes[..^rest.Length]) : null;
    }

    private static ReadOnlySpan<byte> FromFirstBeyondAscii(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is var at and >= 0 ? bytes[at..] : [];

    private static string? Declaration(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(MetaSearchLength, bytes.Length)]);
        var at = head.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        while (at >= 0)
        {
            var value = head.AsSpan(at + "charset".Length).TrimStart();
            if (value.StartsWith("="))
            {
                value = value[1..].TrimStart().TrimStart("\"'");
                var end = value.IndexOfAny(NameEnds);
                return end > 0 ? value[..end].ToString() : null;
            }

            at = head.IndexOf("charset", at + 1, StringComparison.OrdinalIgnoreCase);
        }

        return null;
    }

    // gb2312 and gbk stand for whatever the publisher's machine wrote, which is GB18030.
    private static Encoding? Find(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        var lower = name.Trim().ToLowerInvariant();
        if (lower is "gb2312" or "gbk" or "gb_2312-80" or "x-gbk" or "gb18030" or "cp936" or "chinese")
            return Encoding.GetEncoding("GB18030");
        try
        {
            return Encoding.GetEncoding(lower);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static Encoding Detect(ReadOnlyMemory<byte> bytes)
    {
        var sample = bytes[..Math.Min(MetaSearchLength, bytes.Length)].ToArray();
        var detected = CharsetDetector.DetectFromBytes(sample).Detected;
        return (detected is { Confidence: >= MinDetectionConfidence } ? Find(detected.EncodingName) : null)
            ?? Encoding.GetEncoding("GB18030");
    }
}
