using ReportExtractor.Tests.Support;
using static ReportExtractor.Tests.Support.HtmlTables;

namespace ReportExtractor.Tests.Recognition;

/// <summary>A label that is cut over two rows, both pieces of which are known by themselves.</summary>
public sealed class CutLabelTests
{
    [Theory]
    [InlineData("unavailable.needs_creation", "2.没有现成信息", "需要另行制作", 1)]
    [InlineData("unavailable.needs_creation", "2.没有现成信息", "需要另行制作", 0)]
    [InlineData("refused.prohibited_by_law", "2.其他", "法律行政法规禁止公开", 1)]
    [InlineData("refused.prohibited_by_law", "2.其他", "法律行政法规禁止公开", 0)]
    public void Two_known_pieces_of_a_label_are_one_row(string row, string head, string end, int figures)
    {
        var page = Numbered.Page();
        var columns = page.Table("requests").Columns.Select(column => column.Label);
        var lines = page.RequestLines().ToList();
        var at = page.Rows("requests").TakeWhile(other => other.Code != row).Count();
        var texts = page.Texts("requests", page.Rows("requests")[at]).ToList();
        var blanks = texts.Select(_ => "");
        lines[at] = Cells([head, .. figures == 0 ? texts : blanks]);
        lines.Insert(at + 1, Cells([end, .. figures == 1 ? texts : blanks]));

        var report = Extract.One(page.Html(requests: Table(lines.Prepend(Cells(["", .. columns])))));

        report.AssertReadFrom(page);
        Assert.Empty(report.Unrecognised);
    }
}
