using System.Text;
using ReportExtractor.Reading;
using ReportExtractor.Reports;
using ReportExtractor.Verification;

namespace ReportExtractor.Fuzzing.Targets;

/// <summary>Extracted reports that are read back to be verified.</summary>
internal static class JsonTarget
{
    private const string Start = "{\"schema_version\":\"1.0\",\"report\":{\"form\":\"2021\"},";

    private const string Small =
        Start + "\"evidence\":[{\"cell\":\"requests.granted.total\",\"raw\":\"1\",\"status\":\"read\",\"confidence\":1.0,\"location\":{\"page\":1,\"box\":[1,2,3,4]}}],\"requests\":{\"granted\":{\"total\":1}},"
        + "\"sections\":[{\"number\":\"一\",\"title\":\"a\",\"text\":\"b\"}],\"unrecognised\":[{\"table\":\"requests\",\"label\":\"a\",\"values\":[\"1\"],\"location\":{\"line\":1,\"column\":2}}],\"illegible\":[{\"cause\":\"picture\",\"location\":{\"page\":1}}]}";

    public static FuzzTarget Create()
    {
        IReadOnlyList<string> words =
        [
            "{", "}", "[", "]", ",", ",", ":", ":", "null", "true", "0", "1.5", "-1", "1e28", "79228162514264337593543950335", "1e400", "99999999999999999999", "\"1.0\"", "\"2021\"", "\"2019\"", "\"a\"", "\"\"", "\"read\"", "\"blank\"", "\"picture\"", "\"2023-01-31\"",
            "\"schema_version\":\"1.0\"", "\"report\":", "\"form\":\"2021\"", "\"year\":", "\"title\":", "\"source\":", "\"retrieved\":", "\"published\":", "\"evidence\":", "\"cell\":", "\"requests.granted.total\"", "\"requests\":", "\"granted\":", "\"total\":",
            "\"raw\":", "\"status\":", "\"confidence\":", "\"location\":", "\"line\":", "\"page\":", "\"box\":", "\"sections\":", "\"unrecognised\":", "\"values\":", "\"illegible\":", "\"cause\":", "/*", "*/", "//", "'", "\\u0000", "\n", "NaN", "new Date(", ")", "undefined",
        ];
        return new FuzzTarget("json", bytes => Read(Encoding.UTF8.GetString(bytes)))
        {
            RefusesByFormat = true,
            Seeds = () => [Encoding.UTF8.GetBytes(Small), .. Extraction.Extract(new SourceBytes(Samples.Html), "test").Select(report => Encoding.UTF8.GetBytes(ReportJson.ToString(report)))],
            Words = words,
            Frames =
            [
                ("bare", bytes => bytes),
                ("in a report", bytes => [.. Encoding.UTF8.GetBytes(Start), .. bytes]),
                ("words", bytes => Soup.Bytes(bytes, words)),
                ("words over and over", bytes => Soup.Bytes(Soup.Repeated(bytes), words)),
                ("words in a report", bytes => [.. Encoding.UTF8.GetBytes(Start), .. Soup.Bytes(bytes, words)]),
                ("values in a report", bytes => Encoding.UTF8.GetBytes(Valued(bytes))),
            ],
        };
    }

    // A report in which some values are replaced.
    private static string Valued(byte[] bytes)
    {
        string[] values = ["null", "1", "-1.5", "\"a\"", "[]", "{}", "[1]", "[{}]", "{\"a\":1}", "1e28", "true", "[[1],[2,3]]", "\"79228162514264337593543950335\"", "9223372036854775808"];
        var parts = Small.Split("\":");
        for (var i = 0; i < bytes.Length; i++)
        {
            var at = 1 + (bytes[i] % (parts.Length - 1));
            var end = parts[at].LastIndexOf(",\"", StringComparison.Ordinal);
            parts[at] = values[(i + bytes[i]) % values.Length] + (end < 0 ? "" : parts[at][end..]);
        }

        return string.Join("\":", parts);
    }

    private static void Read(string text)
    {
        foreach (var report in ReportJsonReader.Read(text))
            ReportJson.ToString(Verifier.Verify(report));
    }
}
