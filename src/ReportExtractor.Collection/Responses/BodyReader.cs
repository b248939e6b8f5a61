using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ReportExtractor.Collection.Responses;

/// <summary>Gets a response's body out of the bytes behind its head.</summary>
internal static class BodyReader
{
    // A body is packed once, now and then twice by mistake.
    private const int MaxCodings = 2;

    // A head and a trailer.
    private const int MinGzip = 18;

    private const int MaxChunkLine = 1024;
    private const int NoContent = 204;
    private const int NotModified = 304;

    private static ReadOnlySpan<byte> GzipMagic => [0x1f, 0x8b, 8];

    /// <summary>The body, and what is wrong with it.</summary>
    public static (ReadOnlyMemory<byte> Body, BodyFault Fault) Read(RawResponse head, ReadOnlyMemory<byte> bytes, int maxBody)
    {
        if (head.Status is NoContent or NotModified)
            return (default, BodyFault.None);
        var (body, fault) = WithoutTransferCoding(head, bytes);
        if (fault != BodyFault.None)
            return (body, fault);
        var codings = (head.Header("Content-Encoding") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (codings.Length > MaxCodings)
            return (body, BodyFault.BrokenCoding);
        foreach (var coding in codings.Reverse())
        {
            (body, fault) = Unpack(body, coding, maxBody);
            if (fault != BodyFault.None)
                return (body, fault);
        }

        return body.Length > maxBody ? (body[..maxBody], BodyFault.TooLarge) : (body, BodyFault.None);
    }

    private static (ReadOnlyMemory<byte> Body, BodyFault Fault) WithoutTransferCoding(RawResponse head, ReadOnlyMemory<byte> bytes)
    {
        if (head.Header("Transfer-Encoding") is { } transfer)
            return transfer.EndsWith("chunked", StringComparison.OrdinalIgnoreCase) ? Dechunk(bytes.Span) : (bytes, BodyFault.None);

        // What comes behind the length may be the rest of the body; an empty line is not. Without a length it goes on to the end.
        if (head.Header("Content-Length") is not { } field || !long.TryParse(field.Split(',')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            return (bytes, BodyFault.None);
        if (bytes.Length < length)
            return (bytes, BodyFault.EndedEarly);
        return bytes.Span[(int)length..].Trim("\r\n"u8).IsEmpty ? (bytes[..(int)length], BodyFault.None) : (bytes, BodyFault.RunsOn);
    }

    private static (ReadOnlyMemory<byte> Body, BodyFault Fault) Dechunk(ReadOnlySpan<byte> bytes)
    {
        var body = new MemoryStream();
        while (true)
        {
            var end = bytes[..Math.Min(bytes.Length, MaxChunkLine)].IndexOf((byte)'\n');
            var line = end < 0 ? "" : Encoding.Latin1.GetString(bytes[..end]);
            var digits = line.Split(';')[0].Trim();
            if (!int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0 || length > bytes.Length - end - 1)
            {
                if (length > 0 && end >= 0)
                    body.Write(bytes[(end + 1)..]);
                return (Bytes(body), BodyFault.BrokenChunks);
            }

            bytes = bytes[(end + 1)..];
            if (length == 0)
                return (Bytes(body), BodyFault.None);
            body.Write(bytes[..length]);
            bytes = bytes[length..];
            var isEnded = bytes.StartsWith("\r\n"u8);
            if (!isEnded && !bytes.StartsWith("\n"u8))
                return (Bytes(body), BodyFault.BrokenChunks);
            bytes = bytes[(isEnded ? 2 : 1)..];
        }
    }

    private static (ReadOnlyMemory<byte> Body, BodyFault Fault) Unpack(ReadOnlyMemory<byte> packed, string coding, int maxBody)
    {
        if (coding.Equals("identity", StringComparison.OrdinalIgnoreCase) || packed.IsEmpty)
            return (packed, BodyFault.None);
        using var source = new MemoryStream(packed.ToArray());
        using var stream = Stream(source, packed.Span, coding.ToLowerInvariant());
        if (stream is null)
            return (packed, BodyFault.BrokenCoding);
        var body = new MemoryStream();
        var buffer = new byte[81920];
        try
        {
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                var room = maxBody - (int)body.Length;
                body.Write(buffer, 0, Math.Min(read, room));
                if (read > room)
                    return (Bytes(body), BodyFault.TooLarge);
            }

            return (Bytes(body), IsCutOff(packed.Span, coding, body.Length) ? BodyFault.BrokenCoding : BodyFault.None);
        }
        catch (Exception error) when (error is InvalidDataException or InvalidOperationException or IOException)
        {
            return (Bytes(body), BodyFault.BrokenCoding);
        }
    }

    private static ReadOnlyMemory<byte> Bytes(MemoryStream stream) => stream.GetBuffer().AsMemory(0, (int)stream.Length);

    // The platform takes a gzip member that is cut off for a whole one. At the end of a whole one stands its length (RFC 1952, 2.3.1).
    private static bool IsCutOff(ReadOnlySpan<byte> packed, string coding, long length) =>
        coding.EndsWith("gzip", StringComparison.OrdinalIgnoreCase)
        && (packed.Length < MinGzip || (packed[GzipMagic.Length..].IndexOf(GzipMagic) < 0 && BinaryPrimitives.ReadUInt32LittleEndian(packed[^sizeof(uint)..]) != (uint)length));

    // Servers mean deflate with the frame of zlib, as the standard has it, or without.
    private static Stream? Stream(MemoryStream source, ReadOnlySpan<byte> packed, string coding) => coding switch
    {
        "gzip" or "x-gzip" => new GZipStream(source, CompressionMode.Decompress),
        "deflate" when packed.Length > 1 && (packed[0] & 0x0f) == 8 && ((packed[0] << 8) + packed[1]) % 31 == 0 => new ZLibStream(source, CompressionMode.Decompress),
        "deflate" => new DeflateStream(source, CompressionMode.Decompress),
        "br" => new BrotliStream(source, CompressionMode.Decompress),
        _ => null,
    };
}
