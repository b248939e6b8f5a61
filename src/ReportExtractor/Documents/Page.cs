namespace ReportExtractor.Documents;

/// <summary>One page of a source that has pages, as its reader saw it: what grids and paragraphs were made from.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Width">Width in points, as a reader holds the page.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Letters">The letters in the order they are drawn.</param>
/// <param name="Rules">The lines that may part cells.</param>
public sealed record Page(int Number, float Width, float Height, IReadOnlyList<Letter> Letters, IReadOnlyList<Rule> Rules);

/// <summary>A letter on a page.</summary>
/// <param name="Text">What it says; a ligature has several characters.</param>
/// <param name="Box">Its advance wide and its font size high, so that letters of a line stand on one height whatever their shapes.</param>
/// <param name="Size">Its font size in points.</param>
public readonly record struct Letter(string Text, Box Box, float Size);

/// <summary>A straight line along a page, or across.</summary>
/// <param name="IsVertical">It runs from top to bottom, not from left to right.</param>
/// <param name="At">Its place across its direction: y of a horizontal line, x of a vertical one.</param>
/// <param name="Start">Where it begins: its left or upper end.</param>
/// <param name="End">Where it ends.</param>
public readonly record struct Rule(bool IsVertical, float At, float Start, float End);
