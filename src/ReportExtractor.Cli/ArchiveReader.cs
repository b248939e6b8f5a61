using ReportExtractor.Collection.Archive;

namespace ReportExtractor.Cli;

/// <summary>
/// Gives the records of a web archive by number. They can only be read one after the other, so those that are passed over
/// on the way to one that is asked for are kept until they are asked for too.
/// </summary>
internal sealed class ArchiveReader(string path)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<int, WarcRecord> _passed = [];
    private IEnumerator<(int Number, WarcRecord Record)>? _records;

    public string Path => path;

    /// <summary>True for a web archive, compressed or not.</summary>
    public static bool IsArchive(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var head = new byte[16];
            if (!WarcReader.Matches(head.AsSpan(0, file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false))))
                return false;
            file.Position = 0;
            return WarcReader.Read(file).Any();
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException or NotSupportedException)
        {
            return false;
        }
    }

    /// <summary>All records in order, as far as the archive is whole.</summary>
    public IEnumerable<(int Number, WarcRecord Record)> Records()
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var records = WarcReader.Read(file).GetEnumerator();
        for (var number = 1; Next(records); number++)
            yield return (number, records.Current);
    }

    /// <summary>The record of a number.</summary>
    /// <exception cref="InvalidDataException">It has been given before, or there is none.</exception>
    public WarcRecord Read(int number)
    {
        lock (_lock)
        {
            if (_passed.Remove(number, out var passed))
                return passed;
            _records ??= Records().GetEnumerator();
            while (_records.MoveNext())
            {
                var (at, record) = _records.Current;
                if (at == number)
                    return record;
                if (record.Type == WarcType.Response)
                    _passed[at] = record;
            }

            throw new InvalidDataException($"the archive {path} has no record {number}");
        }
    }

    // The last record of an archive that is being written to may be cut off.
    private static bool Next(IEnumerator<WarcRecord> records)
    {
        try
        {
            return records.MoveNext();
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
