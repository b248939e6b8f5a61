namespace ReportExtractor.Verification;

/// <summary>The words for severities.</summary>
public static class SeverityNames
{
    /// <summary>The word in a language.</summary>
    public static string In(this Severity severity, Language language) => (severity, language) switch
    {
        (Severity.Error, Language.Zh) => "错误",
        (Severity.Warning, Language.Zh) => "存疑",
        (Severity.Info, Language.Zh) => "提示",
        _ => severity.Code(),
    };

    /// <summary>The word in JSON and CSV: <c>error</c>, <c>warning</c> or <c>info</c>.</summary>
    public static string Code(this Severity severity) => severity.ToString().ToLowerInvariant();
}
