namespace ReportExtractor.Cli;

/// <summary>What the program tells its caller.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Done, and there are findings of the severity that the caller asked about.</summary>
    public const int Findings = 1;

    public const int Usage = 2;

    /// <summary>Some inputs could not be read; the others were done.</summary>
    public const int SomeFailed = 3;

    public const int NothingDone = 4;

    /// <summary>Stopped by the user, as shells count it: 128 and the signal's number.</summary>
    public const int Stopped = 130;

    /// <summary>The code for a number of inputs done and failed.</summary>
    public static int For(int done, int failed) => done == 0 ? NothingDone : failed > 0 ? SomeFailed : Done;
}
