using System.IO.Compression;
using System.IO.Hashing;
using System.Runtime.ExceptionServices;
using ReportExtractor.Reading;
using ReportExtractor.Recognition;

namespace ReportExtractor;

/// <summary>
/// The documents in a source: itself, or the files of a ZIP archive, unpacked within bounds. Their names are told, and never
/// used as names of files. An archive within an archive is left as it is.
/// </summary>
public static class DocumentParts
{
    private const int MaxParts = 50;
    private const long MaxBytes = 100L * 1024 * 1024;

    /// <summary>Reads every document. One of an archive that cannot be read does not keep the others from being read.</summary>
    /// <typeparam name="T">What is read of a document.</typeparam>
    /// <param name="address">Where the source came from; that of a file in it has the file's name as its fragment.</param>
    /// <param name="source">The source.</param>
    /// <param name="read">Reads a document.</param>
    /// <returns>What was read of all of them.</returns>
    /// <exception cref="UnreadableDocumentException">An archive is damaged, or unpacks to more than is read.</exception>
    /// <exception cref="Exception">Nothing was read: what <paramref name="read"/> threw first, for a document that cannot be read rather than for one that is no report.</exception>
    public static IReadOnlyList<T> Read<T>(string address, SourceBytes source, Func<string, SourceBytes, IEnumerable<T>> read)
    {
        if (ZipKinds.Of(source.Content) != ZipKind.Other)
            return [.. read(address, source)];
        var all = new List<T>();
        Exception? first = null;
        try
        {
            foreach (var (name, content) in Unpack(source.Content))
            {
                try
                {
                    all.AddRange(read($"{address}#{Uri.EscapeDataString(name)}", source with { Content = content }));
                }
                catch (Exception error) when (error is not OperationCanceledException and not OutOfMemoryException)
                {
                    // What cannot be read may be the report.
                    if (first is null or NotAReportException)
                        first = error;
                }
            }
        }
        catch (UnreadableDocumentException error)
        {
            first = error;
        }

        if (all.Count == 0)
            ExceptionDispatchInfo.Throw(first ?? new UnreadableDocumentException(UnreadableCause.Damaged, "it is an archive without files"));
        return all;
    }

    private static IEnumerable<(string Name, ReadOnlyMemory<byte> Content)> Unpack(ReadOnlyMemory<byte> bytes)
    {
        using var archive = new ZipArchive(ReadOnlyStream.Over(bytes), ZipArchiveMode.Read);
        var files = archive.Entries.Where(entry => entry.Name.Length > 0).ToList();
        if (files.Count > MaxParts)
            throw new UnreadableDocumentException(UnreadableCause.TooLarge, $"it is an archive of more than {MaxParts} files");
        var room = MaxBytes;
        foreach (var file in files)
        {
            var content = Unpack(file, (int)Math.Min(room, ReadingLimits.MaxBytes));
            room -= content.Length;
            yield return (file.FullName, content);
        }
    }

    // What an archive says of the length of its files need not be true.
    private static ReadOnlyMemory<byte> Unpack(ZipArchiveEntry file, int room)
    {
        try
        {
            using var stream = file.Open();
            using var content = new MemoryStream();
            var check = new Crc32();
            var buffer = new byte[81920];
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                if (content.Length + read > room)
                    throw new UnreadableDocumentException(UnreadableCause.TooLarge, "it is an archive that unpacks to more than is read");
                content.Write(buffer, 0, read);
                check.Append(buffer.AsSpan(0, read));
            }

            if (check.GetCurrentHashAsUInt32() != file.Crc32)
                throw new InvalidDataException("its bytes are not those that were packed");
            return content.GetBuffer().AsMemory(0, (int)content.Length);
        }
        catch (Exception error) when (error is InvalidDataException or NotSupportedException)
        {
            throw new UnreadableDocumentException(UnreadableCause.Damaged, $"a file of the archive cannot be unpacked: {error.Message}");
        }
    }
}
