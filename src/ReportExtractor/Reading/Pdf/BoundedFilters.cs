using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace ReportExtractor.Reading.Pdf;

/// <summary>The filters of one file's streams, bound together: a small file cannot unpack to more than <see cref="ReadingLimits.MaxUnpackedBytes"/>.</summary>
internal sealed class BoundedFilters : IFilterProvider
{
    private long _left = ReadingLimits.MaxUnpackedBytes;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters());

    private List<IFilter> Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new Bounded(filter, this))];

    private sealed class Bounded(IFilter filter, BoundedFilters owner) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (input.Length * MaxRatio(filter) > owner._left && Unpacks(filter, input, owner._left))
                throw TooLarge();
            var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            owner._left -= output.Length;
            return owner._left < 0 ? throw TooLarge() : output;
        }

        // True if the bytes unpack to more than allowed. What can be counted without keeping it is counted, the rest is refused.
        private static bool Unpacks(IFilter filter, Memory<byte> input, long allowed)
        {
            if (filter is not FlateFilter)
                return true;
            try
            {
                using var unpacked = new ZLibStream(new MemoryStream(input.ToArray(), writable: false), CompressionMode.Decompress);
                var buffer = new byte[81920];
                for (var read = unpacked.Read(buffer); read > 0 && allowed >= 0; read = unpacked.Read(buffer))
                    allowed -= read;
            }
            catch (InvalidDataException)
            {
                // Damaged from here on: nothing more comes out of it.
            }

            return allowed < 0;
        }

        // How many times its length a filter's input can unpack to at most.
        private static long MaxRatio(IFilter filter) => filter switch
        {
            FlateFilter => 1032,
            LzwFilter => 2731,
            RunLengthFilter => 64,
            _ => 1,
        };

        private static UnreadableDocumentException TooLarge() =>
            new(UnreadableCause.TooLarge, $"it unpacks to more than {ReadingLimits.MaxUnpackedBytes / (1024 * 1024)} MiB");
    }
}
