using ReportExtractor.Reading.Alignment;

namespace ReportExtractor.Reading.Text;

/// <summary>
/// Puts a note in brackets together that runs over several lines beside the headings of a header: （本列数据的勾稽
/// over 关系为：… over 之和）. Its lines without a heading are lines of the note only, none of the header.
/// </summary>
internal static class HeaderNotes
{
    private const int MaxLines = 12;

    // （三 of （三）, before a label or written from top to bottom, is shorter.
    private const int MinLength = 4;

    /// <summary>True if a word opens a bracket with its first character and leaves it open.</summary>
    public static bool Opens(AlignedWord word) => word is { IsFigure: false, Text.Length: >= MinLength } && word.Text[0] is '（' or '(' && AlignedWord.OpensRemark(word.Text);

    /// <summary>The lines, with each note in the line that has the most headings beside it.</summary>
    public static List<AlignedRow> Join(List<AlignedRow> lines)
    {
        var words = lines.ConvertAll(line => line.Words.ToList());
        for (var first = 0; first < lines.Count; first++)
        {
            foreach (var open in lines[first].Words.Where(Opens))
            {
                var note = Find(lines, first, open);
                var fewest = lines.Skip(first).Take(note.Count).Select(line => line.Words.Count).DefaultIfEmpty(0).Min();
                if (!lines.Skip(first).Take(note.Count).Any(line => line.Words.Count > fewest))
                    continue;
                for (var i = 0; i < note.Count; i++)
                    words[first + i].Remove(note[i]);
                var heading = words.GetRange(first, note.Count).MaxBy(line => line.Count)!;
                heading.Insert(heading.FindLastIndex(word => word.Start < open.Start) + 1, open with
                {
                    Text = string.Join('\n', note.Select(piece => piece.Text)),
                    Start = note.Min(piece => piece.Start),
                    End = note.Max(piece => piece.End),
                });
            }
        }

        return [.. words.Where(line => line.Count > 0).Select(line => new AlignedRow(line))];
    }

    // The words below each other from the one that opens the bracket to the one that closes it, none if a figure stands beside them or the bracket does not close.
    private static List<AlignedWord> Find(List<AlignedRow> lines, int first, AlignedWord open)
    {
        var pieces = new List<AlignedWord>();
        for (var i = first; i < Math.Min(lines.Count, first + MaxLines) && !lines[i].HasFigures; i++)
        {
            if (lines[i].Words[0].Location.Line != open.Location.Line + i - first || lines[i].Words.Where(word => word.Start < open.End && open.Start < word.End).ToList() is not [var piece])
                break;
            pieces.Add(piece);
            if (AlignedWord.ClosesRemark(piece.Text))
                return pieces;
            if (piece.Text.AsSpan().ContainsAny('）', ')'))
                break;
        }

        return [];
    }
}
