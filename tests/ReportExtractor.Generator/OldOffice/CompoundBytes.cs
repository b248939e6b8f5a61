using System.Buffers.Binary;
using System.Text;

namespace ReportExtractor.Generator.OldOffice;

/// <summary>An OLE compound file of one directory sector, with the entries that a test asks for.</summary>
internal static class CompoundBytes
{
    private const int Sector = 512;

    /// <summary>A file with these streams. All begin at the one sector of content.</summary>
    /// <param name="content">The first bytes of every stream.</param>
    /// <param name="names">At most three streams.</param>
    public static byte[] Of(byte[] content, params string[] names)
    {
        var bytes = new byte[4 * Sector];
        byte[] magic = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        magic.CopyTo(bytes, 0);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(30), 9);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(44), 1);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(48), 1);

        // Sector 0 is the allocation table: the table itself, the directory's end, the content's end.
        bytes.AsSpan(76, Sector - 76).Fill(0xFF);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(76), 0);
        bytes.AsSpan(Sector, Sector).Fill(0xFF);
        foreach (var (sector, next) in new[] { (0, -3), (1, -2), (2, -2) })
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(Sector + (4 * sector)), next);
        for (var i = 0; i <= names.Length; i++)
        {
            var entry = bytes.AsSpan((2 * Sector) + (i * 128), 128);
            var name = i == 0 ? "Root Entry" : names[i - 1];
            Encoding.Unicode.GetBytes(name, entry);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)(2 * (name.Length + 1)));
            BinaryPrimitives.WriteInt32LittleEndian(entry[116..], 2);
        }

        content.CopyTo(bytes, 3 * Sector);
        return bytes;
    }
}
