namespace ReportExtractor.Reading;

/// <summary>What may still be unpacked from an archive.</summary>
internal sealed class UnpackingBudget
{
    private long _left = ReadingLimits.MaxUnpackedBytes;

    /// <summary>Takes unpacked bytes from the budget.</summary>
    /// <exception cref="UnreadableDocumentException">More was unpacked than <see cref="ReadingLimits.MaxUnpackedBytes"/>.</exception>
    public void Take(int bytes)
    {
        if ((_left -= bytes) < 0)
            throw new UnreadableDocumentException(UnreadableCause.TooLarge, $"its text unpacks to more than {ReadingLimits.MaxUnpackedBytes / (1024 * 1024)} MiB");
    }
}

/// <summary>A stream that unpacks; it counts what really comes out, since the sizes that an archive states can be false.</summary>
internal sealed class BoundedStream(Stream inner, UnpackingBudget budget) : ForwardStream
{
    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        budget.Take(read);
        return read;
    }
}
