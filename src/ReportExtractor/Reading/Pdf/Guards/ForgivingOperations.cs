using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.Compatibility;
using UglyToad.PdfPig.Graphics.Operations.InlineImages;
using UglyToad.PdfPig.Tokens;

namespace ReportExtractor.Reading.Pdf.Guards;

/// <summary>
/// Makes the operations of one page's drawing. At each word that is none the library goes back over all before it, in
/// search of a picture whose rest it may be. It gets to see only those words that closely follow a picture; for others
/// there is an operation that does nothing.
/// </summary>
internal sealed class ForgivingOperations : IGraphicsStateOperationFactory
{
    // The rest of a picture follows at once; until its end some of it may look like operations.
    private const int Reach = 1000;

    private int _sinceImage = Reach;

    public IGraphicsStateOperation? Create(OperatorToken op, IReadOnlyList<IToken> operands)
    {
        _sinceImage++;
        try
        {
            var operation = ReflectionGraphicsStateOperationFactory.Instance.Create(op, operands);
            if (operation is EndInlineImage)
                _sinceImage = 0;
            return operation ?? Nothing;
        }
        catch (Exception) when (_sinceImage > Reach)
        {
            // The library has an error for each way in which operands can be wrong.
            return BeginCompatibilitySection.Value;
        }
    }

    private BeginCompatibilitySection? Nothing => _sinceImage > Reach ? BeginCompatibilitySection.Value : null;
}
