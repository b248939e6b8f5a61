using Newtonsoft.Json;

namespace ReportExtractor.Accuracy;

/// <summary>The figures that a fixed corpus must reach, as pinned in a file.</summary>
/// <param name="Seed">The corpus's seed.</param>
/// <param name="Documents">How many documents it has.</param>
/// <param name="Sha256">The hash of all its documents; the figures are of these and no others.</param>
/// <param name="Formats">By format, the least shares.</param>
/// <param name="Prose">The least shares for sentences.</param>
/// <param name="Localisation">The least shares for suspects.</param>
/// <param name="Most">What there may be at most, in all.</param>
/// <param name="Lowered">Why a floor is lower than it was, a sentence each.</param>
internal sealed record Floors(
    [property: JsonRequired] int Seed,
    [property: JsonRequired] int Documents,
    [property: JsonRequired] string Sha256,
    [property: JsonRequired] IReadOnlyDictionary<string, FormatFloor> Formats,
    [property: JsonRequired] ProseFloor Prose,
    [property: JsonRequired] LocalisationFloor Localisation,
    [property: JsonRequired] Ceilings Most,
    [property: JsonRequired] IReadOnlyList<string> Lowered)
{
    public static Floors Read(string path) => JsonConvert.DeserializeObject<Floors>(File.ReadAllText(path)) ?? throw new InvalidDataException($"{path} is empty");

    /// <summary>A sentence for each figure that is below its floor.</summary>
    /// <param name="breakdown">The figures.</param>
    /// <param name="sha256">The hash of the documents that they are of.</param>
    public IEnumerable<string> Failures(Breakdown breakdown, string sha256)
    {
        if (sha256 != Sha256)
            yield return $"the documents are not those that the floors are of: their hash is {sha256}";
        foreach (var (name, floor) in Formats)
        {
            var tally = breakdown.Formats.FirstOrDefault(format => format.Name == name).Tally ?? new Tally([]);
            if (tally.Documents == 0)
                yield return $"{name}: no document";
            if (tally.RightShare < floor.Right)
                yield return FormattableString.Invariant($"{name}: {tally.RightShare:0.000000} of the cells are right, less than {floor.Right}");
            if (tally.ExactShare < floor.Exact)
                yield return FormattableString.Invariant($"{name}: {tally.ExactShare:0.000000} of the documents are exact, less than {floor.Exact}");
        }

        foreach (var (what, share, least) in new[]
        {
            ("errors of sentences are right", breakdown.Prose.Precision, Prose.Precision),
            ("mistakes in sentences are called errors", breakdown.Prose.ErrorRecall, Prose.ErrorRecall),
            ("mistakes in sentences are found", breakdown.Prose.Recall, Prose.Recall),
        })
        {
            if (share < least)
                yield return FormattableString.Invariant($"{share:0.000000} of the {what}, less than {least}");
        }

        foreach (var (what, count, most) in new[]
        {
            ("cells are silently wrong", breakdown.All[CellOutcome.Silent], Most.SilentlyWrong),
            ("errors are false accusations", breakdown.All.FalseAccusations, Most.FalseAccusations),
            ("broken sums are missed", breakdown.All.MissedErrors, Most.MissedErrors),
            ("documents broke the program", breakdown.All.Crashes, 0),
        })
        {
            if (count > most)
                yield return $"{count} {what}, more than {most}";
        }
    }
}

/// <summary>The least shares for one format.</summary>
/// <param name="Right">Of the cells, those that are right.</param>
/// <param name="Exact">Of the documents, those of which every cell is right.</param>
internal sealed record FormatFloor([property: JsonRequired] double Right, [property: JsonRequired] double Exact);

/// <summary>The least shares for sentences.</summary>
/// <param name="Precision">Of the errors reported of sentences, those that are right.</param>
/// <param name="ErrorRecall">Of the mistakes in sentences, those that are called errors.</param>
/// <param name="Recall">Of the mistakes in sentences, those that are found.</param>
internal sealed record ProseFloor(
    [property: JsonRequired] double Precision,
    [property: JsonRequired, JsonProperty("error_recall")] double ErrorRecall,
    [property: JsonRequired] double Recall);

/// <summary>The least shares for the suspects that the verifier names in reports with mistakes.</summary>
/// <param name="Reports">Of how many reports the shares are.</param>
/// <param name="FirstOfUnique">Of one changed figure that no other could stand for, how often it is the first suspect.</param>
/// <param name="AmongOfOne">Of one changed figure, how often it is among the suspects.</param>
/// <param name="FirstOfTwo">Of two changed figures, how often both and no others are the first suspects.</param>
internal sealed record LocalisationFloor(
    [property: JsonRequired] int Reports,
    [property: JsonRequired, JsonProperty("first_of_unique")] double FirstOfUnique,
    [property: JsonRequired, JsonProperty("among_of_one")] double AmongOfOne,
    [property: JsonRequired, JsonProperty("first_of_two")] double FirstOfTwo)
{
    /// <summary>A sentence for each share that is below its floor.</summary>
    public IEnumerable<string> Failures(LocalisationMeasure measure)
    {
        foreach (var (what, share, least) in new[]
        {
            ("single changed figures that no other could stand for are the first suspect", measure.FirstOfUnique, FirstOfUnique),
            ("single changed figures are among the suspects", measure.AmongOfOne, AmongOfOne),
            ("pairs of changed figures are the first suspects", measure.FirstOfTwo, FirstOfTwo),
        })
        {
            if (share < least)
                yield return FormattableString.Invariant($"{share:0.000000} of the {what}, less than {least}");
        }
    }
}

/// <summary>What there may be at most.</summary>
/// <param name="SilentlyWrong">Cells that are wrong and said to be certain.</param>
/// <param name="FalseAccusations">Errors reported of figures that reconcile.</param>
/// <param name="MissedErrors">Broken sums that were read right and are not reported.</param>
internal sealed record Ceilings(
    [property: JsonProperty("silently_wrong", Required = Required.Always)] long SilentlyWrong,
    [property: JsonProperty("false_accusations", Required = Required.Always)] long FalseAccusations,
    [property: JsonProperty("missed_errors", Required = Required.Always)] long MissedErrors);
