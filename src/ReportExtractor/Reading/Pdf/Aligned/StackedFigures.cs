using ReportExtractor.Reading.Alignment;

namespace ReportExtractor.Reading.Pdf.Aligned;

/// <summary>
/// Figures that run over several lines: with a remark, 61（其中修订 over 5 over 件）, whose middle line stands beside the other
/// figures of the row, or broken behind a separator, 1, over 741.
/// </summary>
internal static class StackedFigures
{
    private const int MaxLines = 5;

    // In parts of the font size.
    private const float MaxPitch = 2.2f;
    private const float MaxShift = 0.5f;
    private const float MaxIndent = 1;

    /// <summary>Puts the lines of each such figure together, in the line that holds most figures.</summary>
    /// <param name="lines">The lines of a page from top to bottom.</param>
    /// <param name="maxWords">No row of a table has more words.</param>
    public static void Join(List<List<LineWord>> lines, int maxWords)
    {
        for (var first = 0; first < lines.Count; first++)
        {
            if (lines[first].Count > maxWords)
                continue;
            foreach (var open in lines[first].Where(word => AlignedWord.OpensGroup(word.Text) || (word.IsFigure && AlignedWord.OpensRemark(word.Text))).ToList())
            {
                var pieces = Pieces(lines, first, open, maxWords);
                if (pieces.Count < 2)
                    continue;
                foreach (var (line, word) in pieces)
                    lines[line].Remove(word);
                lines.GetRange(first, pieces[^1].Line + 1 - first).MaxBy(line => line.Count(word => word.IsFigure))!.Add(new LineWord([.. pieces.Select(piece => piece.Word)]));
            }
        }

        lines.RemoveAll(line => line.Count == 0);
    }

    // The words below each other from the one that opens the bracket to the one that closes it; none if it stays open. Digits behind a separator are the next word.
    private static List<(int Line, LineWord Word)> Pieces(List<List<LineWord>> lines, int first, LineWord open, int maxWords)
    {
        var pieces = new List<(int Line, LineWord Word)> { (first, open) };
        for (var i = first + 1; i < Math.Min(lines.Count, first + MaxLines) && lines[i].Count <= maxWords; i++)
        {
            var below = lines[i].FindAll(word => word.Box.OverlapsAcross(open.Box) || IsInPlace(word, open));

            // A remark may reach over the columns beside its own.
            if (below.Count > 1)
                below = below.FindAll(word => IsInPlace(word, open));
            if (below.Count > 1 || (below.Count == 1 && below[0].Box.CentreY - pieces[^1].Word.Box.CentreY > MaxPitch * open.Size))
                break;
            if (below.Count == 0)
                continue;
            if (AlignedWord.OpensGroup(open.Text))
                return AlignedWord.IsGroup(below[0].Text) ? [.. pieces, (i, below[0])] : [];
            pieces.Add((i, below[0]));
            if (AlignedWord.ClosesRemark(below[0].Text))
                return pieces;
        }

        return [];
    }

    // One line begins where the other does, blanks aside, or stands in its middle.
    private static bool IsInPlace(LineWord word, LineWord open) =>
        Math.Abs(word.Box.Left - open.Box.Left) <= MaxIndent * open.Size || Math.Abs(word.Box.CentreX - open.Box.CentreX) <= MaxShift * open.Size;
}
