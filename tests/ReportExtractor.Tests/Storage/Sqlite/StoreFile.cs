using Microsoft.Data.Sqlite;
using ReportExtractor.Storage;
using ReportExtractor.Storage.Sqlite;

namespace ReportExtractor.Tests.Storage.Sqlite;

/// <summary>A store in a folder of its own that is gone afterwards, and the nights that fill it.</summary>
internal sealed class StoreFile : IDisposable
{
    public const string Host = "www.jia.gov.cn";
    public const string List = $"http://{Host}/gkml/";
    public const string Source = "甲县人民政府";

    private static readonly DateTimeOffset FirstNight = new(2026, 1, 31, 18, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("report-extractor-store-");
    private SqliteStore? _store;
    private int _bodies;

    public string Path => System.IO.Path.Combine(_folder.FullName, "reports.db");

    public SqliteStore Store => _store ??= SqliteStore.Open(Path);

    /// <summary>The night that is going on.</summary>
    public long Run { get; private set; }

    public DateTimeOffset Now { get; private set; } = FirstNight;

    public static string Address(string file) => $"http://{Host}/{file}";

    public static SourceRecord Named(string name = Source, params string[] lists) =>
        new(name, "110000", "county", [.. lists.DefaultIfEmpty(List).Select(list => new StartAddress(new Uri(list).IdnHost, list, IsList: true))]);

    public static VersionRecord Says(string figure, string body = "甲县财政局", int? year = 2025, string text = "") => new(
        body, year, "年度报告", new DateOnly(2026, 1, 30), "2021", FirstNight, $"figures {figure}", $"figures {figure} {text}", $$"""{"body":"{{body}}","figure":{{figure}}}""",
        [new("a.total", figure, figure, "read", 1), new("a.blank", null, "", "blank", 1)]);

    public void Close()
    {
        _store?.Dispose();
        _store = null;
    }

    /// <summary>Begins the next night, or goes on with the one that was cut short.</summary>
    public StoreFile Begin(params SourceRecord[] sources)
    {
        Now = Now.AddDays(1);
        Run = Store.BeginRun(Now, sources.Length == 0 ? [Named()] : sources);
        return this;
    }

    public StoreFile End()
    {
        Store.EndRun(Run, Now.AddHours(1), "done");
        return this;
    }

    public long SourceId(string name = Source) => Store.Sources().Single(source => source.Value.Name == name).Key;

    public NewStep Step(StepKind kind, string address, string? title = null) => new(SourceId(), kind, kind == StepKind.Verify ? "" : Host, kind == StepKind.Verify ? "" : address, title, 1, List);

    /// <summary>The step that waits for something to be done with an address.</summary>
    public QueuedStep Waiting(StepKind kind, string address)
    {
        var put = Step(kind, address);
        var id = Assert.Single(Numbers($"SELECT id FROM steps WHERE run = {Run} AND source = {put.Source} AND kind = '{kind.ToString().ToLowerInvariant()}' AND address = '{put.Address}' AND state = 'waiting'"));
        return new QueuedStep(id, put);
    }

    /// <summary>Looks at the list, which leads to documents.</summary>
    public StoreFile Visit(params string[] documents)
    {
        Store.Complete(Run, new StepOutcome(Waiting(StepKind.Visit, List)) { Next = [.. documents.Select(document => Step(StepKind.Fetch, document, "年报"))] });
        return this;
    }

    /// <summary>Fetches a document.</summary>
    public StoreFile Fetch(string address)
    {
        var body = $"body {++_bodies}";
        Store.Complete(Run, new StepOutcome(Waiting(StepKind.Fetch, address))
        {
            Archive = ("a.warc.gz", _bodies * 100),
            Visits = [new VisitRecord(address, Now, TimeSpan.FromSeconds(0.2), 200, null, 100, false) { BodySha256 = body, Place = new ArchivePlace("a.warc.gz", (_bodies - 1) * 100, 100) }],
            Document = new DocumentRecord(address, address, "年报") { BodySha256 = body },
            Next = [Step(StepKind.Extract, address)],
        });
        return this;
    }

    /// <summary>Reads a document that was fetched.</summary>
    public StoreFile Extract(string address, params VersionRecord[] versions)
    {
        var document = Store.Document(SourceId(), address)!;
        Store.Complete(Run, new StepOutcome(Waiting(StepKind.Extract, address)) { Document = document with { ExtractedSha256 = document.BodySha256, ExtractedBy = "1" }, Versions = versions });
        return this;
    }

    /// <summary>Fetches and reads a document.</summary>
    public StoreFile Read(string address, params VersionRecord[] versions) => Fetch(address).Extract(address, versions);

    /// <summary>Asks for a document that is not there any more.</summary>
    public StoreFile Miss(string address)
    {
        Store.Complete(Run, new StepOutcome(Waiting(StepKind.Fetch, address))
        {
            Visits = [new VisitRecord(address, Now, TimeSpan.FromSeconds(0.2), 404, null, 50, false)],
            Document = Store.Document(SourceId(), address) is { } known ? known with { IsGone = true } : null,
            Failure = new StepFailure("not_found", "its server says that it is not there"),
        });
        return this;
    }

    /// <summary>A night in which a document says something.</summary>
    public StoreFile Night(string address, params VersionRecord[] versions) => Begin().Visit(address).Read(address, versions).End();

    public RunResults Results() => Store.Results(Run);

    public ReportHistory History() => Assert.Single(Store.Histories(null, null, onlyChanged: false));

    /// <summary>Numbers in the file, by another connection.</summary>
    public List<long> Numbers(string query)
    {
        using var database = Connect(Path);
        using var command = database.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var numbers = new List<long>();
        while (reader.Read())
            numbers.Add(reader.GetInt64(0));
        return numbers;
    }

    public static void Change(string path, string statements)
    {
        using var database = Connect(path);
        using var command = database.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        Close();
        _folder.Delete(recursive: true);
    }

    private static SqliteConnection Connect(string path)
    {
        var database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        database.Open();
        return database;
    }
}
