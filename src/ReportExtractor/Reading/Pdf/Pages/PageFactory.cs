using ReportExtractor.Reading.Pdf.Guards;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace ReportExtractor.Reading.Pdf.Pages;

/// <summary>Makes pages as <see cref="PageProcessor"/> sees them. The library creates it, with the document's own parts.</summary>
internal sealed class PageFactory : BasePageFactory<DrawnPage>, IPageFactory<DrawnPage>
{
    // In points. The format has no bound; a page of the largest box would be 5 km long then.
    private const double MaxUnit = 1_000;

    private readonly ReadingBudget _budget;

    public PageFactory(IPdfTokenScanner pdfScanner, IResourceStore resourceStore, ILookupFilterProvider filterProvider, IPageContentParser pageContentParser, ParsingOptions parsingOptions)
        : this(pdfScanner, resourceStore, filterProvider, parsingOptions, ((BoundedFilters)parsingOptions.FilterProvider!).Budget)
    {
    }

    private PageFactory(IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, ParsingOptions options, ReadingBudget budget)
        : base(scanner, new LightResources(resources, new LightFonts(scanner, filters, budget)), filters, new BoundedContent(options, budget), options)
    {
        _budget = budget;
    }

    // A page that is turned by no right angle is shown unturned.
    DrawnPage IPageFactory<DrawnPage>.Create(int number, DictionaryToken dictionary, PageTreeMembers pageTreeMembers, NamedDestinations namedDestinations)
    {
        var own = dictionary.TryGet<NumericToken>(NameToken.Rotate, PdfScanner, out var rotate) ? rotate.Int : 0;
        if (own % 90 != 0)
            dictionary = dictionary.With(NameToken.Rotate, NumericToken.Zero);
        return pageTreeMembers.Rotation % 90 == 0
            ? Create(number, dictionary, pageTreeMembers, namedDestinations)
            : Create(number, WithBox(dictionary, pageTreeMembers.MediaBox), WithoutRotation(pageTreeMembers), namedDestinations);
    }

    protected override DrawnPage ProcessPage(
        int pageNumber,
        DictionaryToken dictionary,
        NamedDestinations namedDestinations,
        MediaBox mediaBox,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations) =>
        new PageProcessor(pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, rotation, in initialMatrix, ParsingOptions, _budget, Unit(dictionary))
            .Process(pageNumber, operations);

    // The library knows the unit of a page but does not measure in it.
    private double Unit(DictionaryToken dictionary) =>
        dictionary.TryGet<NumericToken>(NameToken.UserUnit, PdfScanner, out var unit) && unit.Data is > 0 and < MaxUnit ? unit.Data : 1;

    private static DictionaryToken WithBox(DictionaryToken dictionary, MediaBox? box) => box is null || dictionary.ContainsKey(NameToken.MediaBox)
        ? dictionary
        : dictionary.With(NameToken.MediaBox, new ArrayToken([.. new[] { box.Bounds.Left, box.Bounds.Bottom, box.Bounds.Right, box.Bounds.Top }.Select(side => new NumericToken(side))]));

    private static PageTreeMembers WithoutRotation(PageTreeMembers members)
    {
        var unturned = new PageTreeMembers();
        foreach (var resources in members.ParentResources)
            unturned.ParentResources.Enqueue(resources);
        return unturned;
    }
}
