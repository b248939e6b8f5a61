namespace ReportExtractor.Reading.Pdf.Guards;

/// <summary>Foresees how long bytes packed by LZW get.</summary>
internal static class LzwLength
{
    private const int FirstWidth = 9;
    private const int LastWidth = 12;
    private const int Clear = 256;
    private const int End = 257;
    private const int TableLength = 1 << LastWidth;

    /// <summary>Their length by the longer of the two conventions: codes may grow wider one code early.</summary>
    public static long Most(ReadOnlySpan<byte> packed) => Math.Max(Count(packed, early: 1), Count(packed, early: 0));

    private static long Count(ReadOnlySpan<byte> packed, int early)
    {
        Span<int> lengths = stackalloc int[TableLength + 1];
        lengths[..Clear].Fill(1);
        var (next, width, previous) = (End + 1, FirstWidth, 0);
        long total = 0;
        long bits = 0;
        var bitCount = 0;
        foreach (var value in packed)
        {
            bits = (bits << 8) | value;
            bitCount += 8;
            if (bitCount < width)
                continue;
            bitCount -= width;
            var code = (int)(bits >> bitCount) & ((1 << width) - 1);
            if (code == End)
                break;
            if (code == Clear)
            {
                (next, width, previous) = (End + 1, FirstWidth, 0);
                continue;
            }

            var length = code < next ? lengths[code] : previous + 1;
            if (previous > 0 && next < TableLength)
                lengths[next++] = previous + 1;
            total += previous = length;
            if (next + early >= 1 << width && width < LastWidth)
                width++;
        }

        return total;
    }
}
