namespace ReportExtractor.Reading.Pdf.Guards;

/// <summary>
/// What one document may still take of what <see cref="ReadingLimits"/> grants. The PDF library swallows many errors, so
/// a bound that was passed is remembered here, to be told after each call.
/// </summary>
internal sealed class ReadingBudget
{
    private long _bytes = ReadingLimits.MaxUnpackedBytes;
    private long _content = ReadingLimits.MaxContentBytes;
    private long _operations = ReadingLimits.MaxOperations;
    private long _letters = ReadingLimits.MaxLetters;
    private long _codes = ReadingLimits.MaxFontCodes;
    private UnreadableDocumentException? _refusal;

    /// <summary>Most bytes that may be unpacked next.</summary>
    public long BytesLeft => Math.Min(_bytes, ReadingLimits.MaxUnpackedStream);

    /// <summary>Some stream ended in damage since this was last asked.</summary>
    public bool HasDamage { get; set; }

    /// <summary>Takes unpacked bytes.</summary>
    public void AddBytes(long count) => Take(ref _bytes, count, ReadingLimits.MaxUnpackedBytes, "bytes unpacked");

    /// <summary>Takes bytes of operators.</summary>
    public void AddContent(long count) => Take(ref _content, count, ReadingLimits.MaxContentBytes, "bytes of drawing");

    /// <summary>Takes an operator that is run.</summary>
    public void AddOperation() => Take(ref _operations, 1, ReadingLimits.MaxOperations, "drawing operations");

    /// <summary>Takes a letter.</summary>
    public void AddLetter() => Take(ref _letters, 1, ReadingLimits.MaxLetters, "letters");

    /// <summary>Takes codes that a font has a width or a text for.</summary>
    public void AddCodes(long count) => Take(ref _codes, count, ReadingLimits.MaxFontCodes, "codes in its fonts");

    /// <summary>Refuses the document; gives the error, to be thrown where that ends the work.</summary>
    public UnreadableDocumentException Refuse(string reason, UnreadableCause cause = UnreadableCause.TooLarge) => _refusal ??= new UnreadableDocumentException(cause, reason);

    /// <summary>Throws what the document was refused for, if it was.</summary>
    /// <exception cref="UnreadableDocumentException">A bound was passed.</exception>
    public void ThrowIfRefused()
    {
        if (_refusal is not null)
            throw _refusal;
    }

    private void Take(ref long left, long count, long all, string what)
    {
        left -= count;
        if (left < 0)
            throw Refuse($"it has more than {all} {what}");
    }
}
