using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Corpus;

/// <summary>A theory that needs <c>../shared/facts</c> beside the repository, as the project's own builds have it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactsTheoryAttribute : TheoryAttribute
{
    public FactsTheoryAttribute()
    {
        if (!Directory.Exists(Repository.Facts))
            Skip = $"The figures of real reports are not here ({Repository.Facts}).";
    }
}
