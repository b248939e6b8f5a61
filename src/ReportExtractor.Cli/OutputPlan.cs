namespace ReportExtractor.Cli;

/// <summary>Decides before any work which file each input is written to, so that no two inputs write one file.</summary>
internal sealed class OutputPlan
{
    private readonly Dictionary<InputFile, string> _paths = [];
    private readonly HashSet<string> _claimed = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _extension;

    /// <summary>Plans the files.</summary>
    /// <param name="inputs">All inputs.</param>
    /// <param name="folder">The folder to write to.</param>
    /// <param name="extension">What is added to an input's name, e.g. <c>.json</c>.</param>
    public OutputPlan(IReadOnlyList<InputFile> inputs, string folder, string extension)
    {
        _extension = extension;
        foreach (var group in inputs.GroupBy(input => input.Name, StringComparer.OrdinalIgnoreCase))
        {
            // Files of one name are told apart by as many of their folders as it takes.
            var members = group.ToList();
            var depth = 0;
            List<string> names;
            do
                names = members.ConvertAll(input => WithFolders(input, depth));
            while (names.Distinct(StringComparer.OrdinalIgnoreCase).Count() < names.Count && depth++ < 64);
            for (var i = 0; i < members.Count; i++)
                _paths.Add(members[i], Claim(Path.Combine(folder, names[i])));
        }
    }

    /// <summary>The file for the n-th report of an input, n from 1.</summary>
    public string PathFor(InputFile input, int report)
    {
        var path = _paths[input];
        if (report == 1)
            return path + _extension;
        lock (_claimed)
            return Claim($"{path}.{report}") + _extension;
    }

    private static string WithFolders(InputFile input, int depth)
    {
        if (depth == 0)
            return input.Name;
        var full = Path.GetFullPath(input.Path);
        var parent = full[..^input.Name.Length].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        return Path.Combine([.. parent.TakeLast(depth), input.Name]);
    }

    private string Claim(string path)
    {
        var free = path;
        for (var i = 2; !_claimed.Add(free); i++)
            free = $"{path}~{i}";
        return free;
    }
}
