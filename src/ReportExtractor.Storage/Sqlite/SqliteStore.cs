using Microsoft.Data.Sqlite;

namespace ReportExtractor.Storage.Sqlite;

/// <summary>A store in one SQLite file. One program at a time writes to it; others may read meanwhile.</summary>
public sealed class SqliteStore : IReportStore
{
    private readonly Lock _lock = new();
    private readonly FileStream? _claim;
    private readonly SqliteConnection _database;

    private SqliteStore(SqliteConnection database, FileStream? claim) => (_database, _claim) = (database, claim);

    /// <summary>Opens a store to work with; it is made if it does not exist.</summary>
    /// <exception cref="StoreBusyException">Another program does.</exception>
    /// <exception cref="InvalidDataException">The file is damaged, or no store of this program.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static SqliteStore Open(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var claim = Claim(path);
        SqliteConnection? database = null;
        try
        {
            database = Connect(path, SqliteOpenMode.ReadWriteCreate);
            Migrations.Apply(database);
            var store = new SqliteStore(database, claim);
            if (store.UnfinishedRun() is not null)
                store.CheckIntegrity();
            return store;
        }
        catch (Exception error)
        {
            database?.Dispose();
            claim.Dispose();
            if (error is SqliteException fault)
                throw Fault(path, fault);
            throw;
        }
    }

    /// <summary>Opens a store to read from, whoever else works with it.</summary>
    /// <exception cref="InvalidDataException">The file is damaged, no store of this program, or one of an earlier or later version.</exception>
    /// <exception cref="IOException">There is none.</exception>
    public static SqliteStore OpenToRead(string path)
    {
        if (!File.Exists(path))
            throw new FileNotFoundException($"there is no store {path}", path);
        SqliteConnection? database = null;
        try
        {
            database = Connect(path, SqliteOpenMode.ReadWrite);
            Migrations.Check(database);
            return new SqliteStore(database, claim: null);
        }
        catch (Exception error)
        {
            database?.Dispose();
            if (error is SqliteException fault)
                throw Fault(path, fault);
            throw;
        }
    }

    /// <inheritdoc/>
    public long? UnfinishedRun() => Read(RunTable.Unfinished);

    /// <inheritdoc/>
    public long BeginRun(DateTimeOffset now, IReadOnlyList<SourceRecord> sources) => Write(database => RunTable.Begin(database, now, sources));

    /// <inheritdoc/>
    public void EndRun(long run, DateTimeOffset now, string summary) => Write(database =>
    {
        RunTable.End(database, run, now, summary);
        return true;
    });

    /// <inheritdoc/>
    public IReadOnlyDictionary<long, SourceRecord> Sources() => Read(RunTable.Sources);

    /// <inheritdoc/>
    public IReadOnlyList<string> WaitingHosts(long run) => Read(database => StepTable.WaitingHosts(database, run));

    /// <inheritdoc/>
    public QueuedStep? NextStep(long run, string host) => Read(database => StepTable.Next(database, run, host));

    /// <inheritdoc/>
    public (int Waiting, int Done) Count(long run) => Read(database => StepTable.Count(database, run));

    /// <inheritdoc/>
    public int Count(long run, long source, StepKind kind) => Read(database => StepTable.Count(database, run, source, kind));

    /// <inheritdoc/>
    public void Complete(long run, StepOutcome outcome) => Write(database =>
    {
        Completion.Keep(database, run, outcome);
        return true;
    });

    /// <inheritdoc/>
    public StoredBody? LatestBody(string address) => Read(database => VisitTable.LatestBody(database, address));

    /// <inheritdoc/>
    public StoredBody Body(long visit) => Read(database => VisitTable.Body(database, visit));

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, long> Archives() => Read(VisitTable.Archives);

    /// <inheritdoc/>
    public DocumentRecord? Document(long source, string address) => Read(database => DocumentTable.Find(database, source, address));

    /// <inheritdoc/>
    public IEnumerable<(long Version, string Json)> CurrentReports(long source)
    {
        // One at a time: a source may have thousands.
        foreach (var version in Read(database => VersionTable.Current(database, source)))
            yield return (version, Read(database => VersionTable.Json(database, version)));
    }

    /// <inheritdoc/>
    public void Decide(IEnumerable<DecisionRecord> decisions) => Write(database =>
    {
        DecisionTable.Keep(database, decisions);
        return true;
    });

    /// <inheritdoc/>
    public RunResults Results(long run) => Read(database => ResultQueries.Of(database, run));

    /// <inheritdoc/>
    public IEnumerable<StoredReport> Reports()
    {
        foreach (var report in Read(ReportQueries.All))
            yield return Read(database => ReportQueries.Of(database, report));
    }

    /// <inheritdoc/>
    public IEnumerable<ReportHistory> Histories(string? body, int? year, bool onlyChanged)
    {
        foreach (var (id, report) in Read(database => HistoryQueries.Reports(database, body, year, onlyChanged)))
            yield return report with { Versions = Read(database => HistoryQueries.Versions(database, id)) };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _database.Dispose();
        _claim?.Dispose();
    }

    private static SqliteConnection Connect(string path, SqliteOpenMode mode)
    {
        var database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, ForeignKeys = true, Pooling = false }.ToString());
        try
        {
            database.Open();
            Migrations.Recognise(database);
            database.Execute($"PRAGMA journal_mode = WAL");
            database.Execute($"PRAGMA synchronous = FULL");
            database.Execute($"PRAGMA busy_timeout = 10000");
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    // The system takes the claim back when the program ends, however it ends.
    private static FileStream Claim(string path)
    {
        try
        {
            return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path + ".lock"))
        {
            throw new StoreBusyException(path);
        }
    }

    private void CheckIntegrity()
    {
        var faults = _database.Query($"PRAGMA quick_check(1)", row => row.GetString(0));
        if (faults is not ["ok"])
            throw new InvalidDataException($"the store is damaged: {faults.FirstOrDefault()}");
    }

    private T Read<T>(Func<SqliteConnection, T> work)
    {
        lock (_lock)
            return Guarded(() => work(_database));
    }

    private T Write<T>(Func<SqliteConnection, T> work)
    {
        lock (_lock)
        {
            return Guarded(() =>
            {
                using var transaction = _database.BeginTransaction();
                var result = work(_database);
                transaction.Commit();
                return result;
            });
        }
    }

    private T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException error)
        {
            throw Fault(_database.DataSource, error);
        }
    }

    private static Exception Fault(string path, SqliteException error) => error.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB => new InvalidDataException($"{path} is damaged, or no store of this program", error),
        SQLitePCL.raw.SQLITE_CONSTRAINT => error,
        _ => new IOException($"the store {path} cannot be used: {error.Message}", error),
    };
}
