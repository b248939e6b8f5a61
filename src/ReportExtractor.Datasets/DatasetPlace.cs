using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReportExtractor.Datasets.Documentation;

namespace ReportExtractor.Datasets;

/// <summary>The folder of a dataset: nothing but what its description lists may be in it, since it is replaced as a whole.</summary>
internal static class DatasetPlace
{
    /// <summary>The folder that a path means: behind links, and without a slash at its end.</summary>
    public static string Resolve(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return Directory.Exists(full) ? new DirectoryInfo(full).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? full : full;
    }

    /// <summary>Assures that a dataset may take the place of what is there.</summary>
    /// <exception cref="IOException">The path is that of a file, or something else than a dataset is in the folder.</exception>
    public static void AssureReplaceable(string folder)
    {
        if (File.Exists(folder))
            throw new IOException($"{folder} is a file");
        if (!Directory.Exists(folder))
            return;
        var own = Listed(Path.Combine(folder, DataPackage.Name));
        var other = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).FirstOrDefault(file => !own.Contains(file));
        if (other is not null)
            throw new IOException($"{folder} holds something else than a dataset: {other}");
    }

    private static HashSet<string> Listed(string description)
    {
        if (!File.Exists(description))
            return [];
        try
        {
            var resources = JObject.Parse(File.ReadAllText(description))["resources"]?.Children() ?? [];
            return [.. resources.SelectMany(resource => resource["path"] is JArray paths ? paths.Values<string>() : [(string?)resource["path"]]).OfType<string>(), DataPackage.Name];
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or ArgumentException or InvalidCastException)
        {
            return [];
        }
    }
}
