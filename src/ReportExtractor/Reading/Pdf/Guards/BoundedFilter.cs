using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace ReportExtractor.Reading.Pdf.Guards;

/// <summary>A filter that refuses what unpacks to more than a document may hold.</summary>
internal sealed class BoundedFilter(IFilter filter, ReadingBudget budget) : IFilter
{
    public bool IsSupported => filter.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        var output = filter switch
        {
            FlateFilter => Inflate(input, streamDictionary, filterProvider, filterIndex),
            RunLengthFilter when RunLength(input.Span) > budget.BytesLeft => throw TooLarge(),
            LzwFilter when LzwLength.Most(input.Span) > budget.BytesLeft => throw TooLarge(),
            _ => filter.Decode(input, streamDictionary, filterProvider, filterIndex),
        };
        budget.AddBytes(output.Length);
        budget.AddCodes(CharacterMap.Cost(output.Span));
        if (streamDictionary.ContainsKey(NameToken.First))
            CheckObjects(output.Span);
        return output;
    }

    // A stream of objects, which says where the first one begins.
    private void CheckObjects(Span<byte> objects)
    {
        if (RawNames.AreDisguised(objects))
            throw budget.Refuse("the PDF has names written in a way that hides them", UnreadableCause.Damaged);
        RawNames.HideTargets(objects);
    }

    // Unpacked here, because the library gives packed bytes for operators where they are damaged.
    private Memory<byte> Inflate(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        var output = Deflated.Unpack(input, budget.BytesLeft, out var isDamaged) ?? throw TooLarge();
        budget.HasDamage |= isDamaged;
        var isPredicted = streamDictionary.ContainsKey(NameToken.DecodeParms) || streamDictionary.ContainsKey(NameToken.Dp);
        return isPredicted ? filter.Decode(input, streamDictionary, filterProvider, filterIndex) : output;
    }

    // A byte up to 127 is followed by one byte more than it says, one from 129 by a byte to repeat.
    private static long RunLength(ReadOnlySpan<byte> input)
    {
        const byte End = 128;
        long length = 0;
        for (var i = 0; i < input.Length && input[i] != End;)
        {
            length += input[i] < End ? input[i] + 1 : 257 - input[i];
            i += input[i] < End ? input[i] + 2 : 2;
        }

        return length;
    }

    private UnreadableDocumentException TooLarge() => budget.Refuse($"a part of it unpacks to more than {budget.BytesLeft / 1024} KiB, of the {ReadingLimits.MaxUnpackedBytes / 1024} KiB that are read of a file");
}
