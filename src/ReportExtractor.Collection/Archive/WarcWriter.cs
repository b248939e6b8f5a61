using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace ReportExtractor.Collection.Archive;

/// <summary>
/// Appends records to a web archive, each a gzip member of its own, so that one can be read without those before it and a
/// file that is cut off loses no more than its last. A record is on the disk when the call that wrote it returns. Only one
/// program at a time may write to an archive; any may read it.
/// </summary>
public sealed class WarcWriter : IDisposable
{
    private readonly FileStream _file;

    private WarcWriter(FileStream file) => _file = file;

    /// <summary>Opens an archive to append to, and cuts off what stands behind the part that is known to be whole: the rest of a record that was being written when the program was killed.</summary>
    /// <param name="path">The file; it is made if it does not exist.</param>
    /// <param name="whole">How many bytes of it are whole.</param>
    /// <exception cref="InvalidDataException">The file is shorter than that.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static WarcWriter Open(string path, long whole)
    {
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        if (file.Length < whole)
        {
            var length = file.Length;
            file.Dispose();
            throw new InvalidDataException($"the archive {path} has {length} bytes where {whole} were written");
        }

        file.SetLength(whole);
        file.Position = whole;
        return new WarcWriter(file);
    }

    /// <summary>How long the file is, in bytes.</summary>
    public long Length => _file.Position;

    /// <summary>Writes a record.</summary>
    /// <returns>Where its gzip member begins and how long it is, in bytes.</returns>
    /// <exception cref="IOException">The disk is full or fails; the file is as it was before.</exception>
    public (long Offset, long Length) Write(WarcRecord record)
    {
        var offset = _file.Position;
        try
        {
            using (var member = new GZipStream(_file, CompressionLevel.Optimal, leaveOpen: true))
            {
                member.Write(Head(record));
                member.Write(record.Content.Span);
                member.Write("\r\n\r\n"u8);
            }

            _file.Flush(flushToDisk: true);
            return (offset, _file.Position - offset);
        }
        catch (IOException)
        {
            _file.SetLength(offset);
            _file.Position = offset;
            throw;
        }
    }

    /// <summary>The digest of a content, as the field <c>WARC-Block-Digest</c> has it.</summary>
    internal static string DigestOf(ReadOnlySpan<byte> content) => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(content))}";

    /// <summary>A moment as fields have it.</summary>
    internal static string Date(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static byte[] Head(WarcRecord record)
    {
        var head = new StringBuilder("WARC/1.1\r\n");
        Add("WARC-Type", record.Type);
        Add("WARC-Record-ID", $"<{record.Id}>");
        Add("WARC-Date", Date(record.Date));
        if (record.Target is not null)
            Add("WARC-Target-URI", record.Target.AbsoluteUri);
        foreach (var (name, value) in record.Fields)
            Add(name, value);
        Add("WARC-Block-Digest", DigestOf(record.Content.Span));
        Add("Content-Type", record.ContentType);
        Add("Content-Length", record.Content.Length.ToString(CultureInfo.InvariantCulture));
        return Encoding.UTF8.GetBytes(head.Append("\r\n").ToString());

        void Add(string name, string value)
        {
            if (value.AsSpan().ContainsAny('\r', '\n'))
                throw new ArgumentException($"the field {name} has a line break", nameof(record));
            head.Append(name).Append(": ").Append(value).Append("\r\n");
        }
    }
}
