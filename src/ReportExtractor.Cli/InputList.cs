using System.IO.Enumeration;
using Microsoft.Extensions.FileSystemGlobbing;

namespace ReportExtractor.Cli;

/// <summary>The files that a command line names: files, folders with all they hold, and globs.</summary>
internal static class InputList
{
    /// <summary>Finds the files, each once, in a fixed order.</summary>
    /// <param name="arguments">What the user gave.</param>
    /// <param name="exclude">A folder whose files are no input, since output goes there; or null.</param>
    /// <param name="failed">Called with each argument that names no file, and why.</param>
    public static IReadOnlyList<InputFile> Find(IEnumerable<string> arguments, string? exclude, Action<string, string> failed)
    {
        var excluded = exclude is null ? null : Path.GetFullPath(exclude) + Path.DirectorySeparatorChar;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var files = new List<InputFile>();
        foreach (var argument in arguments)
        {
            var before = files.Count;
            var duplicates = 0;
            foreach (var file in Expand(argument).SelectMany(WithArchives))
            {
                var full = file is FetchedInput ? file.Path : Path.GetFullPath(file.Path);
                if (excluded is not null && full.StartsWith(excluded, StringComparison.Ordinal) && !IsWithin(argument, excluded))
                    continue;
                if (seen.Add(full))
                    files.Add(file);
                else
                    duplicates++;
            }

            if (files.Count == before && duplicates == 0)
                failed(argument, Reason(argument));
        }

        return files;
    }

    // Reading from the folder that is written to, or from one in it, is what the user asked for.
    private static bool IsWithin(string argument, string folder) =>
        (Path.GetFullPath(argument).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar).StartsWith(folder, StringComparison.Ordinal);

    private static IEnumerable<InputFile> WithArchives(InputFile file) => file is FetchedInput ? [file] : ArchivedInput.Find(file.Path, file.Name) ?? [file];

    private static IEnumerable<InputFile> Expand(string argument)
    {
        if (File.Exists(argument))
            return [new InputFile(argument, Path.GetFileName(argument))];
        if (Directory.Exists(argument))
            return Folder(argument);
        if (IsAddress(argument) && Uri.TryCreate(argument, UriKind.Absolute, out var address))
            return [new FetchedInput(address)];
        return IsGlob(argument) ? Glob(argument) : [];
    }

    private static string Reason(string argument) =>
        IsAddress(argument) ? "it is no address"
        : Directory.Exists(argument) ? "the folder holds no file"
        : IsGlob(argument) ? "no file matches"
        : "no such file or folder";

    private static bool IsAddress(string argument) => argument.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || argument.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static bool IsGlob(string argument) => argument.AsSpan().ContainsAny('*', '?') && !IsAddress(argument);

    // Links to folders are not followed: they may lead round in a circle.
    private static IEnumerable<InputFile> Folder(string folder) => new FileSystemEnumerable<string>(
            folder,
            (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
            new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    }
        .Where(path => !Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.')))
        .Order(StringComparer.Ordinal)
        .Select(path => new InputFile(path, Path.GetRelativePath(folder, path)));

    // The part before the first wildcard is a folder; what matches keeps its path below it.
    private static IEnumerable<InputFile> Glob(string pattern)
    {
        var wildcard = pattern.AsSpan().IndexOfAny('*', '?');
        var slash = pattern.LastIndexOfAny(['/', Path.DirectorySeparatorChar], wildcard);
        var root = slash < 0 ? "." : slash == 0 ? "/" : pattern[..slash];
        if (!Directory.Exists(root))
            return [];
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(pattern[(slash + 1)..]);
        return matcher.GetResultsInFullPath(root)
            .Order(StringComparer.Ordinal)
            .Select(path => new InputFile(slash < 0 ? Path.GetRelativePath(".", path) : path, Path.GetRelativePath(root, path)));
    }
}
