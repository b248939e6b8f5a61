using Newtonsoft.Json.Linq;

namespace ReportExtractor.Accuracy;

/// <summary>A breakdown as JSON.</summary>
internal static class BreakdownJson
{
    public static JObject Write(Breakdown breakdown) => new()
    {
        ["all"] = Figures(breakdown.All),
        ["formats"] = new JObject(breakdown.Formats.Select(group => new JProperty(group.Name, Figures(group.Tally)))),
        ["confidence"] = new JArray(breakdown.All.Bands.Select((band, i) => new JObject { ["band"] = ConfidenceBands.Name(i), ["numbers"] = band.Read, ["right"] = band.Right })),
        ["prose"] = Prose(breakdown.Prose),
        ["habits"] = new JObject(breakdown.Habits.Select(group => new JProperty(group.Name, Figures(group.Tally)))),
        ["worst"] = new JArray(breakdown.Worst.Select(Document)),
    };

    private static JObject Prose(ProseTally prose) => new()
    {
        ["right"] = prose.Right,
        ["false"] = prose.False,
        ["precision"] = prose.Precision,
        ["error_recall"] = prose.ErrorRecall,
        ["recall"] = prose.Recall,
        ["mistakes"] = new JObject(prose.Kinds.Select(kind => new JProperty(kind.Kind, new JObject { ["error"] = kind.Error, ["mild"] = kind.Mild, ["missed"] = kind.Missed }))),
    };

    private static JObject Figures(Tally tally) => new()
    {
        ["documents"] = tally.Documents,
        ["exact"] = tally.Exact,
        ["cells"] = tally.Cells,
        ["right"] = tally[CellOutcome.Right],
        ["missing"] = tally[CellOutcome.Missing],
        ["doubtful"] = tally[CellOutcome.Doubtful],
        ["silently_wrong"] = tally[CellOutcome.Silent],
        ["false_accusations"] = tally.FalseAccusations,
        ["visible_errors"] = tally.VisibleErrors,
        ["missed_errors"] = tally.MissedErrors,
        ["crashes"] = tally.Crashes,
    };

    private static JObject Document(DocumentResult result) => new()
    {
        ["file"] = result.Document.FileName,
        ["seed"] = result.Document.Seed,
        ["habits"] = new JArray(result.Document.Habits),
        ["failure"] = result.Failure,
        ["false_accusations"] = new JArray(result.FalseAccusations),
        ["missed_errors"] = new JArray(result.MissedErrors),
        ["prose"] = new JArray(result.Prose.Select(prose => new JObject
        {
            ["kind"] = prose.Contradiction.Kind,
            ["outcome"] = prose.Outcome.ToString(),
            ["stated"] = prose.Contradiction.Stated,
            ["sentence"] = prose.Contradiction.Sentence,
        })),
        ["cells"] = new JArray(result.Mistakes.Select(mistake => new JObject
        {
            ["cell"] = mistake.Cell,
            ["outcome"] = mistake.Outcome.ToString(),
            ["published"] = mistake.Expected.Value,
            ["read"] = mistake.Reading.Value,
            ["status"] = mistake.Reading.Status,
            ["confidence"] = mistake.Reading.Confidence,
        })),
    };
}
