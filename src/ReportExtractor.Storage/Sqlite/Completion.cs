using Microsoft.Data.Sqlite;

namespace ReportExtractor.Storage.Sqlite;

/// <summary>Keeps all that a step led to, within one transaction.</summary>
internal static class Completion
{
    public static void Keep(SqliteConnection database, long run, StepOutcome outcome)
    {
        var source = outcome.Step.Step.Source;
        if (outcome.Archive is { } archive)
            VisitTable.SetArchive(database, archive.File, archive.Bytes);
        long? bodyVisit = null;
        foreach (var visit in outcome.Visits)
        {
            var id = VisitTable.Add(database, run, visit);
            bodyVisit = visit.BodySha256 is null ? null : visit.BodyVisit ?? id;
        }

        var isNew = false;
        if (outcome.Document is { } document)
        {
            var kept = document.Visit is null ? document with { Visit = bodyVisit } : document;
            var id = DocumentTable.Keep(database, run, source, kept);
            if (outcome.Versions is { } versions)
                isNew = VersionTable.Keep(database, run, source, id, kept.Visit!.Value, versions);
        }

        if (outcome.Findings is { } findings)
            FindingTable.Keep(database, run, source, findings);
        foreach (var next in outcome.Next)
            StepTable.Add(database, run, next);
        if (isNew)
            StepTable.Verify(database, run, source);
        StepTable.End(database, outcome.Step.Id, outcome.IsUnchanged || (outcome.Versions is not null && !isNew), outcome.Failure);
    }
}
