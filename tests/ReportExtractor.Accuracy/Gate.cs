namespace ReportExtractor.Accuracy;

/// <summary>Holds the figures of a fixed corpus against floors.</summary>
internal static class Gate
{
    public static int Run(string path, TextWriter output)
    {
        output.WriteLine(path);
        return 1;
    }
}
