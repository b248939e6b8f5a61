namespace ReportExtractor.Collection.Sources;

/// <summary>The JSON Schema (2020-12) of a list of sources, for editors that help to write one.</summary>
public static class SourceListSchema
{
    /// <summary>The schema as text.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(SourceListSchema).Assembly.GetManifestResourceStream("sources.schema.json")!;
        using var text = new StreamReader(stream);
        return text.ReadToEnd().TrimEnd();
    }
}
