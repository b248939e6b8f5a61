using System.Diagnostics;

namespace ReportExtractor.Tests.Support;

/// <summary>A program that some tests need and not every machine has.</summary>
internal static class InstalledProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Its path, or null if it is not installed.</summary>
    public static string? Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, name))
        .FirstOrDefault(File.Exists);

    /// <summary>Runs it to its end.</summary>
    public static void Run(string name, params IEnumerable<string> arguments) => RunIn(Environment.CurrentDirectory, name, arguments);

    /// <summary>Runs it in a folder to its end, and gives what it says.</summary>
    public static (int ExitCode, string Output, string Messages) RunIn(string folder, string name, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Find(name)!, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var messages = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{name} did not end.");
        }

        Task.WaitAll(output, messages);
        return (process.ExitCode, output.Result, messages.Result);
    }
}
