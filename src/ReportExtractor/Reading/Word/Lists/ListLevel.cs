namespace ReportExtractor.Reading.Word.Lists;

/// <summary>How one level of a list is numbered.</summary>
/// <param name="Format">The kind of number, e.g. <c>chineseCounting</c>.</param>
/// <param name="Text">The number's dress, in which <c>%1</c> stands for the number of the first level: <c>（%1）</c>.</param>
/// <param name="Start">The first number.</param>
/// <param name="RestartAfter">The deepest level, from 1, after which the numbers begin again; 0 for never, null for every higher level.</param>
/// <param name="IsLegal">All numbers are printed in Arabic digits.</param>
/// <param name="IsTight">Nothing parts the number from the text.</param>
/// <param name="Style">The style whose paragraphs are of this level.</param>
internal sealed record ListLevel(string Format, string Text, int Start, int? RestartAfter, bool IsLegal, bool IsTight, string? Style)
{
    /// <summary>No list has more levels.</summary>
    public const int Count = 9;

    // What is printed before a number and after it; longer dresses come from hostile files.
    private const int MaxTextLength = 60;

    /// <summary>A level as the file defines it.</summary>
    public static ListLevel From(WordElement level)
    {
        var text = level.Child("lvlText")?.Value ?? "";
        return new ListLevel(
            level.Child("numFmt")?.Value ?? "decimal",
            text.Length > MaxTextLength ? text[..MaxTextLength] : text,
            level.Number("start") ?? 0,
            level.Number("lvlRestart"),
            level.Switch("isLgl") ?? false,
            level.Child("suff")?.Value == "nothing",
            level.Child("pStyle")?.Value);
    }

    /// <summary>True if the numbers of this level begin again after a paragraph of another level, counted from 0.</summary>
    public bool RestartsAfter(int level) => RestartAfter is null || level < RestartAfter;
}
