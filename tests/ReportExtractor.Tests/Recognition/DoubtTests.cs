using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;
using ReportExtractor.Verification;

namespace ReportExtractor.Tests.Recognition;

/// <summary>What cannot be told for certain is doubted or left out, and never held against the publisher.</summary>
public sealed class DoubtTests
{
    [Fact]
    public void A_row_told_by_its_number_and_neighbours_alone_is_in_doubt()
    {
        var page = Numbered.Page().Label("requests.not_processed.petition", "1.信访类");

        Extract.One(page.Html()).AssertReadFrom(page, only: "requests.not_processed.petition", status: CellStatus.LabelUncertain);
    }

    [Theory]
    [InlineData("requests.received_new", "一、上年新收政府信息公开申请数量")]
    [InlineData("requests.partially_granted", "（二）部分不公开")]
    [InlineData("requests.carried_out", "四、结转上年度继续办理")]
    public void A_label_of_opposite_meaning_is_no_misprint(string row, string label)
    {
        var page = Numbered.Page().Label(row, label);

        var report = Extract.One(page.Html());

        Assert.Equal(CellStatus.NotFound, report.Cell($"{row}.total").Status);
        Assert.Contains(report.Unrecognised, line => line.Label == label);
    }

    [Theory]
    [InlineData("| 规章 | 1 | 17 |")]
    [InlineData("| 规章 | 17 |")]
    public void A_row_with_too_few_cells_is_not_placed(string row)
    {
        var markdown = $"""
            # 青禾县人民政府2022年政府信息公开工作年度报告

            | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            |---|---|---|---|
            {row}
            | 行政规范性文件 | 1 | 2 | 3 |

            | 信息内容 | 本年处理决定数量 |
            |---|---|
            | 行政许可 | 5 |
            | 行政处罚 | 6 |

            |  | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
            |---|---|---|---|---|---|
            | 行政复议 | 1 | 0 | 0 | 0 | 1 |
            """;

        var report = Extract.One(markdown);

        Assert.All(["issued", "repealed", "in_force"], column =>
            Assert.Equal(CellStatus.Unplaced, report.Cell($"proactive_disclosure.regulations.{column}").Status));
        Assert.Contains(report.Unrecognised, line => line.Label == "规章" && line.Values.Contains("17"));
        Assert.Equal(3, report.Value("proactive_disclosure.normative_documents.in_force"));
    }

    [Fact]
    public void A_row_printed_twice_with_other_figures_accuses_nobody()
    {
        var path = Path.Combine(Repository.Root, "corpus", "suqian-2023", "report.html");
        var page = File.ReadAllText(path);
        var start = page.IndexOf("<tr", page.LastIndexOf("<tr", page.IndexOf("一、本年新收", StringComparison.Ordinal), StringComparison.Ordinal), StringComparison.Ordinal);
        var row = page[start..(page.IndexOf("</tr>", start, StringComparison.Ordinal) + "</tr>".Length)];

        var report = Extract.One(page.Insert(start, row.Replace("3511", "77", StringComparison.Ordinal)));

        Assert.Equal(CellStatus.PrintedTwice, report.Cell("requests.received_new.total").Status);
        Assert.DoesNotContain(report.Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Figures_beside_two_labels_in_one_cell_are_in_doubt()
    {
        var table = HtmlTables.Table(HtmlTables.Cells("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"), HtmlTables.Cells("规章行政规范性文件", "29", "11", "182"));

        var report = Extract.One(Numbered.Page().Html(proactive: table));

        Assert.All(["issued", "repealed", "in_force"], column => Assert.True(report.Cell($"proactive_disclosure.normative_documents.{column}") is { Value: null } or { Confidence: < 1 }));
        Assert.All(["issued", "repealed", "in_force"], column => Assert.True(report.Cell($"proactive_disclosure.regulations.{column}") is { Value: null } or { Confidence: < 1 }));
    }

    [Fact]
    public void A_row_whose_label_begins_with_a_number_is_not_the_rest_of_the_label_above()
    {
        var lines = Numbered.Page().RequestLines().ToList();
        var header = HtmlTables.Cells(["", .. Numbered.Page().Table("requests").Columns.Select(column => column.Label)]);
        lines[3] = HtmlTables.Cells(["部分公开（区分处理的，只计这一情形，不计其他情形）", .. Enumerable.Repeat("", 7)]);
        lines[4] = HtmlTables.Cells(["(1)属", "153", "", "", "", "", "", "153"]);

        var report = Extract.One(Numbered.Page().Html(requests: HtmlTables.Table(lines.Prepend(header))));

        Assert.Null(report.Cell("requests.partially_granted.total").Value);
    }
}
