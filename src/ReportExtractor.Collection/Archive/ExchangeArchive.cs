using System.Globalization;
using System.Text;
using ReportExtractor.Collection.Fetching;
using ReportExtractor.Collection.Responses;

namespace ReportExtractor.Collection.Archive;

/// <summary>
/// A folder of web archives to which exchanges are added. What is added counts only once its caller has noted the file's
/// new length; whatever stands behind that is cut off the next time that the folder is opened, and a file of which nothing was
/// noted is set aside under another name.
/// </summary>
public sealed class ExchangeArchive : IDisposable
{
    // Files of a size that is easily copied.
    private const long UsuallyFullAt = 1L << 30;

    private const string Pattern = "report-extractor-*.warc.gz";

    private const string Aside = ".aside";

    private readonly string _folder;
    private readonly TimeProvider _time;
    private readonly long _fullAt;
    private WarcWriter? _writer;
    private string _file = "";
    private long _whole;
    private int _files;

    private ExchangeArchive(string folder, TimeProvider time, long fullAt) => (_folder, _time, _fullAt) = (folder, time, fullAt);

    /// <summary>Opens a folder to add to; it is made if it does not exist.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="whole">How many bytes of each of its files are noted.</param>
    /// <param name="time">The clock.</param>
    /// <param name="fullAt">How long a file gets, in bytes, before the next is begun.</param>
    /// <exception cref="InvalidDataException">A file has fewer bytes than were noted, or there are files that were noted elsewhere.</exception>
    /// <exception cref="IOException">The folder cannot be used.</exception>
    public static ExchangeArchive Open(string folder, IReadOnlyDictionary<string, long> whole, TimeProvider time, long fullAt = UsuallyFullAt)
    {
        Directory.CreateDirectory(folder);
        foreach (var (file, bytes) in whole)
        {
            var info = new FileInfo(Path.Combine(folder, file));
            if (!info.Exists || info.Length < bytes)
                throw new InvalidDataException($"the archive {info.FullName} has {(info.Exists ? info.Length : 0)} bytes where {bytes} were written");
        }

        // A program that was killed leaves one file at most of which nothing was noted yet. Where the notes are lost it is all there is.
        var unknown = Directory.GetFiles(folder, Pattern).Where(path => !whole.ContainsKey(Path.GetFileName(path))).ToList();
        if (unknown.Count > 1)
            throw new InvalidDataException($"the folder {folder} holds {unknown.Count} archives that another store has filled");
        unknown.ForEach(path => File.Move(path, path + Aside));
        var archive = new ExchangeArchive(folder, time, fullAt) { _files = whole.Count };
        var last = whole.Keys.Order(StringComparer.Ordinal).LastOrDefault();
        if (last is not null)
            archive.GoOnWith(last, whole[last]);
        return archive;
    }

    /// <summary>Adds an exchange: the request, and the response or, where its body is one that is kept already, a record that refers to that.</summary>
    /// <param name="exchange">The exchange.</param>
    /// <param name="kept">When the body that the response stands for was asked for at the same address; null if it is none that is kept.</param>
    /// <returns>Where the record of the response stands; null if nothing came.</returns>
    /// <exception cref="IOException">The disk is full or fails.</exception>
    public (string File, long Position, long Length)? Add(Exchange exchange, DateTimeOffset? kept)
    {
        if (exchange.Received.IsEmpty)
            return null;
        Begin();
        var responseId = WarcRecord.NewId();
        if (!exchange.Request.IsEmpty)
        {
            _writer!.Write(new WarcRecord(WarcType.Request, WarcRecord.NewId(), exchange.Asked, exchange.Address, WarcRecord.HttpRequest, exchange.Request)
            {
                Fields = [new("WARC-Concurrent-To", $"<{responseId}>")],
            });
        }

        var (position, length) = _writer!.Write(Response(exchange, responseId, kept));
        return (_file, position, length);
    }

    /// <summary>The file that is written to and how long it is; null before anything was added.</summary>
    public (string File, long Bytes)? State => _writer is null ? null : (_file, _writer.Length);

    /// <summary>Notes that all that was added is kept.</summary>
    public void Keep() => _whole = _writer?.Length ?? 0;

    /// <summary>Takes back what was added since it was last noted as kept.</summary>
    public void TakeBack()
    {
        if (_writer is null)
            return;
        var file = _file;
        _writer.Dispose();
        GoOnWith(file, _whole);
    }

    /// <summary>Reads the response whose record stands at a place.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">There is no whole record of a response.</exception>
    public static RawResponse Read(string folder, string file, long position, int maxBody)
    {
        using var stream = new FileStream(Path.Combine(folder, file), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        stream.Position = position;
        var record = WarcReader.Read(stream).FirstOrDefault();
        return record?.Type == WarcType.Response ? RawResponse.Parse(record.Content, maxBody) : throw new InvalidDataException($"the archive {file} has no response at {position}");
    }

    /// <inheritdoc/>
    public void Dispose() => _writer?.Dispose();

    private static WarcRecord Response(Exchange exchange, string id, DateTimeOffset? kept)
    {
        var fields = new List<KeyValuePair<string, string>>();
        if (kept is { } earlier)
        {
            fields.Add(new("WARC-Profile", $"http://netpreserve.org/warc/1.1/revisit/{(exchange.Response?.Status == 304 ? "server-not-modified" : "identical-payload-digest")}"));
            fields.Add(new("WARC-Refers-To-Target-URI", exchange.Address.AbsoluteUri));
            fields.Add(new("WARC-Refers-To-Date", WarcWriter.Date(earlier)));
            return new WarcRecord(WarcType.Revisit, id, exchange.Asked, exchange.Address, WarcRecord.HttpResponse, Head(exchange.Received)) { Fields = fields };
        }

        if (Truncation(exchange.Failure) is { } truncation)
            fields.Add(new("WARC-Truncated", truncation));
        return new WarcRecord(WarcType.Response, id, exchange.Asked, exchange.Address, WarcRecord.HttpResponse, exchange.Received) { Fields = fields };
    }

    private static string? Truncation(FetchFailure? failure) => failure?.Cause switch
    {
        null => null,
        FailureCause.TooLarge => "length",
        FailureCause.Timeout => "time",
        FailureCause.Connection or FailureCause.DamagedResponse => "disconnect",
        _ => "unspecified",
    };

    private static ReadOnlyMemory<byte> Head(ReadOnlyMemory<byte> received)
    {
        var end = received.Span.IndexOf("\r\n\r\n"u8);
        return end < 0 ? received : received[..(end + 4)];
    }

    // What is kept together stands in one file, so that one length tells how much of it is whole.
    private void Begin()
    {
        var now = _time.GetUtcNow();
        if (_writer is null || (_writer.Length >= _fullAt && _writer.Length == _whole))
        {
            _writer?.Dispose();
            GoOnWith(string.Create(CultureInfo.InvariantCulture, $"report-extractor-{now.UtcDateTime:yyyyMMddHHmmss}-{++_files:00000}.warc.gz"), 0);
        }

        if (_writer!.Length > 0)
            return;
        var about = $"software: {FetchSettings.Product} {typeof(ExchangeArchive).Assembly.GetName().Version!.ToString(3)}\r\nformat: WARC File Format 1.1\r\n";
        _writer.Write(new WarcRecord(WarcType.Info, WarcRecord.NewId(), now, null, "application/warc-fields", Encoding.UTF8.GetBytes(about)) { Fields = [new("WARC-Filename", _file)] });
    }

    private void GoOnWith(string file, long whole)
    {
        _writer = WarcWriter.Open(Path.Combine(_folder, file), whole);
        (_file, _whole) = (file, whole);
    }
}
