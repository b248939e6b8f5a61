using System.Globalization;

namespace ReportExtractor.Generator.Pdf;

/// <summary>A page's boxes and the matrix that puts content, drawn on an upright page with the origin at its bottom left, onto it.</summary>
/// <param name="Width">Width of the page as drawn on, in points.</param>
/// <param name="Height">Height of the page as drawn on.</param>
/// <param name="Entries">What the page's dictionary says of its boxes and turn.</param>
/// <param name="Matrix">The operands of <c>cm</c>.</param>
/// <param name="TextDown">Letters must be turned over, because y runs downwards.</param>
internal sealed record PageFrame(double Width, double Height, string Entries, string Matrix, bool TextDown = false)
{
    private const double Short = 595;
    private const double Long = 842;

    public static PageFrame Of(PageShape shape) => shape switch
    {
        PageShape.Lying => new(Long, Short, $"/MediaBox[0 0 {Long} {Short}]", "1 0 0 1 0 0"),
        PageShape.Turned90 => new(Short, Long, $"/MediaBox[0 0 {Long} {Short}]/Rotate 90", $"0 1 -1 0 {Long} 0"),
        PageShape.Turned180 => new(Short, Long, $"/MediaBox[0 0 {Short} {Long}]/Rotate 180", $"-1 0 0 -1 {Short} {Long}"),
        PageShape.Turned270 => new(Short, Long, $"/MediaBox[0 0 {Long} {Short}]/Rotate -90", $"0 -1 1 0 0 {Short}"),
        PageShape.Cropped => new(Short, Long, $"/MediaBox[-60 -40 {Short + 90} {Long + 80}]/CropBox[20 30 {Short + 20} {Long + 30}]", "1 0 0 1 20 30"),
        PageShape.LargeUnits => new(Short, Long, Invariant($"/MediaBox[0 0 {Short / 2} {Long / 2}]/UserUnit 2"), "0.5 0 0 0.5 0 0"),
        PageShape.Flipped => new(Short, Long, $"/MediaBox[0 0 {Short} {Long}]", $"1 0 0 -1 0 {Long}", TextDown: true),
        PageShape.Sideways => new(Long, Short, $"/MediaBox[0 0 {Short} {Long}]", $"0 1 -1 0 {Short} 0"),
        _ => new(Short, Long, $"/MediaBox[0 0 {Short} {Long}]", "1 0 0 1 0 0"),
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
