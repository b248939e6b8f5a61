using ReportExtractor.Reading;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Corpus;

/// <summary>The official blank form of 2021, as the State Council's office publishes it.</summary>
public sealed class OfficialFormTests
{
    private static string Path => System.IO.Path.Combine(Repository.Samples, "official-form-2021.docx");

    [OfficialFormFact]
    public void The_blank_form_is_recognised_and_holds_no_figure()
    {
        var report = Assert.Single(Extract.File(Path));

        Assert.Equal("2021", report.Form.Code);
        Assert.Equal(6, report.Sections.Count);
        Assert.All(report.Cells, cell => Assert.Null(cell.Value));
        Assert.Empty(report.Unrecognised);
    }

    // （六）其他处理 has three rows of its own in this form, so the one row of the form before it is not printed.
    [OfficialFormFact]
    public void Every_printed_cell_is_blank_and_tells_where_it_stands()
    {
        var report = Assert.Single(Extract.File(Path));

        Assert.All(report.Form.Cells.Where(cell => cell.Row.Code != "other.unspecified"), cell =>
        {
            Assert.Equal("blank", report.Cells[cell.Index].Status);
            Assert.InRange(report.Cells[cell.Index].Location!.Value.Table, 1, 3);
        });
    }

    [OfficialFormFact]
    public void Its_media_type_is_words() => Assert.EndsWith("wordprocessingml.document", DocumentReader.Read(new SourceBytes(File.ReadAllBytes(Path))).MediaType, StringComparison.Ordinal);

    /// <summary>A fact that needs <c>../shared/samples</c> beside the repository.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class OfficialFormFactAttribute : FactAttribute
    {
        public OfficialFormFactAttribute()
        {
            if (!File.Exists(Path))
                Skip = $"The official form is not here ({Path}).";
        }
    }
}
