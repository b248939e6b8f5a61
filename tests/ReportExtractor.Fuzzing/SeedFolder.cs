using System.Globalization;
using System.Text;
using ReportExtractor.Fuzzing.Targets;

namespace ReportExtractor.Fuzzing;

/// <summary>What afl-fuzz begins with: a folder of inputs, and beside it a list of the format's words.</summary>
internal static class SeedFolder
{
    // afl-fuzz takes no longer ones.
    private const int LongestWord = 128;

    public static void Write(FuzzTarget target, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (i, seed) in target.Seeds().Index())
            File.WriteAllBytes(Path.Combine(folder, i.ToString("D2", CultureInfo.InvariantCulture)), seed);
        File.WriteAllLines(folder + ".dict", target.Words.Select(Encoding.UTF8.GetBytes).Where(word => word.Length is > 0 and <= LongestWord).Select(Quoted));
    }

    private static string Quoted(byte[] word) =>
        $"\"{string.Concat(word.Select(value => value is > 0x20 and < 0x7F and not (byte)'"' and not (byte)'\\' ? ((char)value).ToString() : $"\\x{value:X2}"))}\"";
}
