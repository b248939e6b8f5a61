namespace ReportExtractor.Statements;

/// <summary>A sentence of a text, to its full stop: clauses parted by commas and semicolons belong to it. One that never ends is cut.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, its stop excluded.</param>
/// <param name="IsAtLineStart">It begins a line.</param>
/// <param name="GoesOnFromHeading">The line above is a heading of a few words.</param>
internal sealed record Sentence(int Start, int End, bool IsAtLineStart, bool GoesOnFromHeading)
{
    private const string Stops = "。!?\n";
    private const int MaxHeading = 24;

    // Each figure is read with all of its sentence before it; nobody writes longer ones.
    private const int MaxLength = 2000;

    /// <summary>The sentences of a text in order.</summary>
    public static IEnumerable<Sentence> In(string text)
    {
        var start = 0;
        var line = 0;
        var isAfterHeading = false;
        for (var i = 0; i <= text.Length; i++)
        {
            var isStop = i == text.Length || Stops.Contains(text[i]);
            if (!isStop && i - start < MaxLength)
                continue;
            var end = isStop ? i : Math.Max(text.LastIndexOf(',', i - 1, MaxLength) + 1, start + (MaxLength / 2));
            if (end > start)
                yield return new Sentence(start, end, start == line, isAfterHeading);
            start = isStop ? i + 1 : end;
            if (i < text.Length && text[i] == '\n')
            {
                isAfterHeading = i - line <= MaxHeading;
                line = start;
            }
        }
    }
}
