using System.Globalization;
using ReportExtractor.Fuzzing;
using ReportExtractor.Fuzzing.Targets;
using SharpFuzz;

// afl TARGET            one input after the other from afl-fuzz, which starts this (see fuzz.sh)
// random BYTES SEED [TARGET]   that many random bytes through each way into the reader
// replay TARGET FILE…   inputs once more, within the same bounds
// seeds TARGET FOLDER   small documents to begin with, and the format's words
switch (args)
{
    case ["afl", var name]:
        // What is instrumented may be touched within the run only.
        var fuzzed = new Lazy<FuzzTarget>(() => FuzzTarget.Named(name));
        Fuzzer.OutOfProcess.Run(stream => BoundedRun.Once(fuzzed.Value, ReadWhole(stream)));
        return 0;
    case ["random", var bytes, var seed, .. var names] when names.Length < 2:
        return RandomBytes.Run(long.Parse(bytes, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture), names is [var one] ? [FuzzTarget.Named(one)] : FuzzTarget.All);
    case ["replay", var name, .. var files]:
        return Replay.Run(FuzzTarget.Named(name), files);
    case ["seeds", var name, var folder]:
        SeedFolder.Write(FuzzTarget.Named(name), folder);
        return 0;
    default:
        Console.Error.WriteLine($"afl TARGET | random BYTES SEED [TARGET] | replay TARGET FILE... | seeds TARGET FOLDER, where TARGET is one of {string.Join(", ", FuzzTarget.All.Select(target => target.Name))}");
        return 2;
}

static byte[] ReadWhole(Stream stream)
{
    using var memory = new MemoryStream();
    stream.CopyTo(memory);
    return memory.ToArray();
}
