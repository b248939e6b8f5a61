using System.IO.Compression;

namespace ReportExtractor.Fuzzing.Targets;

/// <summary>Archives with any bytes in a part.</summary>
internal static class ZipBytes
{
    /// <summary>An archive of one part.</summary>
    public static byte[] Of(string name, byte[] content) => With([], name, content);

    /// <summary>An archive with a part replaced or added.</summary>
    public static byte[] With(byte[] archive, string name, byte[] content)
    {
        using var memory = new MemoryStream();
        memory.Write(archive);
        using (var zip = new ZipArchive(memory, archive.Length == 0 ? ZipArchiveMode.Create : ZipArchiveMode.Update, leaveOpen: true))
        {
            if (archive.Length > 0)
                zip.GetEntry(name)?.Delete();
            using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
            part.Write(content);
        }

        return memory.ToArray();
    }
}
