using Microsoft.Data.Sqlite;

namespace ReportExtractor.Storage.Sqlite;

/// <summary>What people decided about findings.</summary>
internal static class DecisionTable
{
    public static void Keep(SqliteConnection database, IEnumerable<DecisionRecord> decisions)
    {
        foreach (var decision in decisions)
        {
            database.Execute($"""
                INSERT INTO decisions (finding, decision, reason, decided_by, decided_on)
                VALUES ({decision.Finding}, {decision.Decision}, {decision.Reason}, {decision.By}, {decision.Date})
                ON CONFLICT (finding) DO UPDATE SET decision = excluded.decision, reason = excluded.reason, decided_by = excluded.decided_by, decided_on = excluded.decided_on
                """);
        }
    }
}
