using System.Text;
using ReportExtractor.Collection.Archive;
using ReportExtractor.Collection.Fetching;
using ReportExtractor.Collection.Responses;

namespace ReportExtractor.Tests.Collection.Archive;

/// <summary>A folder of an archive, and what of it was noted as kept, as a store would.</summary>
internal sealed class ArchiveFolder : IDisposable
{
    public const int MaxBody = 1_000_000;
    public const string Page = "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n年报";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("report-extractor-archive-");

    public static DateTimeOffset Asked { get; } = new(2026, 1, 31, 2, 0, 0, TimeSpan.FromHours(8));

    public string Name => _folder.FullName;

    public IEnumerable<string> Files => _folder.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal);

    /// <summary>How many bytes of each file were noted.</summary>
    public Dictionary<string, long> Noted { get; } = new(StringComparer.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);

    public static Exchange Got(string response) => new(
        new Uri("http://a.example/"), Asked, TimeSpan.FromSeconds(0.1), Encoding.UTF8.GetBytes("GET / HTTP/1.1\r\n\r\n"), Encoding.UTF8.GetBytes(response),
        response.Contains("\r\n\r\n", StringComparison.Ordinal) ? RawResponse.Parse(Encoding.UTF8.GetBytes(response), MaxBody) : null, null);

    public static (string File, long Position, long Length) Add(ExchangeArchive archive, string response, DateTimeOffset? kept = null) => archive.Add(Got(response), kept)!.Value;

    public ExchangeArchive Open(long fullAt = int.MaxValue) => ExchangeArchive.Open(Name, Noted, TimeProvider.System, fullAt);

    public void Note(ExchangeArchive archive)
    {
        var (file, bytes) = archive.State!.Value;
        Noted[file] = bytes;
        archive.Keep();
    }

    /// <summary>Fills three files, and gives the last.</summary>
    public string FillThreeFiles()
    {
        using var archive = Open(fullAt: 1);
        for (var number = 0; number < 3; number++)
        {
            Add(archive, Page);
            Note(archive);
        }

        return archive.State!.Value.File;
    }

    public string PathOf(string name) => Path.Combine(Name, name);

    public string File() => Assert.Single(_folder.GetFiles("*.warc.gz")).Name;

    public string Body((string File, long Position, long Length) place) => Encoding.UTF8.GetString(ExchangeArchive.Read(Name, place.File, place.Position, MaxBody).Body.Span);

    public IReadOnlyList<WarcRecord> Records(string name)
    {
        using var file = System.IO.File.OpenRead(PathOf(name));
        return [.. WarcReader.Read(file)];
    }
}
