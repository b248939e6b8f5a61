using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ReportExtractor.Collection.Archive;

/// <summary>Reads the records of a web archive, compressed or not, one after the other.</summary>
public static class WarcReader
{
    /// <summary>The longest content that is read, in bytes.</summary>
    public const int MaxContent = 64 * 1024 * 1024;

    private const int MaxHead = 64 * 1024;
    private const string Version = "WARC/1.";

    // Others write digests in base 32, which are shorter.
    private const int HexDigest = 7 + 64;

    // Of the fields that every record has, the place is in the record itself.
    private static readonly string[] Known = ["WARC-Type", "WARC-Record-ID", "WARC-Date", "WARC-Target-URI", "Content-Type", "Content-Length"];

    /// <summary>True if a file begins as an archive does: with a record, or with a gzip member, which need not be one.</summary>
    public static bool Matches(ReadOnlySpan<byte> head) => head.StartsWith("WARC/"u8) || head.StartsWith((ReadOnlySpan<byte>)[0x1f, 0x8b]);

    /// <summary>Reads the records from where the stream stands.</summary>
    /// <exception cref="InvalidDataException">What comes next is no whole record; those before it were given.</exception>
    public static IEnumerable<WarcRecord> Read(Stream stream)
    {
        var buffered = new BufferedStream(stream);
        var first = buffered.ReadByte();
        if (first < 0)
            yield break;
        buffered.Seek(-1, SeekOrigin.Current);
        using var source = first == 0x1f ? new BufferedStream(new GZipStream(buffered, CompressionMode.Decompress, leaveOpen: true)) : buffered;
        while (ReadOne(source) is { } record)
            yield return record;
    }

    private static WarcRecord? ReadOne(Stream source)
    {
        if (Line(source, skipsBlank: true) is not { } version)
            return null;
        if (!version.StartsWith(Version, StringComparison.Ordinal))
            throw new InvalidDataException("a record of the archive does not begin with its version");
        var fields = Fields(source);
        var length = fields.GetValueOrDefault("Content-Length");
        if (!int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) || bytes > MaxContent)
            throw new InvalidDataException($"a record of the archive has a length of “{length}” bytes");
        var content = new byte[bytes];
        if (source.ReadAtLeast(content, bytes, throwOnEndOfStream: false) < bytes)
            throw CutOff();
        if (fields.GetValueOrDefault("WARC-Block-Digest") is { Length: HexDigest } digest && digest.StartsWith("sha256:", StringComparison.Ordinal) && digest != WarcWriter.DigestOf(content))
            throw new InvalidDataException("the content of a record of the archive is not what was written");
        _ = Uri.TryCreate(fields.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>'), UriKind.Absolute, out var target);
        return new WarcRecord(
            fields.GetValueOrDefault("WARC-Type") ?? "",
            fields.GetValueOrDefault("WARC-Record-ID")?.Trim('<', '>') ?? "",
            DateTimeOffset.TryParse(fields.GetValueOrDefault("WARC-Date"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : default,
            target,
            fields.GetValueOrDefault("Content-Type") ?? "",
            content)
        {
            Fields = [.. fields.Where(field => !Known.Contains(field.Key, StringComparer.OrdinalIgnoreCase))],
        };
    }

    private static Dictionary<string, string> Fields(Stream source)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var read = 0;
        for (var line = Line(source, skipsBlank: false); line != ""; line = Line(source, skipsBlank: false))
        {
            read += line?.Length ?? throw CutOff();
            if (read > MaxHead)
                throw new InvalidDataException("a record of the archive has a very long head");
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
                fields.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
        }

        return fields;
    }

    // A line without its end; null at the end of the archive.
    private static string? Line(Stream source, bool skipsBlank)
    {
        var bytes = new List<byte>();
        for (var next = source.ReadByte(); next >= 0; next = source.ReadByte())
        {
            if (next != '\n')
            {
                bytes.Add((byte)next);
                if (bytes.Count > MaxHead)
                    throw new InvalidDataException("a record of the archive has a very long line");
                continue;
            }

            var line = Encoding.UTF8.GetString([.. bytes]).TrimEnd('\r');
            if (line.Length > 0 || !skipsBlank)
                return line;
            bytes.Clear();
        }

        return bytes.TrueForAll(last => last == '\r') ? null : throw CutOff();
    }

    private static InvalidDataException CutOff() => new("the archive ends within a record");
}
