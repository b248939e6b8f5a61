using System.Text;
using Spectre.Console;

namespace ReportExtractor.Cli;

/// <summary>Where results and messages go: results to standard output, messages to standard error.</summary>
internal static class Terminal
{
    /// <summary>Results, in UTF-8 without a byte order mark.</summary>
    public static TextWriter Results { get; } = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);

    /// <summary>Messages to the user.</summary>
    public static TextWriter Messages { get; } = TextWriter.Synchronized(new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true });

    /// <summary>Says that an input could not be done, and why, in one sentence.</summary>
    public static void SayFailed(string input, string reason) => Messages.WriteLine($"report-extractor: {input}: {reason.TrimEnd('.')}.");

    /// <summary>Runs work on many items with a progress bar, which shows only on a terminal.</summary>
    public static async Task WithProgressAsync(int items, Func<Action, Task> work)
    {
        if (Console.IsErrorRedirected || items < 2)
        {
            await work(() => { });
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        await console.Progress().AutoClear(true).StartAsync(async context =>
        {
            var task = context.AddTask("reports", maxValue: items);
            await work(() => task.Increment(1));
        });
    }
}
