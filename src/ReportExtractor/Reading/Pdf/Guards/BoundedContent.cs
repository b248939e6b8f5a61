using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;

namespace ReportExtractor.Reading.Pdf.Guards;

/// <summary>Parses operators, but no more than a document may have: parsed they take many times their bytes.</summary>
internal sealed class BoundedContent(IPageContentParser parser, ReadingBudget budget) : IPageContentParser
{
    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
    {
        if (inputBytes.Length > ReadingLimits.MaxPageContent)
            throw budget.Refuse($"page {pageNumber} is drawn with more than {ReadingLimits.MaxPageContent / (1024 * 1024)} MiB of operations");
        budget.AddContent(inputBytes.Length);
        if (UnknownOperators.Steps(inputBytes) > ReadingLimits.MaxUnknownSteps)
            throw budget.Refuse($"page {pageNumber} is drawn with too many words that are no operations");
        return parser.Parse(pageNumber, inputBytes, log);
    }
}
