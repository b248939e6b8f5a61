using System.Text;

namespace ReportExtractor.Cli;

/// <summary>Files that are either whole or not there: the text goes to a neighbour first, which then takes the name. To a device, or a pipe that the shell names, it goes at once.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file, folders included.</summary>
    public static void Write(string path, Action<TextWriter> write)
    {
        var draft = DraftFor(path);
        try
        {
            using (var writer = Create(draft))
                write(writer);
            Publish(draft, path);
        }
        finally
        {
            Discard(draft);
        }
    }

    /// <summary>The hidden neighbour that a file is drafted in; a device itself. Its folder is made.</summary>
    public static string DraftFor(string path)
    {
        if (IsDevice(path))
            return path;
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, $".{Guid.NewGuid():N}.draft");
    }

    /// <summary>Gives a draft that is whole its name.</summary>
    public static void Publish(string draft, string path)
    {
        if (!IsDevice(draft))
            File.Move(draft, path, overwrite: true);
    }

    /// <summary>Takes away a draft that is not needed any more, if it is there.</summary>
    public static void Discard(string draft)
    {
        if (!IsDevice(draft))
            File.Delete(draft);
    }

    /// <summary>A file for text in UTF-8 without a byte order mark.</summary>
    public static StreamWriter Create(string path) => new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);

    /// <summary>True for /dev/stdout, /dev/full, and /dev/fd/63, as shells name a pipe; not for files in memory, below /dev/shm.</summary>
    public static bool IsDevice(string path) =>
        Path.GetFullPath(path) is var full && full.StartsWith("/dev/", StringComparison.Ordinal) && !full.StartsWith("/dev/shm/", StringComparison.Ordinal);
}
