using ReportExtractor.Fuzzing.Targets;
using ReportExtractor.Reading;
using ReportExtractor.Recognition;

namespace ReportExtractor.Fuzzing;

/// <summary>What no input may bring about.</summary>
internal sealed class FaultException(string message, Exception? cause = null) : Exception(message, cause)
{
    private const int Shown = 6;

    /// <summary>The cause and where it arose: the deepest frames, since a stack may have thousands.</summary>
    public override string ToString() => string.Join('\n', [InnerException is null ? Message : $"{Message}: {InnerException.Message}", .. (InnerException?.StackTrace ?? "").Split('\n').Take(Shown)]);
}

/// <summary>
/// Runs a target over one input within bounds: it ends with a result or a refusal, in time, and in the memory that the
/// program is configured to have.
/// </summary>
internal static class BoundedRun
{
    // Of the processor: a busy machine makes no fault.
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(5);

    private static volatile bool _isOutOfMemory;

    // A library may swallow the error.
    static BoundedRun() => AppDomain.CurrentDomain.FirstChanceException += (_, raised) => _isOutOfMemory |= raised.Exception is OutOfMemoryException;

    /// <summary>Runs the target. True if it gave a result, false if it refused the input.</summary>
    /// <exception cref="FaultException">It did neither, or not within the bounds.</exception>
    public static bool Once(FuzzTarget target, byte[] input)
    {
        _isOutOfMemory = false;
        var start = Environment.CpuUsage.TotalTime;
        var hasResult = Try(target, input);
        if (_isOutOfMemory)
            throw new FaultException("more memory than it may have");
        var spent = Environment.CpuUsage.TotalTime - start;
        if (spent > Time)
            throw new FaultException($"{spent.TotalSeconds:0.0} seconds");
        return hasResult;
    }

    private static bool Try(FuzzTarget target, byte[] input)
    {
        try
        {
            target.Run(input);
            return true;
        }
        catch (Exception error) when (error is UnreadableDocumentException or NotAReportException || (error is FormatException && target.RefusesByFormat))
        {
            return false;
        }
        catch (Exception error)
        {
            throw new FaultException(error.GetType().Name, error);
        }
    }
}
