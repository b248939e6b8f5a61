using System.Text;

namespace ReportExtractor.Collection.Discovery.Pages;

/// <summary>Blanks of every kind, of which a visitor sees one.</summary>
internal static class Blanks
{
    /// <summary>The text with each run of blanks, line ends and invisible characters as one blank.</summary>
    public static string Fold(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !Documents.Width.IsInvisible(c))
                result.Append(c);
            else if (result.Length == 0 || result[^1] != ' ')
                result.Append(' ');
        }

        return result.ToString();
    }
}
