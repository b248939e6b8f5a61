namespace ReportExtractor.Verification;

/// <summary>The language of a finding's message.</summary>
public enum Language
{
    /// <summary>Chinese, as citizens read it.</summary>
    Zh,

    /// <summary>English.</summary>
    En,
}
