using System.Diagnostics;
using System.Text;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Cli;

/// <summary>What the program did.</summary>
internal sealed record CliResult(int ExitCode, string Output, string Messages);

/// <summary>The built program, started as users start it, in a folder of its own that is gone afterwards.</summary>
internal sealed class CliProgram : IDisposable
{
    private const int TimeoutMilliseconds = 60_000;

    // Its own output, built as these tests were; theirs lacks what the web server among them brings along.
    private static readonly string Program = Path.Combine(Repository.Root, "src", "ReportExtractor.Cli", Path.GetRelativePath(Path.Combine(Repository.Root, "tests", "ReportExtractor.Tests"), AppContext.BaseDirectory), "report-extractor.dll");

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
    public CliResult Run(Action<Process> meanwhile, params string[] arguments) => Run(meanwhile, new ProcessStartInfo("dotnet", ["exec", Program, .. arguments]));

    /// <summary>Runs the program where no file may grow beyond a number of blocks of 1,024 bytes.</summary>
    public CliResult RunWithRoom(int blocks, params string[] arguments)
    {
        // The limit is meant for what the program writes, not for how the platform maps its code.
        const string Limited = "trap '' XFSZ; ulimit -f \"$0\"; export DOTNET_EnableWriteXorExecute=0; exec dotnet exec \"$@\"";
        return Run(_ => { }, new ProcessStartInfo("bash", ["-c", Limited, blocks.ToString(System.Globalization.CultureInfo.InvariantCulture), Program, .. arguments]));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private CliResult Run(Action<Process> meanwhile, ProcessStartInfo start)
    {
        start.WorkingDirectory = Folder;
        start.UseShellExecute = false;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.StandardOutputEncoding = Encoding.UTF8;
        start.StandardErrorEncoding = Encoding.UTF8;
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
}
