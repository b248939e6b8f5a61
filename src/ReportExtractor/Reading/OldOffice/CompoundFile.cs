using System.Buffers.Binary;
using System.Text;

namespace ReportExtractor.Reading.OldOffice;

/// <summary>
/// The directory of an OLE compound file (MS-CFB): a file system within a file, in which office programs before 2007 keep
/// their documents, and later ones those with a password.
/// </summary>
internal sealed class CompoundFile
{
    private const int HeaderLength = 512;
    private const int TableSectorsInHeader = 109;
    private const int EntryLength = 128;

    // Documents have some twenty entries; embedded objects add a few each.
    private const int MaxEntries = 4096;

    private readonly Dictionary<string, int> _streams = new(StringComparer.Ordinal);
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly int _sectorLength;

    private CompoundFile(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        var shift = BinaryPrimitives.ReadUInt16LittleEndian(bytes.Span[30..]);
        _sectorLength = shift is 9 or 12 ? 1 << shift : 0;
        if (_sectorLength > 0)
            ReadDirectory();
    }

    /// <summary>True if the bytes begin like a compound file.</summary>
    public static bool Matches(ReadOnlySpan<byte> bytes) => bytes is [0xD0, 0xCF, 0x11, 0xE0, ..];

    /// <summary>Reads the directory; null if the file is cut off within its header.</summary>
    public static CompoundFile? Open(ReadOnlyMemory<byte> bytes) => bytes.Length < HeaderLength ? null : new CompoundFile(bytes);

    /// <summary>False if no directory could be read.</summary>
    public bool HasEntries => _streams.Count > 0;

    /// <summary>True if the directory has an entry of this name.</summary>
    public bool Has(string name) => _streams.ContainsKey(name);

    /// <summary>The first bytes of a stream that is kept in sectors of its own; nothing if it is not there.</summary>
    public ReadOnlySpan<byte> Head(string name) => _streams.TryGetValue(name, out var sector) ? Sector(sector) : [];

    private void ReadDirectory()
    {
        var sector = Int32(_bytes.Span, 48);
        for (var left = MaxEntries; left > 0 && sector >= 0;)
        {
            var entries = Sector(sector);
            if (entries.IsEmpty)
                return;
            for (; entries.Length >= EntryLength; entries = entries[EntryLength..], left--)
            {
                var length = BinaryPrimitives.ReadUInt16LittleEndian(entries[64..]) - 2;
                if (length is > 0 and <= 62)
                    _streams.TryAdd(Encoding.Unicode.GetString(entries[..length]), Int32(entries, 116));
            }

            sector = Following(sector);
        }
    }

    // The sector after another in its chain, as the allocation table has it. Tables beyond the header's list belong to
    // files of more than 6 MB; their directories nearly always stand in the part that the header lists.
    private int Following(int sector)
    {
        var perTable = _sectorLength / 4;
        var table = sector / perTable;
        if (table >= TableSectorsInHeader)
            return -1;
        var entries = Sector(Int32(_bytes.Span, 76 + (4 * table)));
        return entries.IsEmpty ? -1 : Int32(entries, 4 * (sector % perTable));
    }

    private ReadOnlySpan<byte> Sector(int sector)
    {
        var start = (sector + 1L) * _sectorLength;
        return sector < 0 || start + _sectorLength > _bytes.Length ? [] : _bytes.Span.Slice((int)start, _sectorLength);
    }

    private static int Int32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]);
}
