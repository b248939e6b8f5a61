using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace ReportExtractor.Collection.Responses;

/// <summary>
/// A response taken apart from the bytes that came: its status, its headers, and its body without transfer and content
/// coding. Source: RFC 9112 for the message, RFC 9110 for codings.
/// </summary>
/// <param name="Status">The status, e.g. 200.</param>
/// <param name="Headers">The header fields in order, values as Latin-1.</param>
/// <param name="Body">The body; where there is a fault, what came of it.</param>
/// <param name="Fault">What is wrong with the body.</param>
public sealed record RawResponse(int Status, IReadOnlyList<KeyValuePair<string, string>> Headers, ReadOnlyMemory<byte> Body, BodyFault Fault)
{
    private const int MaxHead = 64 * 1024;
    private const int FirstFinalStatus = 200;

    /// <summary>The value of a header field, those of one name joined by commas; null if the response lacks it.</summary>
    public string? Header(string name)
    {
        var values = Headers.Where(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value).ToList();
        return values.Count == 0 ? null : string.Join(", ", values);
    }

    /// <summary>The charset that the server names; null if it names none.</summary>
    public string? Charset => MediaTypeHeaderValue.TryParse(Header("Content-Type"), out var type) ? type.CharSet?.Trim('"') : null;

    /// <summary>Takes a response apart.</summary>
    /// <param name="bytes">All bytes that came, interim responses (100, 103) included.</param>
    /// <param name="maxBody">How long a body may be once it is unpacked, in bytes.</param>
    /// <exception cref="InvalidDataException">They do not begin with a whole head of a response.</exception>
    public static RawResponse Parse(ReadOnlyMemory<byte> bytes, int maxBody)
    {
        while (true)
        {
            var (status, headers, length) = Head(bytes.Span);
            bytes = bytes[length..];
            if (status >= FirstFinalStatus)
            {
                var response = new RawResponse(status, headers, default, BodyFault.None);
                var (body, fault) = BodyReader.Read(response, bytes, maxBody);
                return response with { Body = body, Fault = fault };
            }
        }
    }

    private static (int Status, List<KeyValuePair<string, string>> Headers, int Length) Head(ReadOnlySpan<byte> bytes)
    {
        var window = bytes[..Math.Min(bytes.Length, MaxHead)];
        var headers = new List<KeyValuePair<string, string>>();
        int? status = null;
        var at = 0;
        while (window[at..].IndexOf((byte)'\n') is var end and >= 0)
        {
            var line = Encoding.Latin1.GetString(window.Slice(at, end)).TrimEnd('\r');
            at += end + 1;
            if (status is null)
                status = StatusOf(line);
            else if (line.Length == 0)
                return (status.Value, headers, at);
            else if (line[0] is ' ' or '\t' && headers.Count > 0)
                headers[^1] = new(headers[^1].Key, $"{headers[^1].Value} {line.Trim()}".Trim());
            else if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
                headers.Add(new(line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }

        throw new InvalidDataException(bytes.Length > MaxHead ? "the response has a very long head" : "the response ended within its head");
    }

    // HTTP/1.1 200 OK
    private static int StatusOf(string line)
    {
        var parts = line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length >= 2 && parts[0].StartsWith("HTTP/", StringComparison.OrdinalIgnoreCase) && parts[1].Length == 3 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status >= 100
            ? status
            : throw new InvalidDataException("what came is no response");
    }
}

/// <summary>What is wrong with a response's body.</summary>
public enum BodyFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It ended before the length that its head tells.</summary>
    EndedEarly,

    /// <summary>More came than the length that its head tells.</summary>
    RunsOn,

    /// <summary>Its chunks are not as the standard has them, or end before the last.</summary>
    BrokenChunks,

    /// <summary>It is packed in a way that is not known, or damaged.</summary>
    BrokenCoding,

    /// <summary>It unpacks to more than is read of any.</summary>
    TooLarge,
}
