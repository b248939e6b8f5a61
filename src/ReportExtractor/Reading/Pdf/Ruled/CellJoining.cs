using ReportExtractor.Documents;
using ReportExtractor.Reading.Alignment;

namespace ReportExtractor.Reading.Pdf.Ruled;

/// <summary>Joins the two parts of a cell merged over rows that a page break cut: the name of a group of rows, on one of the pages or on both.</summary>
internal static class CellJoining
{
    /// <summary>True if the cell at the head of a page goes on with the one above it at the foot of the page before.</summary>
    /// <param name="above">The cell above.</param>
    /// <param name="below">The cell below.</param>
    /// <param name="areBeforeLabels">Labels stand right of both. Otherwise a blank one is a figure left out, or has nothing to do with a row's label.</param>
    public static bool GoesOn(GridCell above, GridCell below, bool areBeforeLabels) =>
        (above.RowSpan > 1 || below.RowSpan > 1) && IsLabelOrBlank(above.Text) && IsLabelOrBlank(below.Text)
        && (above.Text.Length == 0 || below.Text.Length == 0 ? areBeforeLabels : below.Text == above.Text || !IsNumbered(below.Text));

    /// <summary>The whole cell.</summary>
    public static GridCell Join(GridCell above, GridCell below) => above with
    {
        Text = above.Text == below.Text ? above.Text : above.Text + below.Text,
        RowSpan = above.RowSpan + below.RowSpan,
        Location = above.Text.Length > 0 ? above.Location : below.Location,
    };

    // （四）无法提供, 三、本年度 begin the next group.
    private static bool IsNumbered(string text) => text[0] is '（' or '(' || (text.Length > 1 && text[1] is '、' or '.' or '．');

    private static bool IsLabelOrBlank(string text) =>
        text.Length == 0 || (text.AsSpan().IndexOfAnyInRange('0', '9') < 0 && !AlignedWord.LooksLikeFigure(text));
}
