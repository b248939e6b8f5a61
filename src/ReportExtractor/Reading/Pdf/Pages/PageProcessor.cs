using ReportExtractor.Reading.Pdf.Guards;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace ReportExtractor.Reading.Pdf.Pages;

/// <summary>
/// Runs the operators of a page and keeps what a reader of tables needs: letters by their baselines, straight lines,
/// and where pictures stand. The shapes of letters, colours and the contents of pictures are never looked at, which is
/// most of the time a page takes.
/// </summary>
internal sealed class PageProcessor : BaseStreamProcessor<DrawnPage>
{
    // One em up from the baseline, in the space of the font size.
    private const double Em = 1;

    private readonly ReadingBudget _budget;
    private readonly CropBox _cropBox;
    private readonly List<DrawnLetter> _letters = [];
    private readonly List<PdfRectangle> _pictures = [];
    private readonly PathBuilder _path = new();
    private int _depth;

    public PageProcessor(
        int pageNumber,
        IResourceStore resources,
        IPdfTokenScanner scanner,
        IPageContentParser parser,
        ILookupFilterProvider filters,
        CropBox cropBox,
        UserSpaceUnit unit,
        PageRotationDegrees rotation,
        in TransformationMatrix matrix,
        ParsingOptions options,
        ReadingBudget budget)
        : base(pageNumber, resources, scanner, parser, filters, cropBox, unit, rotation, in matrix, options)
    {
        _budget = budget;
        _cropBox = cropBox;
        GetCurrentState().ColorSpaceContext = NoColours.Instance;
    }

    public override DrawnPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);
        var visible = _cropBox.GetVisibleBounds(Rotation);
        return new DrawnPage(visible.Width, visible.Height, _letters, _path.Painted, _pictures);
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        _budget.AddLetter();
        var start = Place(0, 0, renderingMatrix, textMatrix, transformationMatrix);
        var end = Place(characterBoundingBox.Width, 0, renderingMatrix, textMatrix, transformationMatrix);
        var above = Place(0, Em, renderingMatrix, textMatrix, transformationMatrix);
        var isVisible = currentState.FontState.TextRenderingMode is not (TextRenderingMode.Neither or TextRenderingMode.NeitherClip);
        if (PathBuilder.IsNear(start) && PathBuilder.IsNear(end) && PathBuilder.IsNear(above))
            _letters.Add(new DrawnLetter(unicode, start, end, new PdfPoint(above.X - start.X, above.Y - start.Y), pointSize, isVisible));
    }

    public override void PushState()
    {
        if (StackSize >= ReadingLimits.MaxStates)
            throw _budget.Refuse("the drawing of a page is nested too deeply");
        base.PushState();
    }

    // Only a font can matter of a graphics state.
    public override void SetNamedGraphicsState(NameToken stateName)
    {
        if (ResourceStore.GetExtendedGraphicsStateDictionary(stateName) is not { } state
            || !state.TryGet<ArrayToken>(NameToken.Font, PdfScanner, out var font)
            || font is not { Length: 2 }
            || font[0] is not IndirectReferenceToken reference
            || font[1] is not NumericToken size)
        {
            return;
        }

        var current = GetCurrentState();
        current.FontState.FromExtendedGraphicsState = true;
        current.FontState.FontSize = size.Data;
        ActiveExtendedGraphicsStateFont = ResourceStore.GetFontDirectly(reference);
    }

    public override void BeginSubpath() => _path.Begin();

    public override PdfPoint? CloseSubpath() => _path.Close();

    public override void StrokePath(bool close) => _path.End(PathUse.Stroked, close);

    public override void FillPath(FillingRule fillingRule, bool close) => _path.End(PathUse.Filled, close);

    public override void FillStrokePath(FillingRule fillingRule, bool close) => _path.End(PathUse.Stroked, close);

    public override void MoveTo(double x, double y)
    {
        _path.Begin();
        _path.Add(CurrentPosition = Place(x, y), endsLine: false);
    }

    public override void LineTo(double x, double y)
    {
        if (_path.IsDrawing)
            _path.Add(CurrentPosition = Place(x, y), endsLine: true);
    }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
        if (_path.IsDrawing)
            _path.AddCurve(CurrentPosition = Place(x3, y3));
    }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) => BezierCurveTo(x2, y2, x3, y3);

    public override void Rectangle(double x, double y, double width, double height)
    {
        var from = Place(x, y);
        var to = Place(x + width, y + height);
        _path.Begin();
        _path.Add(from, endsLine: false);
        _path.Add(new PdfPoint(to.X, from.Y), endsLine: true);
        _path.Add(to, endsLine: true);
        _path.Add(new PdfPoint(from.X, to.Y), endsLine: true);
        _path.Close();
    }

    public override void EndPath() => _path.End(use: null);

    public override void ClosePath() => _path.End(use: null);

    public override void ModifyClippingIntersect(FillingRule clippingRule) => _path.Clip();

    // An inline image fills the unit square, as every picture does.
    public override void EndInlineImage(Memory<byte> bytes)
    {
        AddPicture(CurrentTransformationMatrix);
        InlineImageBuilder = null;
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
    }

    public override void EndMarkedContent()
    {
    }

    public override void PaintShading(NameToken shadingName)
    {
    }

    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        foreach (var operation in operations)
        {
            _budget.AddOperation();
            operation.Run(this);
        }
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        _budget.AddOperation();
        if (_depth >= ReadingLimits.MaxForms)
            throw _budget.Refuse("the drawings of a page hold each other too deeply");
        _depth++;
        try
        {
            base.ProcessFormXObject(formStream, xObjectName);
        }
        finally
        {
            _depth--;
        }
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => AddPicture(xObjectContentRecord.AppliedTransformation);

    protected override void RenderInlineImage(InlineImage inlineImage)
    {
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
    }

    private static PdfPoint Place(double x, double y, in TransformationMatrix first, in TransformationMatrix second, in TransformationMatrix third)
    {
        (x, y) = first.Transform(x, y);
        (x, y) = second.Transform(x, y);
        (x, y) = third.Transform(x, y);
        return new PdfPoint(x, y);
    }

    private PdfPoint Place(double x, double y)
    {
        (x, y) = CurrentTransformationMatrix.Transform(x, y);
        return new PdfPoint(x, y);
    }

    private void AddPicture(TransformationMatrix matrix)
    {
        var box = matrix.Transform(new PdfRectangle(0, 0, 1, 1));
        if (PathBuilder.IsNear(box.BottomLeft) && PathBuilder.IsNear(box.TopRight))
            _pictures.Add(box);
    }
}
