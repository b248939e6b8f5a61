using UglyToad.PdfPig.Core;

namespace ReportExtractor.Reading.Pdf.Pages;

/// <summary>What the operators of a page draw, in points from its bottom left corner, cropped and turned as the page says.</summary>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Letters">The letters in the order they are drawn.</param>
/// <param name="Paths">The paths that are stroked, filled or clipped to.</param>
/// <param name="Pictures">Where pictures stand.</param>
internal sealed record DrawnPage(double Width, double Height, IReadOnlyList<DrawnLetter> Letters, IReadOnlyList<DrawnPath> Paths, IReadOnlyList<PdfRectangle> Pictures);

/// <summary>A letter as it is drawn.</summary>
/// <param name="Text">What the font says it is.</param>
/// <param name="Start">Where its baseline begins.</param>
/// <param name="End">Where its baseline ends.</param>
/// <param name="Up">From the baseline to its font size above it.</param>
/// <param name="Size">Font size in points.</param>
/// <param name="IsVisible">It is painted.</param>
internal readonly record struct DrawnLetter(string Text, PdfPoint Start, PdfPoint End, PdfPoint Up, double Size, bool IsVisible);
