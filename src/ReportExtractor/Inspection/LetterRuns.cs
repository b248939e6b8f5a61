using System.Globalization;
using System.Text;
using ReportExtractor.Documents;

namespace ReportExtractor.Inspection;

/// <summary>Draws the letters of a page at their places, those that follow each other on a line as one element with a place for each.</summary>
internal static class LetterRuns
{
    // Where the baseline stands in a letter's box, in parts of its height.
    private const float Descent = 0.15f;

    // Keeps an element short enough to be read in the page's source.
    private const int MaxRun = 200;

    /// <summary>Writes the letters.</summary>
    public static void Write(Markup markup, IReadOnlyList<Letter> letters)
    {
        var places = new StringBuilder();
        var text = new StringBuilder();
        for (var start = 0; start < letters.Count;)
        {
            var end = start + 1;
            while (end < letters.Count && end - start < MaxRun && IsOneCharacter(letters[start]) && IsOneCharacter(letters[end]) && AreAligned(letters[start], letters[end]))
                end++;
            places.Clear();
            text.Clear();
            for (var i = start; i < end; i++)
            {
                places.Append(i == start ? "" : " ").Append(letters[i].Box.Left.ToString("0.#", CultureInfo.InvariantCulture));
                text.Append(letters[i].Text);
            }

            var box = letters[start].Box;
            markup.WriteLine($"<text x=\"{places.ToString()}\" y=\"{box.Bottom - (Descent * box.Height)}\" font-size=\"{letters[start].Size}\">{text.ToString()}</text>");
            start = end;
        }
    }

    // A place for each is only well defined for these.
    private static bool IsOneCharacter(Letter letter) => letter.Text.Length == 1 && !char.IsSurrogate(letter.Text[0]);

    private static bool AreAligned(Letter one, Letter other) =>
        Math.Abs(one.Box.Bottom - other.Box.Bottom) < 0.05f && Math.Abs(one.Box.Top - other.Box.Top) < 0.05f && Math.Abs(one.Size - other.Size) < 0.05f;
}
