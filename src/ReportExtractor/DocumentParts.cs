using System.IO.Compression;
using ReportExtractor.Reading;

namespace ReportExtractor.Nightly;

/// <summary>The documents in a body: itself, or the files of an archive, unpacked within bounds. Their names are told, and never used as names of files.</summary>
internal static class BodyParts
{
    private const int MaxParts = 50;
    private const int MaxPartBytes = 50 * 1024 * 1024;
    private const long MaxBytes = 100L * 1024 * 1024;

    /// <summary>The documents one after the other. An archive within an archive is left as it is.</summary>
    /// <param name="address">Where the body came from.</param>
    /// <param name="body">The body.</param>
    /// <exception cref="UnreadableDocumentException">It is an archive that is damaged, or unpacks to more than is read.</exception>
    public static IEnumerable<(string Address, ReadOnlyMemory<byte> Content)> Of(string address, ReadOnlyMemory<byte> body)
    {
        if (ZipKinds.Of(body) != ZipKind.Other)
        {
            yield return (address, body);
            yield break;
        }

        using var archive = new ZipArchive(ReadOnlyStream.Over(body), ZipArchiveMode.Read);
        var files = archive.Entries.Where(entry => entry.Name.Length > 0).ToList();
        if (files.Count > MaxParts)
            throw new UnreadableDocumentException(UnreadableCause.TooLarge, $"it is an archive of more than {MaxParts} files");
        var room = MaxBytes;
        foreach (var file in files)
        {
            var content = Unpack(file, (int)Math.Min(room, MaxPartBytes));
            room -= content.Length;
            yield return ($"{address}#{Uri.EscapeDataString(file.FullName)}", content);
        }
    }

    // What an archive says of the length of its files need not be true.
    private static ReadOnlyMemory<byte> Unpack(ZipArchiveEntry file, int room)
    {
        try
        {
            using var stream = file.Open();
            using var content = new MemoryStream();
            var buffer = new byte[81920];
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                if (content.Length + read > room)
                    throw new UnreadableDocumentException(UnreadableCause.TooLarge, "it is an archive that unpacks to more than is read");
                content.Write(buffer, 0, read);
            }

            return content.GetBuffer().AsMemory(0, (int)content.Length);
        }
        catch (Exception error) when (error is InvalidDataException or NotSupportedException)
        {
            throw new UnreadableDocumentException(UnreadableCause.Damaged, $"a file of the archive cannot be unpacked: {error.Message}");
        }
    }
}
