using System.Text;
using ReportExtractor.Documents;
using ReportExtractor.Reading.Pdf.Lines;

namespace ReportExtractor.Reading.Pdf.Ruled;

/// <summary>What stands in a cell: its text as a reader sees it, and where.</summary>
/// <param name="Text">The text; each line of the cell is a line.</param>
/// <param name="Box">The letters' place; the cell's own if it is blank.</param>
internal readonly record struct CellContents(string Text, Box Box)
{
    // Letters one below the other, at least so many, are a label written downwards. Digits are not: nobody could tell one number from several.
    private const int MinStacked = 3;

    /// <summary>Reads a cell.</summary>
    /// <param name="letters">The letters whose middle lies in it.</param>
    /// <param name="cell">The cell's place.</param>
    public static CellContents Of(IReadOnlyList<Letter> letters, Box cell)
    {
        if (letters.Count == 0)
            return new CellContents("", cell);
        if (letters.Count == 1)
            return new CellContents(letters[0].Text, letters[0].Box);
        var lines = LetterLines.Of(letters);
        var box = lines.Select(line => line.Box).Aggregate((a, b) => a.Around(b));
        if (lines.Count == 1)
            return new CellContents(lines[0].Text, box);
        var isStacked = lines.Count >= MinStacked && lines.TrueForAll(line => line.Letters.Count == 1 && !char.IsDigit(line.Letters[0].Text[0]));
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            if (text.Length > 0 && !isStacked)
                text.Append('\n');
            text.Append(line.Text);
        }

        return new CellContents(text.ToString(), box);
    }
}
