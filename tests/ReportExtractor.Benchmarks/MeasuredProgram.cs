using System.Diagnostics;

namespace ReportExtractor.Benchmarks;

/// <summary>A run of the program's own command.</summary>
/// <param name="Seconds">How long it took.</param>
/// <param name="PeakMiB">How much memory it held at most.</param>
internal sealed record MeasuredProgram(double Seconds, double PeakMiB)
{
    private const double MiB = 1024 * 1024;

    /// <summary>Runs it to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message has what it said.</exception>
    public static async Task<MeasuredProgram> RunAsync(params string[] arguments)
    {
        var program = Path.Combine(Samples.Root, "src", "ReportExtractor.Cli", "bin", "Release", "net10.0", "report-extractor");
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
        var messages = process.StandardError.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(50))
        {
            process.Refresh();
            peak = Math.Max(peak, process.HasExited ? 0 : process.PeakWorkingSet64);
        }

        return process.ExitCode == 0
            ? new MeasuredProgram(watch.Elapsed.TotalSeconds, peak / MiB)
            : throw new InvalidOperationException($"exit code {process.ExitCode}: {await messages}");
    }
}
