using System.IO.Compression;
using Newtonsoft.Json.Linq;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Cli;

/// <summary>Reports in a ZIP archive are read as if it were a folder.</summary>
public sealed class PackedReportsTests : IDisposable
{
    private readonly CliProgram _program = new();

    public PackedReportsTests()
    {
        using var archive = ZipFile.Open(_program.PathOf("reports.zip"), ZipArchiveMode.Create);
        Add(archive, "说明.txt", "附件是年度报告。");
        Add(archive, "2022/a.html", new ReportPage().Consistent().Html());
        Add(archive, "b.html", new ReportPage { Title = "白水县审计局2023年政府信息公开工作年度报告" }.Consistent().Set("requests.granted.total", "5").Html());
    }

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Each_is_extracted_with_its_place()
    {
        var result = _program.Run("extract", "reports.zip", "--format", "jsonl");

        Assert.Equal((0, ""), (result.ExitCode, result.Messages));
        Assert.Equal(["reports.zip#2022%2Fa.html", "reports.zip#b.html"], result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (string?)JObject.Parse(line)["report"]!["source"]!["uri"]));
    }

    [Fact]
    public void Each_is_verified_and_shown()
    {
        var text = _program.Run("verify", "reports.zip");
        var page = _program.Run("verify", "reports.zip", "--format", "html", "-o", "page.html");

        Assert.Equal((1, 1), (text.ExitCode, page.ExitCode));
        Assert.Contains("白水县审计局", text.Output, StringComparison.Ordinal);
        Assert.Contains("白水县审计局", _program.Read("page.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_of_many_is_not_chosen_for_an_inspection()
    {
        var result = _program.Run("inspect", "reports.zip");

        Assert.Equal((4, "", true), (result.ExitCode, result.Output, result.Messages.Contains("an archive of 3 documents", StringComparison.Ordinal)));
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var file = new StreamWriter(archive.CreateEntry(name).Open());
        file.Write(text);
    }
}
