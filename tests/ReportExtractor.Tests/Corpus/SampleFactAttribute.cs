using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Corpus;

/// <summary>A test that needs a file of <c>../shared/samples</c> beside the repository, as the project's own builds have it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SampleFactAttribute : FactAttribute
{
    public SampleFactAttribute(string sample)
    {
        Sample = sample;
        if (!File.Exists(Path.Combine(Repository.Samples, sample)) || !Directory.Exists(Repository.Facts))
            Skip = $"The real report is not here ({Path.Combine(Repository.Samples, sample)}).";
    }

    /// <summary>The file's name.</summary>
    public string Sample { get; }
}
