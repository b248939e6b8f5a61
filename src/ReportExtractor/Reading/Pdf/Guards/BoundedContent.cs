using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;

namespace ReportExtractor.Reading.Pdf.Guards;

/// <summary>Parses operators, but no more than a document may have: parsed they take many times their bytes.</summary>
internal sealed class BoundedContent(ParsingOptions options, ReadingBudget budget) : IPageContentParser
{
    private readonly StackDepthGuard _depth = new(options.MaxStackDepth);

    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
    {
        if (inputBytes.Length > ReadingLimits.MaxPageContent)
            throw budget.Refuse($"page {pageNumber} is drawn with more than {ReadingLimits.MaxPageContent / (1024 * 1024)} MiB of operations");
        budget.AddContent(inputBytes.Length);
        return new PageContentParser(new ForgivingOperations(), _depth, options.UseLenientParsing).Parse(pageNumber, inputBytes, log);
    }
}
