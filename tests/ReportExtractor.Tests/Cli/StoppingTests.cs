using System.Diagnostics;
using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Cli;

public sealed class StoppingTests
{
    private const int Files = 2500;

    [Fact]
    public void A_run_that_is_stopped_leaves_only_whole_files_and_says_so()
    {
        using var program = new CliProgram();
        var report = new ReportPage().Consistent().Html();
        for (var i = 0; i < Files; i++)
            program.With($"in/{i}.html", report);

        var result = program.Run(
            process =>
            {
                while (!process.HasExited && !(Directory.Exists(program.PathOf("out")) && Directory.EnumerateFiles(program.PathOf("out"), "*.json").Any()))
                    Thread.Sleep(5);
                using var kill = Process.Start("kill", [Signal(), process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
                kill.WaitForExit();
            },
            "extract",
            "in",
            "-o",
            "out");

        Assert.Equal((130, ""), (result.ExitCode, result.Output));
        Assert.Equal("report-extractor: stopped; every file written is whole.", result.Messages.Trim());
        var written = program.Files().Where(file => file.StartsWith("out", StringComparison.Ordinal)).ToList();
        Assert.InRange(written.Count, 1, Files - 1);
        Assert.All(written, file => Assert.EndsWith(".html.json", file, StringComparison.Ordinal));
        Assert.All(written, file => Assert.Single(ReportJsonReader.Read(program.Read(file))));
    }

    // Ctrl-C, or what ends a program that a shell runs in the background: there it ignores Ctrl-C, and so do all that it starts.
    private static string Signal()
    {
        const string Ignored = "SigIgn:";
        const ulong Interrupt = 1UL << 1;
        var mask = File.Exists("/proc/self/status") ? File.ReadLines("/proc/self/status").First(line => line.StartsWith(Ignored, StringComparison.Ordinal))[Ignored.Length..].Trim() : "0";
        return (ulong.Parse(mask, System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture) & Interrupt) == 0 ? "-INT" : "-TERM";
    }
}
