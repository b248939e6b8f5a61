using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace ReportExtractor.FakeCountry.Serving;

/// <summary>An answer before anything goes wrong with it.</summary>
/// <param name="Status">The status.</param>
/// <param name="ContentType">The header.</param>
/// <param name="Body">The body.</param>
internal sealed record Answer(int Status, string ContentType, byte[] Body)
{
    /// <summary>Further headers.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public static Answer NotFound { get; } = Html(404, "<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1></body></html>");

    /// <summary>A short page of the server itself.</summary>
    public static Answer Html(int status, string text) => new(status, "text/html; charset=utf-8", System.Text.Encoding.UTF8.GetBytes(text));

    public string? Header(string name) => Headers.FirstOrDefault(header => header.Name == name).Value;

    /// <summary>The same, packed.</summary>
    public Answer Packed()
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Body);
        return this with { Body = memory.ToArray(), Headers = [.. Headers, ("Content-Encoding", "gzip"), ("Vary", "Accept-Encoding")] };
    }

    /// <summary>Sends it, and returns when the last byte is with the socket.</summary>
    public async Task SendAsync(HttpResponse response)
    {
        var end = AnswerEnd.Of(response.HttpContext);
        end.Note();
        response.StatusCode = Status;
        foreach (var (name, value) in Headers)
            response.Headers.Append(name, value);
        if (Status != StatusCodes.Status304NotModified)
        {
            response.ContentType = ContentType;
            response.ContentLength = Body.Length;
            if (response.HttpContext.Request.Method != HttpMethods.Head && Body.Length > 0)
            {
                await response.Body.WriteAsync(Body.AsMemory(..^1));
                end.Note();
                await response.Body.WriteAsync(Body.AsMemory(^1..));
            }
        }

        await response.CompleteAsync();
    }
}
