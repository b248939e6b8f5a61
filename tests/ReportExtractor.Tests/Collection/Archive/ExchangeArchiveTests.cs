using System.Text;
using ReportExtractor.Collection.Archive;
using ReportExtractor.Collection.Fetching;
using ReportExtractor.Collection.Responses;

namespace ReportExtractor.Tests.Collection.Archive;

public sealed class ExchangeArchiveTests : IDisposable
{
    private const int MaxBody = 1_000_000;
    private const string Page = "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n年报";

    private static readonly DateTimeOffset Asked = new(2026, 1, 31, 2, 0, 0, TimeSpan.FromHours(8));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("report-extractor-archive-");
    private readonly Dictionary<string, long> _whole = new(StringComparer.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void What_is_added_is_read_back_at_its_place()
    {
        using var archive = Open();
        var places = Enumerable.Range(0, 5).Select(number => Add(archive, $"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nbody {number}")).ToList();

        for (var number = 0; number < 5; number++)
            Assert.Equal($"body {number}", Body(places[number]));
    }

    [Fact]
    public void A_file_says_what_it_is_and_a_request_stands_before_its_response()
    {
        using (var archive = Open())
            Add(archive, Page);

        var records = Records(File());

        Assert.Equal([WarcType.Info, WarcType.Request, WarcType.Response], records.Select(record => record.Type));
        Assert.Equal(File(), records[0].Field("WARC-Filename"));
        Assert.Equal($"<{records[2].Id}>", records[1].Field("WARC-Concurrent-To"));
        Assert.Equal("GET / HTTP/1.1\r\n\r\n", Encoding.UTF8.GetString(records[1].Content.Span));
        Assert.Equal(Page, Encoding.UTF8.GetString(records[2].Content.Span));
        Assert.All(records.Skip(1), record => Assert.Equal((Asked, new Uri("http://a.example/")), (record.Date, record.Target)));
    }

    [Fact]
    public void Where_nothing_came_nothing_is_added()
    {
        using var archive = Open();

        Assert.Null(archive.Add(Got("") with { Failure = new FetchFailure(FailureCause.Connection, "refused") }, null));
        Assert.Null(archive.State);
        Assert.Empty(_folder.GetFiles());
    }

    [Fact]
    public void A_response_without_a_request_is_added_alone()
    {
        using (var archive = Open())
            archive.Add(Got(Page) with { Request = default }, null);

        Assert.Equal([WarcType.Info, WarcType.Response], Records(File()).Select(record => record.Type));
    }

    [Fact]
    public void A_response_that_has_not_changed_refers_to_the_one_that_is_kept()
    {
        using (var archive = Open())
            Add(archive, "HTTP/1.1 304 Not Modified\r\nETag: \"1\"\r\n\r\n", kept: Asked.AddDays(-1));

        var revisit = Records(File())[^1];
        Assert.Equal(WarcType.Revisit, revisit.Type);
        Assert.Equal("http://netpreserve.org/warc/1.1/revisit/server-not-modified", revisit.Field("WARC-Profile"));
        Assert.Equal("http://a.example/", revisit.Field("WARC-Refers-To-Target-URI"));
        Assert.Equal("2026-01-29T18:00:00.000000Z", revisit.Field("WARC-Refers-To-Date"));
    }

    [Fact]
    public void The_same_body_sent_again_is_kept_once()
    {
        using (var archive = Open())
            Add(archive, Page, kept: Asked.AddDays(-1));

        var revisit = Records(File())[^1];
        Assert.Equal("http://netpreserve.org/warc/1.1/revisit/identical-payload-digest", revisit.Field("WARC-Profile"));
        Assert.Equal("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n", Encoding.UTF8.GetString(revisit.Content.Span));
    }

    [Theory]
    [InlineData(FailureCause.TooLarge, "length")]
    [InlineData(FailureCause.Timeout, "time")]
    [InlineData(FailureCause.Connection, "disconnect")]
    [InlineData(FailureCause.DamagedResponse, "disconnect")]
    [InlineData(FailureCause.Tls, "unspecified")]
    public void A_response_that_is_not_whole_says_why(FailureCause cause, string truncation)
    {
        using (var archive = Open())
            archive.Add(Got("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf") with { Failure = new FetchFailure(cause, "it broke off") }, null);

        Assert.Equal(truncation, Records(File())[^1].Field("WARC-Truncated"));
    }

    [Fact]
    public void A_whole_response_says_nothing_of_truncation()
    {
        using (var archive = Open())
            Add(archive, Page);

        Assert.Null(Records(File())[^1].Field("WARC-Truncated"));
    }

    [Fact]
    public void What_is_taken_back_is_gone_and_what_was_kept_is_not()
    {
        using var archive = Open();
        var kept = Add(archive, Page);
        archive.Keep();
        var before = archive.State;
        Add(archive, "HTTP/1.1 200 OK\r\n\r\nsecond");

        archive.TakeBack();

        Assert.Equal(before, archive.State);
        Assert.Equal(before!.Value.Bytes, new FileInfo(PathOf(File())).Length);
        Assert.Equal("年报", Body(kept));
        Assert.Equal("third", Body(Add(archive, "HTTP/1.1 200 OK\r\n\r\nthird")));
    }

    [Fact]
    public void A_file_whose_first_records_were_taken_back_says_what_it_is_all_the_same()
    {
        using (var archive = Open())
        {
            Add(archive, Page);
            archive.TakeBack();
            Add(archive, Page);
        }

        Assert.Equal([WarcType.Info, WarcType.Request, WarcType.Response], Records(File()).Select(record => record.Type));
    }

    [Fact]
    public void Nothing_can_be_taken_back_before_anything_was_added()
    {
        using var archive = Open();

        archive.TakeBack();

        Assert.Empty(_folder.GetFiles());
    }

    [Fact]
    public void What_stands_behind_what_was_kept_is_cut_off_when_it_is_opened_again()
    {
        using (var archive = Open())
        {
            Add(archive, Page);
            Note(archive);
            Add(archive, "HTTP/1.1 200 OK\r\n\r\nlost");
        }

        using (var archive = Open())
            Add(archive, "HTTP/1.1 200 OK\r\n\r\nlater");

        Assert.Equal([Page, "HTTP/1.1 200 OK\r\n\r\nlater"], Records(File()).Where(record => record.Type == WarcType.Response).Select(record => Encoding.UTF8.GetString(record.Content.Span)));
    }

    [Fact]
    public void A_file_that_was_never_noted_is_removed()
    {
        using (var archive = Open())
            Add(archive, Page);
        System.IO.File.WriteAllText(PathOf("notes.txt"), "mine");

        using (Open())
            Assert.Equal(["notes.txt"], _folder.GetFiles().Select(file => file.Name));
    }

    [Fact]
    public void A_file_that_lost_what_was_noted_is_refused()
    {
        using (var archive = Open())
        {
            Add(archive, Page);
            Note(archive);
        }

        System.IO.File.WriteAllBytes(PathOf(File()), [1, 2, 3]);

        Assert.Contains("has 3 bytes where", Assert.Throws<InvalidDataException>(Open).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Any_file_that_is_missing_is_told(int missing)
    {
        FillThreeFiles();
        var path = PathOf(_whole.Keys.Order(StringComparer.Ordinal).ElementAt(missing));
        System.IO.File.Delete(path);

        Assert.Contains($"{path} has 0 bytes where", Assert.Throws<InvalidDataException>(Open).Message, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(path));
    }

    [Fact]
    public void What_another_store_has_filled_is_not_touched()
    {
        FillThreeFiles();
        _whole.Clear();

        Assert.Contains("3 archives that another store has filled", Assert.Throws<InvalidDataException>(Open).Message, StringComparison.Ordinal);
        Assert.Equal(3, _folder.GetFiles().Length);
    }

    [Fact]
    public void The_archives_of_other_programs_are_not_touched()
    {
        System.IO.File.WriteAllText(PathOf("crawl-1.warc.gz"), "theirs");
        System.IO.File.WriteAllText(PathOf("crawl-2.warc.gz"), "theirs");

        using (Open())
            Assert.Equal(2, _folder.GetFiles().Length);
    }

    [Fact]
    public void A_full_file_is_followed_by_another()
    {
        using var archive = Open(fullAt: 1);
        var first = Add(archive, Page);
        Note(archive);
        var second = Add(archive, Page);
        Note(archive);

        Assert.NotEqual(first.File, second.File);
        Assert.Equal(["年报", "年报"], [Body(first), Body(second)]);
        Assert.Equal(2, _whole.Count);
        Assert.All(_whole, file => Assert.Equal(file.Value, new FileInfo(PathOf(file.Key)).Length));
        Assert.All(_whole, file => Assert.Equal(WarcType.Info, Records(file.Key)[0].Type));
    }

    [Fact]
    public void What_is_kept_together_stands_in_one_file()
    {
        using var archive = Open(fullAt: 1);
        var places = new[] { Add(archive, Page), Add(archive, Page) };

        Assert.Equal(places[0].File, places[1].File);
        Assert.Equal((places[1].File, places[1].Position + places[1].Length), archive.State);
    }

    [Fact]
    public void An_archive_of_several_files_is_gone_on_with_in_the_last()
    {
        var last = FillThreeFiles();

        using var again = Open();

        Assert.Equal(last, Add(again, Page).File);
        Assert.Equal(3, _folder.GetFiles().Length);
    }

    [Fact]
    public void Archives_opened_in_the_same_second_do_not_write_to_the_same_file()
    {
        var files = new List<string>();
        for (var number = 0; number < 3; number++)
        {
            using var archive = Open(fullAt: 1);
            files.Add(Add(archive, Page).File);
            Note(archive);
        }

        Assert.Equal(3, files.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_place_at_which_no_response_begins_is_refused()
    {
        using (var archive = Open())
            Add(archive, Page);

        Assert.Contains("no response at 0", Assert.Throws<InvalidDataException>(() => ExchangeArchive.Read(_folder.FullName, File(), 0, MaxBody)).Message, StringComparison.Ordinal);
        Assert.Contains("no response at", Assert.Throws<InvalidDataException>(() => ExchangeArchive.Read(_folder.FullName, File(), new FileInfo(PathOf(File())).Length, MaxBody)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => ExchangeArchive.Read(_folder.FullName, File(), 7, MaxBody));
    }

    [Fact]
    public void A_record_that_was_damaged_is_refused_wherever_the_damage_is()
    {
        (string File, long Position, long Length) place;
        using (var archive = Open())
            place = Add(archive, Page);
        var whole = System.IO.File.ReadAllBytes(PathOf(place.File));

        for (var at = place.Position + 10; at < place.Position + place.Length - 8; at += 3)
        {
            var damaged = whole.ToArray();
            damaged[at] ^= 0xff;
            System.IO.File.WriteAllBytes(PathOf(place.File), damaged);
            var read = Record.Exception(() => Assert.Equal("年报", Body(place)));
            Assert.True(read is null or InvalidDataException, $"at {at - place.Position} of {place.Length}: {read}");
        }
    }

    [Fact]
    public void What_is_kept_is_read_while_more_is_added()
    {
        using var archive = Open();
        var first = Add(archive, Page);
        Add(archive, Page);

        Assert.Equal("年报", Body(first));
    }

    private static Exchange Got(string response) => new(
        new Uri("http://a.example/"), Asked, TimeSpan.FromSeconds(0.1), Encoding.UTF8.GetBytes("GET / HTTP/1.1\r\n\r\n"), Encoding.UTF8.GetBytes(response),
        response.Contains("\r\n\r\n", StringComparison.Ordinal) ? RawResponse.Parse(Encoding.UTF8.GetBytes(response), MaxBody) : null, null);

    private static (string File, long Position, long Length) Add(ExchangeArchive archive, string response, DateTimeOffset? kept = null) => archive.Add(Got(response), kept)!.Value;

    private ExchangeArchive Open() => ExchangeArchive.Open(_folder.FullName, _whole, TimeProvider.System);

    private ExchangeArchive Open(long fullAt) => ExchangeArchive.Open(_folder.FullName, _whole, TimeProvider.System, fullAt);

    // The last of the three.
    private string FillThreeFiles()
    {
        using var archive = Open(fullAt: 1);
        for (var number = 0; number < 3; number++)
        {
            Add(archive, Page);
            Note(archive);
        }

        return archive.State!.Value.File;
    }

    private void Note(ExchangeArchive archive)
    {
        var (file, bytes) = archive.State!.Value;
        _whole[file] = bytes;
        archive.Keep();
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private string File() => Assert.Single(_folder.GetFiles("*.warc.gz")).Name;

    private string Body((string File, long Position, long Length) place) => Encoding.UTF8.GetString(ExchangeArchive.Read(_folder.FullName, place.File, place.Position, MaxBody).Body.Span);

    private List<WarcRecord> Records(string name)
    {
        using var file = System.IO.File.OpenRead(PathOf(name));
        return [.. WarcReader.Read(file)];
    }
}
