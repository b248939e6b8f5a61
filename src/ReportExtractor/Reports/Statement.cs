using ReportExtractor.Documents;

namespace ReportExtractor.Reports;

/// <summary>A figure that a report states in its text.</summary>
/// <param name="Meaning">What it counts, one of the codes of <see cref="Statements.Meaning"/>; null where the words do not tell.</param>
/// <param name="Raw">The figure as printed, with its unit and with words such as 余 and 约.</param>
/// <param name="Clause">The clause that states it, as printed.</param>
/// <param name="Text">The sentence that it stands in, as printed.</param>
/// <param name="Value">The number, exact: 1.2万 is 12000. Of a share, its percents.</param>
/// <param name="Low">The least that the words allow: of 1944余 it is 1944, of 近400 it is 360.</param>
/// <param name="High">The most that the words allow.</param>
/// <param name="Unit">The unit as printed, without 万 and 亿; % for shares; null where none is printed.</param>
/// <param name="Period">The time that it is about.</param>
/// <param name="Scope">Whose figure it is.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Statement(
    string? Meaning,
    string Raw,
    string Clause,
    string Text,
    decimal Value,
    decimal Low,
    decimal High,
    string? Unit,
    StatementPeriod Period,
    StatementScope Scope,
    StatementPlace Place)
{
    /// <summary>How many a report has at most. No overview counts more things, and each is compared with the others.</summary>
    public const int Most = 2000;

    /// <summary>Index of the statement that it is a part of; null where the text names no whole.</summary>
    public int? PartOf { get; init; }

    /// <summary>The words say that the parts named make up the whole.</summary>
    public bool IsWholeDivided { get; init; }

    /// <summary>For a share, the index of the statement whose share it is; null where the text gives only the share.</summary>
    public int? ShareOf { get; init; }

    /// <summary>The words leave no room: no 余, 约 or 近, no rounding to 万.</summary>
    public bool IsExact => Low == Value && High == Value;

    /// <summary>True if a value is what the words say.</summary>
    public bool Allows(decimal value) => Low <= value && value <= High;

    /// <summary>True if both stand in one sentence.</summary>
    public bool IsBeside(Statement other) => Place.Section == other.Place.Section && Place.Sentence == other.Place.Sentence;
}

/// <summary>Where a statement stands.</summary>
/// <param name="Section">Index of the chapter within the report's.</param>
/// <param name="Sentence">Where its sentence begins in the chapter's text, in characters.</param>
/// <param name="Start">Where the figure begins in the chapter's text, in characters.</param>
/// <param name="Length">How many characters of the text it takes.</param>
/// <param name="Location">Where its paragraph begins in the source; null if the source has no such thing.</param>
public sealed record StatementPlace(int Section, int Sentence, int Start, int Length, Location? Location);

/// <summary>The time that a statement is about.</summary>
public enum StatementPeriod
{
    /// <summary>The year reported on.</summary>
    Report,

    /// <summary>The year before.</summary>
    YearBefore,

    /// <summary>Another time, such as half a year or several years together.</summary>
    Other,
}

/// <summary>Whose figure a statement gives.</summary>
public enum StatementScope
{
    /// <summary>The body's that reports, as far as the words tell.</summary>
    Body,

    /// <summary>A whole region's: 全市, 全县.</summary>
    Region,

    /// <summary>A part of the body, or another body: its office, one of its departments.</summary>
    Part,
}
