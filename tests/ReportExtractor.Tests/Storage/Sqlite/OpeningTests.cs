using System.Text;
using Microsoft.Data.Sqlite;
using ReportExtractor.Storage;
using ReportExtractor.Storage.Sqlite;
using ReportExtractor.Tests.Cli;

namespace ReportExtractor.Tests.Storage.Sqlite;

public sealed class OpeningTests : IDisposable
{
    private readonly StoreFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void A_store_is_made_where_there_is_none()
    {
        Assert.False(File.Exists(_file.Path));

        Assert.Empty(_file.Store.Sources());
        Assert.Null(_file.Store.UnfinishedRun());
        Assert.Equal([1], _file.Numbers("PRAGMA user_version"));
    }

    [Fact]
    public void Folders_above_it_are_made_too()
    {
        var path = Path.Combine(Path.GetDirectoryName(_file.Path)!, "a", "b", "reports.db");

        using (SqliteStore.Open(path))
            Assert.True(File.Exists(path));
    }

    [Fact]
    public void What_it_holds_is_there_when_it_is_opened_again()
    {
        _file.Night(StoreFile.Address("1.html"), StoreFile.Says("5"));

        _file.Close();

        Assert.Equal("甲县财政局", _file.History().Body);
        Assert.Equal("110000", Assert.Single(_file.Store.Sources()).Value.Region);
    }

    [Fact]
    public void An_empty_file_becomes_a_store()
    {
        File.WriteAllBytes(_file.Path, []);

        Assert.Equal(1, _file.Begin().Run);
    }

    [Fact]
    public void A_store_of_a_later_version_is_refused_and_left_as_it_is()
    {
        _file.Begin().Close();
        StoreFile.Change(_file.Path, "PRAGMA user_version = 99");

        Assert.Equal($"a later version of this program made the store {_file.Path}", Assert.Throws<InvalidDataException>(() => SqliteStore.Open(_file.Path)).Message);
        Assert.Equal($"a later version of this program made the store {_file.Path}", Assert.Throws<InvalidDataException>(() => SqliteStore.OpenToRead(_file.Path)).Message);
        Assert.Equal([99], _file.Numbers("PRAGMA user_version"));
    }

    [Fact]
    public void A_store_of_an_earlier_version_is_not_read_before_it_is_brought_up()
    {
        _file.Begin().Close();
        StoreFile.Change(_file.Path, "PRAGMA user_version = 0");

        Assert.Contains("an earlier version of this program made the store", Assert.Throws<InvalidDataException>(() => SqliteStore.OpenToRead(_file.Path)).Message, StringComparison.Ordinal);
        Assert.Equal([0], _file.Numbers("PRAGMA user_version"));
    }

    [Fact]
    public void A_store_of_an_earlier_version_is_brought_up_with_all_that_it_holds()
    {
        _file.Night(StoreFile.Address("1.html"), StoreFile.Says("5")).Close();

        Migrate("ALTER TABLE sources ADD COLUMN remark TEXT", "UPDATE sources SET remark = name");

        Assert.Equal([3], _file.Numbers("PRAGMA user_version"));
        Assert.Equal([1], _file.Numbers($"SELECT count(*) FROM sources WHERE remark = '{StoreFile.Source}'"));
        Assert.Equal([1], _file.Numbers("SELECT count(*) FROM versions"));
    }

    [Fact]
    public void A_step_to_a_later_version_is_whole_or_not_at_all()
    {
        _file.Begin().Close();

        Assert.Throws<SqliteException>(() => Migrate("ALTER TABLE sources ADD COLUMN remark TEXT", "UPDATE sources SET remark = ''; UPDATE nowhere SET remark = ''"));

        Assert.Equal([2], _file.Numbers("PRAGMA user_version"));
        Assert.Equal([1], _file.Numbers("SELECT count(*) FROM sources WHERE remark IS NULL"));
    }

    [Theory]
    [InlineData("<html>this is a page, and a rather long one, as pages that are no stores tend to be</html>")]
    [InlineData("SQLite format 3\0 but what comes after the first words is nothing that a database would have")]
    public void A_file_that_is_no_store_is_refused_and_left_as_it_is(string content)
    {
        File.WriteAllText(_file.Path, content);

        Assert.Contains("no store of this program", Assert.Throws<InvalidDataException>(() => SqliteStore.Open(_file.Path)).Message, StringComparison.Ordinal);
        Assert.Contains("no store of this program", Assert.Throws<InvalidDataException>(() => SqliteStore.OpenToRead(_file.Path)).Message, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(_file.Path));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void The_database_of_another_program_is_refused_and_left_as_it_is(int version)
    {
        StoreFile.Change(_file.Path, $"CREATE TABLE bookmarks (id INTEGER PRIMARY KEY, address TEXT); PRAGMA user_version = {version}");
        var before = File.ReadAllBytes(_file.Path);

        Assert.Contains("no store of this program", Assert.Throws<InvalidDataException>(() => SqliteStore.Open(_file.Path)).Message, StringComparison.Ordinal);
        Assert.Contains("no store of this program", Assert.Throws<InvalidDataException>(() => SqliteStore.OpenToRead(_file.Path)).Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_file.Path));
    }

    [Fact]
    public void A_file_that_was_refused_can_be_opened_once_it_is_mended()
    {
        File.WriteAllText(_file.Path, "this is a text, and a rather long one, as texts that are no stores tend to be, so that it is read");
        Assert.Throws<InvalidDataException>(() => SqliteStore.Open(_file.Path));

        File.Delete(_file.Path);

        Assert.Empty(_file.Store.Sources());
    }

    [Fact]
    public void A_store_that_was_damaged_during_a_night_is_refused()
    {
        _file.Begin();
        for (var number = 0; number < 50; number++)
            _file.Store.Complete(_file.Run, new StepOutcome(new QueuedStep(0, _file.Step(StepKind.Visit, StoreFile.List))) { Next = [.. Enumerable.Range(0, 20).Select(page => _file.Step(StepKind.Fetch, StoreFile.Address($"{number}/{page}.html")))] });
        _file.Close();
        var bytes = File.ReadAllBytes(_file.Path);
        bytes.AsSpan(bytes.Length / 2).Fill(0xab);
        File.WriteAllBytes(_file.Path, bytes);

        Assert.Contains("damaged", Assert.Throws<InvalidDataException>(() => SqliteStore.Open(_file.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_opener_is_told_that_the_store_is_in_use()
    {
        _file.Begin();

        Assert.Equal($"another run is using the store {_file.Path}", Assert.Throws<StoreBusyException>(() => SqliteStore.Open(_file.Path)).Message);
        Assert.Equal(_file.Run, _file.Store.UnfinishedRun());
    }

    [Fact]
    public void The_store_is_free_again_once_it_is_closed()
    {
        _file.Begin().Close();

        using var second = SqliteStore.Open(_file.Path);

        Assert.Equal(_file.Run, second.UnfinishedRun());
    }

    [Fact]
    public void A_second_program_is_told_that_the_store_is_in_use()
    {
        using var program = new CliProgram().With("sources.yaml", "contact: a@example.org\nsources: [{name: A, list: http://127.0.0.1:9/}]\n");
        var path = program.PathOf("store/reports.db");
        using (SqliteStore.Open(path))
        {
            var second = program.Run("run", "sources.yaml", "--store", "store");

            Assert.Equal(4, second.ExitCode);
            Assert.Contains("another run is using the store", second.Messages, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_reader_sees_beside_a_writer_what_is_complete()
    {
        _file.Begin().Visit(StoreFile.Address("1.html"));
        using var reader = SqliteStore.OpenToRead(_file.Path);
        Assert.Empty(reader.Histories(null, null, onlyChanged: false));

        _file.Read(StoreFile.Address("1.html"), StoreFile.Says("5"));

        Assert.Single(reader.Histories(null, null, onlyChanged: false));
    }

    [Fact]
    public void There_may_be_many_readers()
    {
        _file.Night(StoreFile.Address("1.html"), StoreFile.Says("5"));
        using var first = SqliteStore.OpenToRead(_file.Path);
        using var second = SqliteStore.OpenToRead(_file.Path);

        Assert.Single(first.Histories(null, null, onlyChanged: false));
        Assert.Single(second.Histories(null, null, onlyChanged: false));
    }

    [Fact]
    public void A_store_that_is_not_there_is_not_made_by_reading()
    {
        Assert.Contains("there is no store", Assert.Throws<FileNotFoundException>(() => SqliteStore.OpenToRead(_file.Path)).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_file.Path));
    }

    [Fact]
    public void An_empty_file_is_no_store_to_read()
    {
        File.WriteAllText(_file.Path, "", Encoding.ASCII);

        Assert.Contains("no store of this program", Assert.Throws<InvalidDataException>(() => SqliteStore.OpenToRead(_file.Path)).Message, StringComparison.Ordinal);
    }

    // Steps after the first.
    private void Migrate(params string[] scripts)
    {
        using var database = new SqliteConnection($"Data Source={_file.Path};Pooling=False");
        database.Open();
        Migrations.Apply(database, 1, ["", .. scripts]);
    }
}
