using System.Diagnostics;
using System.Globalization;

namespace ReportExtractor.Conversion;

/// <summary>Runs a program to its end within <see cref="ConversionLimits"/>.</summary>
internal static class BoundedProcess
{
    private const int PollMilliseconds = 50;

    /// <summary>Runs the program and waits. False if it took too long; it and all that it started are ended then, and also on cancellation.</summary>
    public static bool Run(string program, IEnumerable<string> arguments, string folder, TimeSpan time, CancellationToken cancellation)
    {
        using var process = Process.Start(Describe(program, arguments, folder)) ?? throw new InvalidOperationException($"{program} did not start.");
        try
        {
            process.StandardInput.Close();

            // What it says is of no use to anybody, but has to be taken, or it would wait.
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            for (var clock = Stopwatch.StartNew(); !process.WaitForExit(PollMilliseconds);)
            {
                cancellation.ThrowIfCancellationRequested();
                if (clock.Elapsed > time)
                    return false;
            }

            return true;
        }
        finally
        {
            End(process);
        }
    }

    private static ProcessStartInfo Describe(string program, IEnumerable<string> arguments, string folder)
    {
        // The shell sets the bounds, which hold for the program and all that it starts, and then becomes the program.
        IEnumerable<string> command = OperatingSystem.IsWindows() ? [program] : ["/bin/sh", "-c", Bounds(), program];
        var start = new ProcessStartInfo(command.First(), command.Skip(1).Concat(arguments))
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["HOME"] = folder;
        start.Environment["TMPDIR"] = folder;
        start.Environment["SAL_USE_VCLPLUGIN"] = "svp";
        return start;
    }

    // The shell counts files in blocks of 512 bytes. A bound that the system does not know is left out, not an error.
    private static string Bounds() => string.Create(
        CultureInfo.InvariantCulture,
        $"ulimit -v {ConversionLimits.MemoryKiB} 2>/dev/null; ulimit -f {ConversionLimits.OutputBytes / 512} 2>/dev/null; exec \"$0\" \"$@\"");

    private static void End(Process process)
    {
        if (process.HasExited)
            return;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }
}
