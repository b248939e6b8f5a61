using System.Diagnostics;
using System.Text;

namespace ReportExtractor.Tests.Cli;

/// <summary>What the program did.</summary>
internal sealed record CliResult(int ExitCode, string Output, string Messages);

/// <summary>The built program, started as users start it, in a folder of its own that is gone afterwards.</summary>
internal sealed class CliProgram : IDisposable
{
    private const int TimeoutMilliseconds = 60_000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("report-extractor-test-");

    public string Folder => _folder.FullName;

    public string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>Writes a file below the folder.</summary>
    public CliProgram With(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return this;
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Every file below the folder, hidden ones included.</summary>
    public IReadOnlyList<string> Files() =>
        [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)];

    public CliResult Run(params string[] arguments) => Run(_ => { }, arguments);

    /// <summary>Runs the program and does something while it runs.</summary>
    public CliResult Run(Action<Process> meanwhile, params string[] arguments)
    {
        // The test project's output holds the program it refers to.
        var program = Path.Combine(AppContext.BaseDirectory, "report-extractor.dll");
        var start = new ProcessStartInfo("dotnet", arguments.Prepend(program).Prepend("exec"))
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var messages = process.StandardError.ReadToEndAsync();
        meanwhile(process);
        if (!process.WaitForExit(TimeoutMilliseconds))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("The program did not end.");
        }

        process.WaitForExit();
        return new CliResult(process.ExitCode, output.GetAwaiter().GetResult(), messages.GetAwaiter().GetResult());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
