using ReportExtractor.Conversion;

namespace ReportExtractor.Tests.Conversion;

/// <summary>A fact that needs LibreOffice.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute() => Skip = LibreOffice.Missing;
}

/// <summary>A theory that needs LibreOffice.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LibreOfficeTheoryAttribute : TheoryAttribute
{
    public LibreOfficeTheoryAttribute() => Skip = LibreOffice.Missing;
}

/// <summary>Whether LibreOffice is here.</summary>
internal static class LibreOffice
{
    /// <summary>Why tests are skipped; null where it is installed.</summary>
    public static string? Missing { get; } = LibreOfficeConverter.Find() is null ? "LibreOffice is not installed here." : null;
}
