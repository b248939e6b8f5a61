using System.Text;
using ReportExtractor.Reading;
using ReportExtractor.Reports;

namespace ReportExtractor.Cli;

/// <summary>One file to read.</summary>
/// <param name="Path">Its path as found.</param>
/// <param name="Name">The name that its output is called after: its path below the folder that was given, or its file name.</param>
internal record InputFile(string Path, string Name)
{
    private const int HeadLength = 200;

    /// <summary>The address or path that the report is told to come from.</summary>
    public virtual string Address => Path;

    /// <summary>True where what is no report is nothing to complain about.</summary>
    public virtual bool MayBeOther => false;

    /// <summary>Reads the file, but no more of it than is read of any document.</summary>
    /// <exception cref="UnreadableDocumentException">The file is too large or cannot be opened.</exception>
    public virtual async Task<SourceBytes> ReadAsync(CancellationToken cancellation)
    {
        try
        {
            await using var stream = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
            if (stream.CanSeek && stream.Length > ReadingLimits.MaxBytes)
                throw DocumentReader.TooLarge(stream.Length);
            if (stream.CanSeek && stream.Length > 0)
            {
                var exact = new byte[stream.Length];
                await stream.ReadExactlyAsync(exact, cancellation);
                return new SourceBytes(exact);
            }

            return new SourceBytes(await ReadPipeAsync(stream, cancellation));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableDocumentException(UnreadableCause.NotOpened, error is UnauthorizedAccessException ? "it may not be read (no permission)" : error.Message);
        }
    }

    /// <summary>Opens a file of extracted reports that is too large to be read at once; null for any other.</summary>
    public virtual StreamReader? OpenManyReports()
    {
        try
        {
            if (new FileInfo(Path) is not { Exists: true, Length: > ReadingLimits.MaxBytes })
                return null;
            var text = new StreamReader(Path, Encoding.UTF8);
            var head = new char[HeadLength];
            var isOurs = ReportJsonReader.Begins(head.AsSpan(0, text.ReadBlock(head)));
            text.Dispose();
            return isOurs ? new StreamReader(Path, Encoding.UTF8) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The way that all other files are read says why.
            return null;
        }
    }

    /// <summary>When the file was last changed, the nearest to when it was retrieved that a file tells.</summary>
    public virtual DateTimeOffset Changed => new(File.GetLastWriteTimeUtc(Path));

    // A pipe or device does not tell its length, and may have no end.
    private static async Task<byte[]> ReadPipeAsync(Stream stream, CancellationToken cancellation)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = await stream.ReadAsync(buffer, cancellation); read > 0; read = await stream.ReadAsync(buffer, cancellation))
        {
            memory.Write(buffer, 0, read);
            if (memory.Length > ReadingLimits.MaxBytes)
                throw DocumentReader.TooLarge(memory.Length);
        }

        return memory.ToArray();
    }
}
