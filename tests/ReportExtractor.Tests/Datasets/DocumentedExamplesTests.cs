using ReportExtractor.Datasets;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Datasets;

/// <summary>The examples of docs/datasets.md run as they stand there, on a dataset.</summary>
public sealed class DocumentedExamplesTests : IDisposable
{
    private static readonly string Document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "datasets.md"));

    private readonly DatasetFolder _folder = new();

    public DocumentedExamplesTests() => _folder.Export(
        [
            .. Extracted("洪泽区人民政府2022年政府信息公开工作年度报告", processed: "20", refused: "5"),
            .. Extracted("隰县人民政府2022年政府信息公开工作年度报告", processed: "10", refused: "1"),
            .. Extracted("临汾市人民政府2022年政府信息公开工作年度报告", processed: "10", refused: "4"),
            .. Extracted("洪泽区人民政府2023年政府信息公开工作年度报告", processed: "", refused: ""),
        ],
        new DatasetOptions { HasParquet = true });

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_query_gives_the_share_of_refusals_by_year_and_province() =>
        Assert.Equal(
            [("2022", "山西省", 0.25), ("2022", "江苏省", 0.25)],
            _folder.Rows(Block("sql").Replace("'dataset/", $"'{_folder.Path}/", StringComparison.Ordinal).TrimEnd(';', '\n')).Select(row => (row[0]!.ToString()!, (string)row[1]!, (double)row[2]!)));

    [PandasFact]
    public void The_script_reads_every_table_with_the_types_of_the_package()
    {
        var script = $"{Block("python")}\nassert len(tables) == 8 and len(tables['reports']) == 4\nassert str(tables['reports'].dtypes['year']) == 'Int64' and 'datetime64' in str(tables['reports'].dtypes['published'])\nassert tables['cells']['value'].sum() > 0\n";
        var (exitCode, output, messages) = InstalledProgram.RunIn(Path.GetDirectoryName(_folder.Path)!, PandasFactAttribute.Python, "-c", script);

        Assert.Equal((0, ""), (exitCode, messages));
        Assert.Contains("2022  read", output, StringComparison.Ordinal);
    }

    private static string Block(string language)
    {
        var begin = Document.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return Document[begin..Document.IndexOf("```", begin, StringComparison.Ordinal)];
    }

    private static IReadOnlyList<ReportExtractor.Reports.Report> Extracted(string title, string processed, string refused) => Extraction.Extract(
        new ReportExtractor.Reading.SourceBytes(System.Text.Encoding.UTF8.GetBytes(new ReportPage { Title = title }.Set("requests.total_processed.total", processed).Set("requests.refused.state_secret.total", refused).Html())),
        title);

    /// <summary>A test for which Debian's python3-pandas must be installed.</summary>
    private sealed class PandasFactAttribute : FactAttribute
    {
        public const string Python = "/usr/bin/python3";

        public PandasFactAttribute()
        {
            if (!Directory.Exists("/usr/lib/python3/dist-packages/pandas"))
                Skip = "python3-pandas is not installed.";
        }
    }
}
