using ReportExtractor.Fuzzing.Targets;

namespace ReportExtractor.Fuzzing;

/// <summary>
/// Random bytes through every way into each reader: bare, behind the format's mark, within its containers, and as words
/// of its language. What is running is kept in a file, for the inputs that end the process itself.
/// </summary>
internal static class RandomBytes
{
    private const int MaxPower = 14;

    private const int Stuck = 60_000;

    /// <summary>Runs that many bytes through each reader, evenly by each way into it; 0 if there was no fault.</summary>
    public static int Run(long bytes, int seed, IReadOnlyList<FuzzTarget> targets)
    {
        var faults = 0;
        foreach (var target in targets)
        {
            foreach (var (name, frame) in target.Frames)
                faults += Run(target, name, frame, (bytes + target.Frames.Count - 1) / target.Frames.Count, new Random(seed));
        }

        return faults == 0 ? 0 : 1;
    }

    private static int Run(FuzzTarget target, string name, Func<byte[], byte[]> frame, long bytes, Random random)
    {
        var (inputs, results, faults) = (0, 0, 0);
        var started = DateTime.UtcNow;
        for (var left = bytes; left > 0; inputs++)
        {
            var chunk = new byte[Math.Min(left, random.NextInt64(1L << random.Next(1, MaxPower + 1)) + 1)];
            random.NextBytes(chunk);
            left -= chunk.Length;
            var input = frame(chunk);
            var kept = $"random-{target.Name}.bin";
            File.WriteAllBytes(kept, input);
            using var watch = new Timer(_ => Environment.FailFast($"{target.Name}, {name}: never ends, see {kept}"), null, Stuck, Timeout.Infinite);
            try
            {
                results += BoundedRun.Once(target, input) ? 1 : 0;
            }
            catch (FaultException fault)
            {
                faults++;
                File.Copy(kept, $"fault-{target.Name}-{name}-{faults}.bin", overwrite: true);
                Console.WriteLine($"{target.Name}, {name}: {fault}");
            }
        }

        Console.WriteLine($"{target.Name}, {name}: {bytes} bytes, {inputs} inputs, {results} read, {faults} faults, {(DateTime.UtcNow - started).TotalSeconds:0} s");
        return faults;
    }
}
