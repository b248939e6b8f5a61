using System.Buffers.Binary;

namespace ReportExtractor.Reading.Pdf.Pages;

/// <summary>Edits TrueType programs.</summary>
internal static class TrueTypeProgram
{
    private const int HeaderLength = 12;
    private const int EntryLength = 16;
    private const int MapEntryLength = 8;

    // A map of two-byte codes by their first bytes; the text of such a font is told by its encoding.
    private const ushort HighByteMap = 2;
    private const ushort NoMap = 0xFFFF;

    /// <summary>
    /// Takes out the shapes of the letters: every one becomes empty. Shapes made of other shapes could go in circles, and
    /// those that another format describes, or that are mapped by high bytes, could take any time to read.
    /// </summary>
    public static void RemoveShapes(Span<byte> program)
    {
        if (program.Length < HeaderLength)
            return;
        int count = BinaryPrimitives.ReadUInt16BigEndian(program[4..]);
        for (var i = 0; i < count && HeaderLength + ((i + 1) * EntryLength) <= program.Length; i++)
        {
            var entry = program.Slice(HeaderLength + (i * EntryLength), EntryLength);
            var tag = entry[..4];
            if (IsTag(tag, "loca"u8))
                Table(program, entry).Clear();
            else if (IsTag(tag, "cmap"u8))
                RemoveHighByteMaps(program, entry);
            else if (IsTag(tag, "cff "u8) || IsTag(tag, "kern"u8))
                tag.Fill((byte)'-');
        }
    }

    private static bool IsTag(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> name) => System.Text.Ascii.EqualsIgnoreCase(tag, name);

    private static Span<byte> Table(Span<byte> program, ReadOnlySpan<byte> entry)
    {
        var start = Math.Min(BinaryPrimitives.ReadUInt32BigEndian(entry[8..]), (uint)program.Length);
        var length = Math.Min(BinaryPrimitives.ReadUInt32BigEndian(entry[12..]), (uint)program.Length - start);
        return program.Slice((int)start, (int)length);
    }

    private static void RemoveHighByteMaps(Span<byte> program, ReadOnlySpan<byte> entry)
    {
        var start = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(entry[8..]), (uint)program.Length);
        var table = program[start..];
        int count = table.Length < 4 ? 0 : BinaryPrimitives.ReadUInt16BigEndian(table[2..]);
        for (var i = 0; i < count && 4 + ((i + 1) * MapEntryLength) <= table.Length; i++)
        {
            var place = BinaryPrimitives.ReadUInt32BigEndian(table[(8 + (i * MapEntryLength))..]);
            if (place + 2 <= (uint)table.Length && BinaryPrimitives.ReadUInt16BigEndian(table[(int)place..]) == HighByteMap)
                BinaryPrimitives.WriteUInt16BigEndian(table[(int)place..], NoMap);
        }
    }
}
