using ReportExtractor.Collection.Archive;
using ReportExtractor.Collection.Responses;
using ReportExtractor.Reading;

namespace ReportExtractor.Cli;

/// <summary>A response in a web archive, as if the archive were a folder and the response a file in it.</summary>
internal sealed record ArchivedInput : InputFile
{
    private readonly ArchiveReader _archive;
    private readonly int _number;

    private ArchivedInput(ArchiveReader archive, string root, int number, WarcRecord record)
        : base(System.IO.Path.Join(archive.Path, NameOf(number, record.Target!)), System.IO.Path.Join(root, NameOf(number, record.Target!)))
    {
        (_archive, _number) = (archive, number);
        Address = record.Target!.AbsoluteUri;
        Changed = record.Date;
    }

    public override string Address { get; }

    public override DateTimeOffset Changed { get; }

    // An archive holds lists and notices too.
    public override bool MayBeOther => true;

    /// <summary>The responses of an archive that may be documents; null if a file is no archive.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">Its name as found.</param>
    public static IEnumerable<InputFile>? Find(string path, string name)
    {
        if (!ArchiveReader.IsArchive(path))
            return null;
        var archive = new ArchiveReader(path);
        return archive.Records().Where(record => IsDocument(record.Record)).Select(record => new ArchivedInput(archive, name, record.Number, record.Record)).ToList();
    }

    public override Task<SourceBytes> ReadAsync(CancellationToken cancellation)
    {
        try
        {
            var response = RawResponse.Parse(_archive.Read(_number).Content, ReadingLimits.MaxBytes);
            return Task.FromResult(new SourceBytes(response.Body, response.Charset));
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new UnreadableDocumentException(UnreadableCause.NotOpened, error.Message);
        }
    }

    public override StreamReader? OpenManyReports() => null;

    private static bool IsDocument(WarcRecord record)
    {
        if (record.Type != WarcType.Response || record.Target is null || record.Target.AbsolutePath == "/robots.txt")
            return false;
        try
        {
            return RawResponse.Parse(record.Content, ReadingLimits.MaxBytes) is { Status: 200, Fault: BodyFault.None, Body.IsEmpty: false };
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    // Nothing of an address but letters and digits gets into the name of a file.
    private static string NameOf(int number, Uri address)
    {
        var readable = string.Concat($"{address.Host}{address.AbsolutePath}".Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' ? letter : '_'));
        return $"{number:00000}-{readable[Math.Max(0, readable.Length - 100)..].TrimStart('.')}";
    }
}
