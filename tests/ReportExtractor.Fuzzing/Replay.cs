using System.Diagnostics;
using ReportExtractor.Fuzzing.Targets;

namespace ReportExtractor.Fuzzing;

/// <summary>Runs inputs from files once more and says what becomes of each.</summary>
internal static class Replay
{
    /// <summary>Runs them; 0 if there was no fault.</summary>
    public static int Run(FuzzTarget target, IEnumerable<string> files)
    {
        var faults = 0;
        foreach (var file in files)
        {
            var input = File.ReadAllBytes(file);
            var clock = Stopwatch.StartNew();
            string outcome;
            try
            {
                outcome = BoundedRun.Once(target, input) ? "read" : "refused";
            }
            catch (FaultException fault)
            {
                faults++;
                outcome = fault.ToString();
            }

            Console.WriteLine($"{file}: {clock.ElapsedMilliseconds} ms, {outcome}");
        }

        return faults == 0 ? 0 : 1;
    }
}
