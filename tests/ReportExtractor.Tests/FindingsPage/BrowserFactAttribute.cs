using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.FindingsPage;

/// <summary>A test that opens a page in a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (InstalledProgram.Find("chromium") is null)
            Skip = "chromium is not installed.";
    }
}
