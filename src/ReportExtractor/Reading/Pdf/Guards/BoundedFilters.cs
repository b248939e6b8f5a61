using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace ReportExtractor.Reading.Pdf.Guards;

/// <summary>The filters of one file's streams, bound together, so that a small file cannot unpack to a large one.</summary>
/// <param name="budget">What the file may still take.</param>
/// <param name="isEncrypted">The file is encrypted: what stands in it cannot be looked through before it is read.</param>
internal sealed class BoundedFilters(ReadingBudget budget, bool isEncrypted) : IFilterProvider
{
    // No producer packs more than twice.
    private const int MaxFilters = 8;

    // Wider fields hold no numbers that a file of bounded size could need.
    private const int MaxFieldWidth = 8;

    /// <summary>What the file may still take.</summary>
    public ReadingBudget Budget => budget;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        if (dictionary.TryGet<NameToken>(NameToken.Type, out var type) && type.Equals(NameToken.Xref))
            CheckCrossReferences(dictionary);
        var filters = DefaultFilterProvider.Instance.GetFilters(dictionary);

        // Objects are looked through where they are unpacked. No producer encrypts a stream of them without packing it.
        if (isEncrypted && filters.Count == 0 && NameToken.ObjStm.Equals(type))
            throw budget.Refuse("the PDF hides its parts where they cannot be looked through", UnreadableCause.Damaged);
        return Bound(filters);
    }

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => [.. DefaultFilterProvider.Instance.GetAllFilters().Select(Bound)];

    private List<IFilter> Bound(IReadOnlyList<IFilter> filters) => filters.Count <= MaxFilters
        ? [.. filters.Select(Bound)]
        : throw budget.Refuse($"a part of it is packed {filters.Count} times over");

    private BoundedFilter Bound(IFilter filter) => new(filter, budget);

    // The reader makes room for what this dictionary announces before it looks whether it is there.
    private void CheckCrossReferences(DictionaryToken dictionary)
    {
        if (dictionary.TryGet<ArrayToken>(NameToken.W, out var widths) && !AreWithin(widths, MaxFieldWidth))
            throw budget.Refuse("the PDF has a table of contents with fields of no possible width", UnreadableCause.Damaged);
        if (dictionary.TryGet<ArrayToken>(NameToken.Index, out var index) && !AreWithin(index, ReadingLimits.MaxObjects))
            throw TooManyObjects();
        if (dictionary.TryGet<NumericToken>(NameToken.Size, out var size) && !IsWithin(size, ReadingLimits.MaxObjects))
            throw TooManyObjects();
    }

    private UnreadableDocumentException TooManyObjects() => budget.Refuse($"it has more than {ReadingLimits.MaxObjects} parts");

    private static bool AreWithin(ArrayToken numbers, double most) => numbers.Data.All(number => IsWithin(number, most));

    private static bool IsWithin(IToken token, double most) => token is NumericToken { Data: >= 0 } number && number.Data <= most;
}
