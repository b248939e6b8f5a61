using System.Text;
using ReportExtractor.Collection.Archive;
using ReportExtractor.Collection.Fetching;
using static ReportExtractor.Tests.Collection.Archive.ArchiveFolder;

namespace ReportExtractor.Tests.Collection.Archive;

/// <summary>Exchanges stand in the archive as they went over the wire, and are found again at their places.</summary>
public sealed class ExchangeArchiveTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_added_is_read_back_at_its_place()
    {
        using var archive = _folder.Open();
        var places = Enumerable.Range(0, 5).Select(number => Add(archive, $"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nbody {number}")).ToList();

        for (var number = 0; number < 5; number++)
            Assert.Equal($"body {number}", _folder.Body(places[number]));
    }

    [Fact]
    public void A_file_says_what_it_is_and_a_request_stands_before_its_response()
    {
        using (var archive = _folder.Open())
            Add(archive, Page);

        var records = _folder.Records(_folder.File());

        Assert.Equal([WarcType.Info, WarcType.Request, WarcType.Response], records.Select(record => record.Type));
        Assert.Equal(_folder.File(), records[0].Field("WARC-Filename"));
        Assert.Equal($"<{records[2].Id}>", records[1].Field("WARC-Concurrent-To"));
        Assert.Equal("GET / HTTP/1.1\r\n\r\n", Encoding.UTF8.GetString(records[1].Content.Span));
        Assert.Equal(Page, Encoding.UTF8.GetString(records[2].Content.Span));
        Assert.All(records.Skip(1), record => Assert.Equal((Asked, new Uri("http://a.example/")), (record.Date, record.Target)));
    }

    [Fact]
    public void Where_nothing_came_nothing_is_added()
    {
        using var archive = _folder.Open();

        Assert.Null(archive.Add(Got("") with { Failure = new FetchFailure(FailureCause.Connection, "refused") }, null));
        Assert.Null(archive.State);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void A_response_without_a_request_is_added_alone()
    {
        using (var archive = _folder.Open())
            archive.Add(Got(Page) with { Request = default }, null);

        Assert.Equal([WarcType.Info, WarcType.Response], _folder.Records(_folder.File()).Select(record => record.Type));
    }

    [Fact]
    public void A_response_that_has_not_changed_refers_to_the_one_that_is_kept()
    {
        using (var archive = _folder.Open())
            Add(archive, "HTTP/1.1 304 Not Modified\r\nETag: \"1\"\r\n\r\n", kept: Asked.AddDays(-1));

        var revisit = _folder.Records(_folder.File())[^1];
        Assert.Equal(WarcType.Revisit, revisit.Type);
        Assert.Equal("http://netpreserve.org/warc/1.1/revisit/server-not-modified", revisit.Field("WARC-Profile"));
        Assert.Equal("http://a.example/", revisit.Field("WARC-Refers-To-Target-URI"));
        Assert.Equal("2026-01-29T18:00:00.000000Z", revisit.Field("WARC-Refers-To-Date"));
    }

    [Fact]
    public void The_same_body_sent_again_is_kept_once()
    {
        using (var archive = _folder.Open())
            Add(archive, Page, kept: Asked.AddDays(-1));

        var revisit = _folder.Records(_folder.File())[^1];
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
        using (var archive = _folder.Open())
            archive.Add(Got("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf") with { Failure = new FetchFailure(cause, "it broke off") }, null);

        Assert.Equal(truncation, _folder.Records(_folder.File())[^1].Field("WARC-Truncated"));
    }

    [Fact]
    public void A_whole_response_says_nothing_of_truncation()
    {
        using (var archive = _folder.Open())
            Add(archive, Page);

        Assert.Null(_folder.Records(_folder.File())[^1].Field("WARC-Truncated"));
    }

    [Fact]
    public void A_place_at_which_no_response_begins_is_refused()
    {
        using (var archive = _folder.Open())
            Add(archive, Page);

        Assert.Contains("no response at 0", Assert.Throws<InvalidDataException>(() => ExchangeArchive.Read(_folder.Name, _folder.File(), 0, MaxBody)).Message, StringComparison.Ordinal);
        Assert.Contains("no response at", Assert.Throws<InvalidDataException>(() => ExchangeArchive.Read(_folder.Name, _folder.File(), new FileInfo(_folder.PathOf(_folder.File())).Length, MaxBody)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => ExchangeArchive.Read(_folder.Name, _folder.File(), 7, MaxBody));
    }

    [Fact]
    public void A_record_that_was_damaged_is_refused_wherever_the_damage_is()
    {
        (string File, long Position, long Length) place;
        using (var archive = _folder.Open())
            place = Add(archive, Page);
        var whole = File.ReadAllBytes(_folder.PathOf(place.File));

        for (var at = place.Position + 10; at < place.Position + place.Length - 8; at += 3)
        {
            var damaged = whole.ToArray();
            damaged[at] ^= 0xff;
            File.WriteAllBytes(_folder.PathOf(place.File), damaged);
            var read = Record.Exception(() => Assert.Equal("年报", _folder.Body(place)));
            Assert.True(read is null or InvalidDataException, $"at {at - place.Position} of {place.Length}: {read}");
        }
    }

    [Fact]
    public void What_is_kept_is_read_while_more_is_added()
    {
        using var archive = _folder.Open();
        var first = Add(archive, Page);
        Add(archive, Page);

        Assert.Equal("年报", _folder.Body(first));
    }
}
