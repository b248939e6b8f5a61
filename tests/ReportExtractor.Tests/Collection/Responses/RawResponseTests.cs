using System.IO.Compression;
using System.Text;
using CsCheck;
using ReportExtractor.Collection.Responses;

namespace ReportExtractor.Tests.Collection.Responses;

public sealed class RawResponseTests
{
    private const int Most = 100_000;

    private static readonly string[] Fields = ["", "Transfer-Encoding: chunked\r\n", "Content-Encoding: gzip\r\n", "Content-Encoding: deflate\r\n", "Content-Encoding: br\r\n", "Content-Length: 20\r\n"];
    private static readonly string[] Betweens = ["", "\r\n", "\r\n1\r\n"];

    [Fact]
    public void Status_headers_and_body_are_told_apart()
    {
        var response = Parse("HTTP/1.1 404 Not Found\r\nContent-Type: text/html;\r\n charset=gb2312\r\nVary: a\r\nvary: b\r\n\r\nbody");

        Assert.Equal((404, "text/html; charset=gb2312", "a, b", null), (response.Status, response.Header("content-type"), response.Header("Vary"), response.Header("Server")));
        Assert.Equal(("body", BodyFault.None), (Text(response), response.Fault));
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\n\nbody", "body")]
    [InlineData("HTTP/1.0 200\r\n\r\nbody", "body")]
    [InlineData("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\nHTTP/1.1 200 OK\r\n\r\nbody", "body")]
    [InlineData("HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n", "")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody\r\n", "body")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nbody", "body")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 9\r\n\r\n2\r\nbo\r\n2;a=b\r\ndy\r\n0\r\nTrailer: a\r\n\r\n", "body")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n4\nbody\n0\n\n", "body")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: identity\r\n\r\nbody", "body")]
    public void Bodies_come_without_what_the_wire_put_around_them(string response, string body)
    {
        var parsed = Parse(response);

        Assert.Equal((body, BodyFault.None), (Text(parsed), parsed.Fault));
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nbody", BodyFault.EndedEarly)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nbody", BodyFault.RunsOn)]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n", BodyFault.BrokenChunks)]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nbody", BodyFault.BrokenChunks)]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbodyXX0\r\n\r\n", BodyFault.BrokenChunks)]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\nffffffff\r\n", BodyFault.BrokenChunks)]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\nzz\r\n", BodyFault.BrokenChunks)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: zstd\r\n\r\nbody", BodyFault.BrokenCoding)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: identity, identity, identity\r\n\r\nbody", BodyFault.BrokenCoding)]
    public void What_is_wrong_with_a_body_is_named_and_what_came_is_kept(string response, BodyFault fault)
    {
        var parsed = Parse(response);

        Assert.Equal(("body", fault), (Text(parsed), parsed.Fault));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("deflate")]
    [InlineData("raw deflate")]
    [InlineData("br")]
    [InlineData("gzip, gzip")]
    public void Bodies_are_unpacked(string coding)
    {
        var text = string.Concat(Enumerable.Repeat("政府信息公开", 500));

        var parsed = RawResponse.Parse(Packed(coding, Encoding.UTF8.GetBytes(text)), Most);

        Assert.Equal((text, BodyFault.None), (Text(parsed), parsed.Fault));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public void Damaged_ones_are_named(string coding)
    {
        var packed = Packed(coding, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 2000))));
        packed.AsSpan(packed.Length / 2).Reverse();

        Assert.NotEqual(BodyFault.None, RawResponse.Parse(packed, Most).Fault);
    }

    [Fact]
    public void A_gzip_member_that_is_cut_off_is_damaged_wherever_the_cut_is()
    {
        var head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"u8.Length;
        var whole = Packed("gzip", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 2000))));

        Assert.All(Enumerable.Range(head + 1, whole.Length - head - 1), length => Assert.Equal(BodyFault.BrokenCoding, RawResponse.Parse(whole.AsMemory(0, length), Most).Fault));
    }

    [Fact]
    public void One_that_needs_a_dictionary_is_damaged_too() =>
        Assert.Equal(BodyFault.BrokenCoding, RawResponse.Parse((byte[])[.. "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\n\r\n"u8, 0x78, 0x20, 1, 2, 3, 4, 5, 6], Most).Fault);

    [Theory]
    [InlineData(Most, BodyFault.None)]
    [InlineData(Most + 1, BodyFault.TooLarge)]
    [InlineData(50_000_000, BodyFault.TooLarge)]
    public void A_body_unpacks_to_so_much_and_no_more(int length, BodyFault fault)
    {
        var parsed = RawResponse.Parse(Packed("gzip", new byte[length]), Most);

        Assert.Equal((Math.Min(length, Most), fault), (parsed.Body.Length, parsed.Fault));
    }

    [Fact]
    public void A_body_packed_twice_to_nothing_unpacks_to_no_more_either() =>
        Assert.Equal(BodyFault.TooLarge, RawResponse.Parse(Packed("gzip, gzip", new byte[100_000_000]), Most).Fault);

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("HTTP/1.1 200 OK\r\nServer: a")]
    [InlineData("HTTP/1.1 20 OK\r\n\r\n")]
    [InlineData("HTTP/1.1 abc OK\r\n\r\n")]
    [InlineData("HTTP/1.1 100 Continue\r\n\r\n")]
    [InlineData("ICY 200 OK\r\n\r\n")]
    public void What_is_no_response_is_refused(string text) => Assert.Throws<InvalidDataException>(() => Parse(text));

    [Fact]
    public void A_head_without_end_is_refused() => Assert.Contains("long head", Assert.Throws<InvalidDataException>(() => Parse("HTTP/1.1 200 OK\r\n" + string.Concat(Enumerable.Repeat("a: b\r\n", 20_000)))).Message, StringComparison.Ordinal);

    [Fact]
    public void Any_bytes_end_in_a_response_or_a_refusal() =>
        Gen.Select(Gen.Int[0, Fields.Length - 1], Gen.Int[0, Betweens.Length - 1], Gen.Byte.Array[0, 200]).Sample(
            (field, between, rest) =>
            {
                try
                {
                    return RawResponse.Parse((byte[])[.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\n{Fields[field]}{Betweens[between]}"), .. rest], Most).Body.Length <= Most;
                }
                catch (InvalidDataException)
                {
                    return true;
                }
            },
            iter: 20_000);

    private static RawResponse Parse(string text) => RawResponse.Parse(Encoding.UTF8.GetBytes(text), Most);

    private static string Text(RawResponse response) => Encoding.UTF8.GetString(response.Body.Span);

    private static byte[] Packed(string coding, byte[] body)
    {
        foreach (var one in coding.Split(", "))
        {
            using var packed = new MemoryStream();
            using (Stream stream = one switch
            {
                "deflate" => new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true),
                "raw deflate" => new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true),
                "br" => new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true),
                _ => new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true),
            })
            {
                stream.Write(body);
            }

            body = packed.ToArray();
        }

        return [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Encoding: {coding.Replace("raw ", "", StringComparison.Ordinal)}\r\n\r\n"), .. body];
    }
}
