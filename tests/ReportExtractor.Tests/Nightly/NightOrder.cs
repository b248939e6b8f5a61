namespace ReportExtractor.Tests.Nightly;

/// <summary>Tests that keep time: they run one after the other, when nothing else does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class NightOrder
{
    public const string Name = "Nights";
}
