using System.Globalization;
using ReportExtractor.Forms;
using ReportExtractor.Recognition;

namespace ReportExtractor.Verification.Histories;

/// <summary>Words that the rules across years share.</summary>
internal static class HistoryWording
{
    /// <summary>A cell by its row and column as the form prints them: “四、结转下年度继续办理·总计”.</summary>
    public static string Named(Form form, string cell)
    {
        var found = form.Cells[form.IndexOf(cell)];
        return $"“{LabelText.WithoutRemarks(found.Row.Label)}·{LabelText.WithoutRemarks(found.Column.Label)}”";
    }

    /// <summary>A number as reports print it.</summary>
    public static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
