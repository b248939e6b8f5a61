using System.Text;
using ReportExtractor.Forms;

namespace ReportExtractor.Tests.Support;

/// <summary>An annual report to be changed by a test and printed as a web page or as text. As made, every figure is 0.</summary>
internal sealed class ReportPage(string form = "2021")
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);

    public Form Form { get; } = FormCatalog.Find(form)!;

    public string Title { get; set; } = form == "2021" ? "青禾县人民政府2022年政府信息公开工作年度报告" : "青禾县人民政府2020年政府信息公开工作年度报告";

    public string Introduction { get; set; } = "本报告由青禾县人民政府编制。";

    /// <summary>The text of the first section.</summary>
    public string Overview { get; set; } = "全年工作平稳有序。";

    public string Filler { get; set; } = "0";

    /// <summary>（六）其他处理 as one row, whatever the form.</summary>
    public bool OtherInOneRow { get; init; } = form == "2019";

    /// <summary>Gives a cell its text.</summary>
    public ReportPage Set(string cell, string text)
    {
        Assert.True(Form.IndexOf(cell) >= 0, $"Form {Form.Code} has no cell {cell}.");
        _texts[cell] = text;
        return this;
    }

    /// <summary>Prints another label for a row (<c>requests.granted</c>) or column (<c>requests.total</c>).</summary>
    public ReportPage Label(string item, string label)
    {
        _labels[item] = label;
        return this;
    }

    /// <summary>Leaves a row or column out.</summary>
    public ReportPage Without(string item)
    {
        _missing.Add(item);
        return this;
    }

    /// <summary>Figures that satisfy every sum: 30 requests of natural persons and two reviews.</summary>
    public ReportPage Consistent()
    {
        foreach (var column in new[] { "natural_person", "total" })
        {
            Set($"requests.received_new.{column}", "28").Set($"requests.carried_in.{column}", "2").Set($"requests.granted.{column}", "20");
            Set($"requests.refused.state_secret.{column}", "6").Set($"requests.unavailable.not_held.{column}", "1");
            Set($"requests.total_processed.{column}", "27").Set($"requests.carried_out.{column}", "3");
        }

        return Set("review_and_litigation.review.upheld", "1").Set("review_and_litigation.review.pending", "1").Set("review_and_litigation.review.total", "2");
    }

    public string TextOf(FormCell cell) => TextOf(cell.Name);

    public string TextOf(string cell) => _texts.GetValueOrDefault(cell, Filler);

    /// <summary>True if the page prints the cell.</summary>
    public bool Prints(FormCell cell) => Rows(cell.Table.Code).Contains(cell.Row) && Columns(cell.Table.Code, cell.Row).Contains(cell.Column);

    public FormTable Table(string code) => Form.Tables.First(table => table.Code == code);

    /// <summary>The rows that are printed.</summary>
    public IReadOnlyList<FormRow> Rows(string table) =>
        [.. Table(table).Rows.Where(row => !_missing.Contains($"{table}.{row.Code}") && IsPrintedForm(row))];

    /// <summary>The columns of a row that are printed.</summary>
    public IReadOnlyList<FormColumn> Columns(string table, FormRow row) =>
        [.. row.Columns.Select(index => Table(table).Columns[index]).Where(column => !_missing.Contains($"{table}.{column.Code}"))];

    public string LabelOf(string table, string code, string official) => _labels.GetValueOrDefault($"{table}.{code}", official);

    public string LabelOf(FormRow row, string table) => LabelOf(table, row.Code, row.Label);

    /// <summary>The texts of a row's cells.</summary>
    public IEnumerable<string> Texts(string table, FormRow row) => Columns(table, row).Select(column => TextOf($"{table}.{row.Code}.{column.Code}"));

    /// <summary>The whole page, with the official tables unless others are given.</summary>
    public string Html(string? proactive = null, string? requests = null, string? reviews = null)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>").Append(Title).Append("</title></head>\n<body>\n");
        html.Append("<h1>").Append(Title).Append("</h1>\n<p>").Append(Introduction).Append("</p>\n");
        html.Append("<p>一、总体情况</p>\n<p>").Append(Overview).Append("</p>\n<p>二、主动公开政府信息情况</p>\n").Append(proactive ?? this.Proactive());
        html.Append("<p>三、收到和处理政府信息公开申请情况</p>\n").Append(requests ?? this.Requests());
        html.Append("<p>四、政府信息公开行政复议、行政诉讼情况</p>\n").Append(reviews ?? this.Reviews());
        html.Append("<p>五、存在的主要问题及改进情况</p>\n<p>队伍建设有待加强。</p>\n<p>六、其他需要报告的事项</p>\n<p>本年度未收取信息处理费。</p>\n</body></html>\n");
        return html.ToString();
    }

    private bool IsPrintedForm(FormRow row) => !row.Code.StartsWith("other.", StringComparison.Ordinal) || row.Code == "other.unspecified" == OtherInOneRow;
}
