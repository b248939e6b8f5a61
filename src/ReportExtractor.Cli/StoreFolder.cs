using System.CommandLine;

namespace ReportExtractor.Cli;

/// <summary>The folder in which everything that was collected is kept.</summary>
/// <param name="Path">The folder.</param>
internal sealed record StoreFolder(string Path)
{
    /// <summary>The database.</summary>
    public string Database => System.IO.Path.Combine(Path, "reports.db");

    /// <summary>The folder of web archives.</summary>
    public string Archive => System.IO.Path.Combine(Path, "archive");

    public static Option<string> Option() => new("--store") { Description = "Folder in which everything that was collected is kept", HelpName = "DIR", DefaultValueFactory = _ => "store" };
}
