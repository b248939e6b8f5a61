using Newtonsoft.Json.Linq;
using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Cli;

public sealed class InspectTests : IDisposable
{
    private readonly CliProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Without_options_it_prints_json()
    {
        var result = _program.With("a.txt", new ReportPage().Consistent().Text(TextTables.Bars)).Run("inspect", "a.txt");

        Assert.Equal((0, ""), (result.ExitCode, result.Messages));
        var json = JObject.Parse(result.Output);
        Assert.Equal(("a.txt", "text/plain"), ((string?)json["source"]!["uri"], (string?)json["source"]!["media_type"]));
        Assert.NotEmpty(json.SelectTokens("blocks[*].rows[*].cells[*].recognised[*].cell"));
    }

    [Fact]
    public void A_page_to_look_at_goes_to_a_file_and_no_draft_remains()
    {
        File.WriteAllBytes(_program.PathOf("a.pdf"), new ReportPage().Consistent().Pdf());

        var result = _program.Run("inspect", "a.pdf", "--format", "html", "--lang", "en", "-o", "out/a.html");

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Messages));
        Assert.Equal(["a.pdf", "out/a.html"], _program.Files());
        Assert.NotNull(Inspect.Tree(_program.Read("out/a.html")).ById("requests.granted.total").Element("rect"));
    }

    [Fact]
    public void A_document_that_is_no_report_is_shown_with_the_sentence_that_extract_gives()
    {
        _program.With("news.html", "<html><body><p>今日新闻</p></body></html>");

        var (shown, refused) = (_program.Run("inspect", "news.html"), _program.Run("extract", "news.html"));

        Assert.Equal((0, ""), (shown.ExitCode, shown.Messages));
        Assert.Equal(refused.Messages.Trim(), $"report-extractor: news.html: {JObject.Parse(shown.Output)["refusal"]}.");
    }

    [Theory]
    [InlineData("empty.txt", "cannot be read: the file is empty")]
    [InlineData("missing.html", "no such file or folder")]
    [InlineData("*.html", "no file matches")]
    [InlineData("a.json", "it is extracted already; inspect the source that it names")]
    public void What_cannot_be_shown_is_exit_code_4_and_one_sentence(string input, string reason)
    {
        _program.With("empty.txt", "").With("a.json", ReportJson.ToString(Extract.One(new ReportPage().Html())));

        var result = _program.Run("inspect", input, "-o", "out.html", "--format", "html");

        Assert.Equal((4, "", $"report-extractor: {input}: {reason}."), (result.ExitCode, result.Output, result.Messages.Trim()));
        Assert.False(File.Exists(_program.PathOf("out.html")));
    }

    [Theory]
    [InlineData("inspect")]
    [InlineData("inspect", "a.html", "b.html")]
    [InlineData("inspect", "*.html")]
    [InlineData("inspect", ".")]
    [InlineData("inspect", "a.html", "--format", "csv")]
    [InlineData("inspect", "a.html", "--lang", "fr")]
    [InlineData("inspect", "--no-such-option")]
    public void It_takes_exactly_one_file(params string[] arguments)
    {
        var result = _program.With("a.html", new ReportPage().Html()).With("b.html", new ReportPage().Html()).Run(arguments);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("report-extractor: ", result.Messages, StringComparison.Ordinal);
    }
}
