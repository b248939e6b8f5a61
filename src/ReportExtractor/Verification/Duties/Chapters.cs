using ReportExtractor.Forms;
using ReportExtractor.Recognition;
using ReportExtractor.Reports;

namespace ReportExtractor.Verification.Duties;

/// <summary>A report's chapters told by their titles.</summary>
internal static class Chapters
{
    private const double MinSimilarity = 0.7;

    /// <summary>The chapter that the form gives a number, e.g. 六; null if none of that title was found.</summary>
    public static Section? Find(Report report, string number) => report.Sections.FirstOrDefault(section => Meaning(report.Form, section)?.Number == number);

    /// <summary>Which of the form's chapters a chapter is by its title; null if it is none.</summary>
    public static FormSection? Meaning(Form form, Section section)
    {
        var key = LabelText.Key(section.Title);
        var best = form.Sections.MaxBy(official => Likeness(official, key))!;
        return Likeness(best, key) >= MinSimilarity ? best : null;
    }

    /// <summary>A chapter's text in simplified writing.</summary>
    public static string Simple(Section section) => TraditionalCharacters.Simplify(section.Text);

    private static double Likeness(FormSection official, string key) => official.Spellings.Prepend(official.Title).Max(title => Similarity.Of(key, LabelText.Key(title)));
}
