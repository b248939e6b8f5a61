using ReportExtractor.Reading.Alignment;

namespace ReportExtractor.Reading.Text;

/// <summary>
/// Puts the last letter of a heading back that its column had no room for: 法人或其他组 over 织. Blanks before the
/// heading's first line put the letter left of it.
/// </summary>
internal static class HeadingEnds
{
    private const int MaxIndent = 6;

    /// <summary>The lines, with each such letter behind the heading above it.</summary>
    public static List<AlignedRow> Join(List<AlignedRow> lines)
    {
        var words = lines.ConvertAll(line => line.Words.ToList());
        for (var below = 1; below < lines.Count; below++)
        {
            if (lines[below].HasFigures || lines[below - 1].HasFigures)
                continue;
            foreach (var letter in lines[below].Words.Where(word => word.Text.Length == 1 && char.IsLetter(word.Text[0]) && IsAlone(word, lines, below)))
            {
                var above = words[below - 1].FindIndex(word => IsAbove(word, letter));
                if (above < 0)
                    continue;
                words[below].Remove(letter);
                var heading = words[below - 1][above];
                words[below - 1][above] = heading with { Text = heading.Text + '\n' + letter.Text, Start = letter.Start };
            }
        }

        return [.. words.Where(line => line.Count > 0).Select(line => new AlignedRow(line))];
    }

    // 总 over 计 is a heading of its own.
    private static bool IsAlone(AlignedWord letter, List<AlignedRow> lines, int line) =>
        !lines[line - 1].Words.Concat(line + 1 < lines.Count ? lines[line + 1].Words : []).Any(word => word.Start < letter.End && letter.Start < word.End);

    // Headings that are written from top to bottom have one letter a line.
    private static bool IsAbove(AlignedWord word, AlignedWord letter) =>
        word.Text.Length > 1 && word.Start > letter.Start && word.Start - letter.Start <= MaxIndent && word.Location.Line == letter.Location.Line - 1;
}
