using System.IO.Compression;

namespace ReportExtractor.Reading.Pdf.Guards;

/// <summary>Unpacks streams of the usual compression.</summary>
internal static class Deflated
{
    // Two bytes tell the method; readers of PDFs do not look at them.
    private const int HeaderLength = 2;

    private const int Step = 81_920;

    /// <summary>Unpacks as much as is sound.</summary>
    /// <param name="packed">The packed bytes.</param>
    /// <param name="most">How many bytes may come out.</param>
    /// <param name="isDamaged">Not all of it is sound.</param>
    /// <returns>The unpacked bytes; null if there are more.</returns>
    public static Memory<byte>? Unpack(Memory<byte> packed, long most, out bool isDamaged)
    {
        isDamaged = packed.Length <= HeaderLength;
        if (isDamaged)
            return Memory<byte>.Empty;
        using var source = new MemoryStream(packed[HeaderLength..].ToArray(), writable: false);
        using var inflate = new DeflateStream(source, CompressionMode.Decompress);
        var output = new byte[Math.Min(most, Math.Max(Step, 4L * packed.Length)) + 1];
        var length = 0;
        try
        {
            while (inflate.Read(output.AsSpan(length)) is > 0 and var read)
            {
                length += read;
                if (length > most)
                    return null;
                if (length == output.Length)
                    Array.Resize(ref output, (int)Math.Min(most, 2L * length) + 1);
            }
        }
        catch (InvalidDataException)
        {
            isDamaged = true;
        }

        return output.AsMemory(0, length);
    }
}
