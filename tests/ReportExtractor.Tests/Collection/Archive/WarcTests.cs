using System.IO.Compression;
using System.Text;
using CsCheck;
using ReportExtractor.Collection.Archive;

namespace ReportExtractor.Tests.Collection.Archive;

public sealed class WarcTests : IDisposable
{
    private static readonly DateTimeOffset Night = new(2026, 1, 31, 2, 0, 0, TimeSpan.FromHours(8));

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"warc-{Guid.NewGuid():N}.warc.gz");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void What_is_written_is_read_back()
    {
        var record = Response("HTTP/1.1 200 OK\r\n\r\n年报") with { Fields = [new("WARC-Concurrent-To", $"<{WarcRecord.NewId()}>")] };
        using (var writer = WarcWriter.Open(_path, 0))
            writer.Write(record);

        var read = Assert.Single(ReadAll());

        Assert.Equal((record.Type, record.Id, record.Date, record.Target, record.ContentType), (read.Type, read.Id, read.Date, read.Target, read.ContentType));
        Assert.Equal(record.Content.ToArray(), read.Content.ToArray());
        Assert.Equal(record.Fields[0].Value, read.Field("warc-concurrent-to"));
        Assert.StartsWith("sha256:", read.Field("WARC-Block-Digest"), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_bytes_are_kept_as_they_came() => Gen.Byte.Array[0, 3000].List[1, 5].Sample(
        contents =>
        {
            File.Delete(_path);
            using (var writer = WarcWriter.Open(_path, 0))
                contents.ForEach(content => writer.Write(Response("") with { Content = content }));
            return ReadAll().Select(record => record.Content.ToArray()).Zip(contents).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second)) && ReadAll().Count == contents.Count;
        },
        iter: 50,
        threads: 1);

    [Fact]
    public void Each_record_can_be_read_by_itself()
    {
        var places = new List<(long Offset, long Length)>();
        using (var writer = WarcWriter.Open(_path, 0))
        {
            foreach (var text in new[] { "one", "two", "three" })
                places.Add(writer.Write(Response(text)));
        }

        var bytes = File.ReadAllBytes(_path);
        Assert.Equal(bytes.Length, places[^1].Offset + places[^1].Length);
        foreach (var (place, text) in places.Zip(["one", "two", "three"]))
        {
            using var member = new MemoryStream(bytes, (int)place.Offset, (int)place.Length);
            Assert.Equal(text, Encoding.UTF8.GetString(Assert.Single(WarcReader.Read(member)).Content.Span));
        }
    }

    [Fact]
    public void An_archive_cut_off_anywhere_gives_the_records_before_and_is_gone_on_with()
    {
        long whole;
        using (var writer = WarcWriter.Open(_path, 0))
        {
            whole = writer.Write(Response("one")).Length;
            writer.Write(Response("two"));
        }

        var bytes = File.ReadAllBytes(_path);
        for (var length = (int)whole + 1; length < bytes.Length; length += 7)
        {
            File.WriteAllBytes(_path, bytes[..length]);
            var read = ReadUntilFault();
            Assert.True(read is ["one"] || (read is ["one", "two"] && length > bytes.Length - 16), $"{string.Join(' ', read)} at {length} of {bytes.Length}");
            using (var writer = WarcWriter.Open(_path, whole))
                writer.Write(Response("three"));
            Assert.Equal(["one", "three"], ReadAll().Select(record => Encoding.UTF8.GetString(record.Content.Span)));
        }
    }

    [Fact]
    public void An_archive_that_lost_what_was_written_is_not_gone_on_with()
    {
        File.WriteAllBytes(_path, [1, 2, 3]);

        Assert.Contains("3 bytes where 10 were written", Assert.Throws<InvalidDataException>(() => WarcWriter.Open(_path, 10)).Message, StringComparison.Ordinal);
        Assert.Equal(3, new FileInfo(_path).Length);
    }

    [Fact]
    public void An_archive_may_be_read_while_it_is_written()
    {
        using var writer = WarcWriter.Open(_path, 0);
        writer.Write(Response("one"));

        using var reader = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        Assert.Single(WarcReader.Read(reader));
    }

    [Fact]
    public void A_record_that_changed_on_the_disk_is_refused()
    {
        var record = Response("one");
        using (var writer = WarcWriter.Open(_path, 0))
            writer.Write(record);
        using var unpacked = new MemoryStream();
        using (var gzip = new GZipStream(File.OpenRead(_path), CompressionMode.Decompress))
            gzip.CopyTo(unpacked);

        using var changed = new MemoryStream(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(unpacked.ToArray()).Replace("\r\n\r\none", "\r\n\r\ntwo", StringComparison.Ordinal)));

        Assert.Contains("not what was written", Assert.Throws<InvalidDataException>(() => WarcReader.Read(changed).Count()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_cannot_smuggle_in_another()
    {
        using var writer = WarcWriter.Open(_path, 0);

        Assert.Throws<ArgumentException>(() => writer.Write(Response("one") with { Fields = [new("WARC-Truncated", "time\r\nWARC-Type: request")] }));
        Assert.Equal(0, new FileInfo(_path).Length);
    }

    [Fact]
    public void Archives_of_others_are_read_compressed_or_not()
    {
        const string text = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nwarc-date: 2020-01-01T00:00:00Z\r\nWARC-Target-URI: <http://a.example/>\r\nContent-Type: application/http\r\nContent-Length: 3\r\n\r\none\r\n\r\n";
        using var plain = new MemoryStream(Encoding.UTF8.GetBytes(text + text));
        Assert.Equal(["http://a.example/", "http://a.example/"], WarcReader.Read(plain).Select(record => record.Target!.AbsoluteUri));

        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(text + text));
        compressed.Position = 0;
        Assert.Equal(2, WarcReader.Read(compressed).Count());
    }

    [Theory]
    [InlineData("WARC/1.1\r\nContent-Length: 99999999999\r\n\r\n")]
    [InlineData("WARC/1.1\r\nContent-Length: -1\r\n\r\n")]
    [InlineData("WARC/1.1\r\nContent-Length: 70000000\r\n\r\n")]
    [InlineData("WARC/1.1\r\n\r\n")]
    [InlineData("WARC/1.1\r\nContent-Length: 5\r\n\r\n123")]
    [InlineData("WARC/1.1\r\nContent-Length: 5")]
    [InlineData("<html>")]
    public void What_is_no_archive_is_refused(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));

        Assert.Throws<InvalidDataException>(() => WarcReader.Read(stream).Count());
    }

    private static WarcRecord Response(string content) => new(WarcType.Response, WarcRecord.NewId(), Night, new Uri("https://a.example/年报?page=2"), WarcRecord.HttpResponse, Encoding.UTF8.GetBytes(content));

    // The contents up to the first fault.
    private List<string> ReadUntilFault()
    {
        var read = new List<string>();
        try
        {
            foreach (var record in Stream())
                read.Add(Encoding.UTF8.GetString(record.Content.Span));
        }
        catch (InvalidDataException)
        {
            // What came before counts.
        }

        return read;
    }

    private List<WarcRecord> ReadAll() => [.. Stream()];

    private IEnumerable<WarcRecord> Stream()
    {
        using var file = File.OpenRead(_path);
        foreach (var record in WarcReader.Read(file))
            yield return record;
    }
}
