using System.Text;

namespace ReportExtractor.Cli;

/// <summary>Files that are either whole or not there: the text goes to a neighbour first, which then takes the name.</summary>
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
            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>The hidden neighbour that a file is drafted in. Its folder is made.</summary>
    public static string DraftFor(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, $".{Guid.NewGuid():N}.draft");
    }

    /// <summary>A file for text in UTF-8 without a byte order mark.</summary>
    public static StreamWriter Create(string path) => new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);
}
