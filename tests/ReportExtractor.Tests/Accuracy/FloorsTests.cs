using ReportExtractor.Accuracy;
using ReportExtractor.Generator;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Accuracy;

public sealed class FloorsTests
{
    private static readonly (Breakdown Breakdown, string Sha256) Run = new GeneratedCorpus(5, 20, new Dictionary<string, string>(StringComparer.Ordinal) { ["format"] = "html" }).Run();

    [Fact]
    public void Figures_that_reach_their_floors_are_no_failure() => Assert.Empty(Made().Failures(Run.Breakdown, Run.Sha256));

    [Fact]
    public void Each_figure_below_its_floor_is_named()
    {
        var (right, exact) = (Run.Breakdown.All.RightShare, Run.Breakdown.All.ExactShare);
        Assert.Contains("hash", Assert.Single(Made().Failures(Run.Breakdown, "another")), StringComparison.Ordinal);
        Assert.Contains("cells are right", Assert.Single(Made(new FormatFloor(right + 0.001, exact)).Failures(Run.Breakdown, Run.Sha256)), StringComparison.Ordinal);
        Assert.Contains("are exact", Assert.Single(Made(new FormatFloor(right, exact + 0.001)).Failures(Run.Breakdown, Run.Sha256)), StringComparison.Ordinal);
        Assert.Contains("silently wrong", Assert.Single(Made(most: new Ceilings(-1, 0, 0)).Failures(Run.Breakdown, Run.Sha256)), StringComparison.Ordinal);
        Assert.Contains("false accusations", Assert.Single(Made(most: new Ceilings(0, -1, 0)).Failures(Run.Breakdown, Run.Sha256)), StringComparison.Ordinal);
        Assert.Contains("errors of sentences", Assert.Single(Made(prose: new ProseFloor(1.1, 0, 0)).Failures(Run.Breakdown, Run.Sha256)), StringComparison.Ordinal);
        Assert.Contains("called errors", Assert.Single(Made(prose: new ProseFloor(0, 1.1, 0)).Failures(Run.Breakdown, Run.Sha256)), StringComparison.Ordinal);
        Assert.Contains("are found", Assert.Single(Made(prose: new ProseFloor(0, 0, 1.1)).Failures(Run.Breakdown, Run.Sha256)), StringComparison.Ordinal);
        Assert.Contains("missed", Assert.Single(Made(most: new Ceilings(0, 0, -1)).Failures(Run.Breakdown, Run.Sha256)), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_share_of_suspects_below_its_floor_is_named()
    {
        var measure = LocalisationMeasure.Of(20, 60);

        Assert.Empty(new LocalisationFloor(60, measure.FirstOfUnique, measure.AmongOfOne, measure.FirstOfTwo).Failures(measure));
        Assert.InRange(measure.FirstOfUnique, 0.5, 1);
        Assert.Contains("no other could", Assert.Single(new LocalisationFloor(60, 1.1, 0, 0).Failures(measure)), StringComparison.Ordinal);
        Assert.Contains("among the suspects", Assert.Single(new LocalisationFloor(60, 0, 1.1, 0).Failures(measure)), StringComparison.Ordinal);
        Assert.Contains("pairs", Assert.Single(new LocalisationFloor(60, 0, 0, 1.1).Failures(measure)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_without_documents_is_a_failure() =>
        Assert.Contains(Made(format: "pdf").Failures(Run.Breakdown, Run.Sha256), failure => failure.StartsWith("pdf: no document", StringComparison.Ordinal));

    [Fact]
    public void The_repositorys_floors_are_of_at_least_500_documents_in_every_format()
    {
        var floors = Floors.Read(Path.Combine(Repository.Root, "tests", "ReportExtractor.Accuracy", "floors.json"));
        Assert.True(floors.Documents >= 500);
        Assert.Equal(DocumentGenerator.Formats, floors.Formats.Keys);
        Assert.All(floors.Formats.Values, floor => Assert.True(floor.Right > 0.9 && floor.Exact > 0.8));
    }

    private static Floors Made(FormatFloor? floor = null, Ceilings? most = null, ProseFloor? prose = null, string format = "html") => new(
        5,
        20,
        Run.Sha256,
        new Dictionary<string, FormatFloor>(StringComparer.Ordinal) { [format] = floor ?? new FormatFloor(Run.Breakdown.All.RightShare, Run.Breakdown.All.ExactShare) },
        prose ?? new ProseFloor(Run.Breakdown.Prose.Precision, Run.Breakdown.Prose.ErrorRecall, Run.Breakdown.Prose.Recall),
        new LocalisationFloor(1, 0, 0, 0),
        most ?? new Ceilings(Run.Breakdown.All[CellOutcome.Silent], Run.Breakdown.All.FalseAccusations, Run.Breakdown.All.MissedErrors),
        []);
}
