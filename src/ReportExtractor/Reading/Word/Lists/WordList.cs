namespace ReportExtractor.Reading.Word.Lists;

/// <summary>A list as paragraphs refer to it. Several lists may count on in one sequence.</summary>
/// <param name="Sequence">What the lists that count on share.</param>
/// <param name="Levels">Its levels; null where none is defined.</param>
/// <param name="Restarts">The number with which this list begins anew at a level, null where it counts on.</param>
internal sealed record WordList(string Sequence, IReadOnlyList<ListLevel?> Levels, IReadOnlyList<int?> Restarts)
{
    /// <summary>The level of the paragraphs of a style, if the list says so.</summary>
    public int? LevelOf(string? style)
    {
        for (var i = 0; style is not null && i < Levels.Count; i++)
        {
            if (Levels[i]?.Style == style)
                return i;
        }

        return null;
    }
}
