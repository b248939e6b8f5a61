namespace ReportExtractor.Statements;

/// <summary>What a figure is to other figures of its chapter.</summary>
/// <param name="PartOf">Index of the whole that it is a part of.</param>
/// <param name="IsWholeDivided">The parts named make up the whole.</param>
/// <param name="ShareOf">For a share or a change in percent, index of the figure that it is of.</param>
internal readonly record struct Relation(int? PartOf, bool IsWholeDivided, int? ShareOf);
