using ReportExtractor.Collection.Sources;
using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Cli;

public sealed class UsageTests : IDisposable
{
    private readonly CliProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData("schema", "--no-such-option")]
    [InlineData("schema", "--of", "something")]
    [InlineData("extract", "a.html", "--no-such-option")]
    [InlineData("extract")]
    [InlineData("no-such-command")]
    [InlineData("extract", "a.html", "--format", "xml")]
    [InlineData("extract", "a.html", "--workers", "0")]
    [InlineData("extract", "a.html", "--lang", "fr")]
    [InlineData("verify", "a.html", "--fail-on", "never")]
    public void A_wrong_command_line_is_exit_code_2_and_nothing_on_standard_output(params string[] arguments)
    {
        var result = _program.With("a.html", new ReportPage().Html()).Run(arguments);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("report-extractor: ", result.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_inputs_of_json_need_a_folder()
    {
        var result = _program.With("a.html", new ReportPage().Html()).With("b.html", new ReportPage().Html()).Run("extract", "a.html", "b.html");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Equal("report-extractor: several inputs need -o DIR, or --format jsonl or csv.", result.Messages.Trim());
    }

    [Theory]
    [InlineData("missing.html", "no such file or folder")]
    [InlineData("*.html", "no file matches")]
    [InlineData("empty", "the folder holds no file")]
    [InlineData("empty.txt", "cannot be read: the file is empty")]
    [InlineData("news.html", "not an annual disclosure report: it holds no table")]
    [InlineData("picture.html", "cannot be read: it is a PNG picture, not text")]
    [InlineData("https:///a.html", "it is no address")]
    public void An_input_of_which_nothing_can_be_made_is_exit_code_4_and_one_sentence(string input, string reason)
    {
        Directory.CreateDirectory(_program.PathOf("empty"));
        _program.With("empty.txt", "").With("sub/news.html", "<html><body><p>今日新闻</p></body></html>");
        if (input == "news.html")
            input = Path.Combine("sub", "news.html");
        if (input == "picture.html")
        {
            input = "picture.png";
            File.WriteAllBytes(_program.PathOf(input), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]);
        }

        var result = _program.Run("extract", input);

        Assert.Equal((4, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"report-extractor: {input}: {reason}", result.Messages, StringComparison.Ordinal);
        Assert.EndsWith(".", result.Messages.Trim(), StringComparison.Ordinal);
        Assert.Single(result.Messages.Trim().Split('\n'));
    }

    [Fact]
    public void A_file_beyond_the_limit_is_refused_unread()
    {
        using (var file = File.Create(_program.PathOf("large.html")))
            file.SetLength(50L * 1024 * 1024);

        var result = _program.Run("extract", "large.html");

        Assert.Equal(4, result.ExitCode);
        Assert.Equal("report-extractor: large.html: cannot be read: it has 50 MiB, more than the 32 MiB that are read.", result.Messages.Trim());
    }

    public static TheoryData<string[], string> Schemas => new()
    {
        { ["schema"], ReportSchema.Text },
        { ["schema", "--of", "report"], ReportSchema.Text },
        { ["schema", "--of", "sources"], SourceListSchema.Text },
    };

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_schema_is_printed(string[] arguments, string schema)
    {
        var result = _program.Run(arguments);

        Assert.Equal((0, schema, ""), (result.ExitCode, result.Output.TrimEnd(), result.Messages));
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_one_sentence()
    {
        _program.With("a.html", new ReportPage().Html()).With("file", "in the way");

        var result = _program.Run("extract", "a.html", "-o", Path.Combine("file", "below", "a.json"));

        Assert.Equal((4, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("report-extractor: ", result.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extract", "a.html")]
    [InlineData("extract", "a.html", "--format", "csv")]
    [InlineData("extract", "a.html", "b.html", "--format", "jsonl")]
    [InlineData("verify", "a.html")]
    [InlineData("inspect", "a.html")]
    public void A_device_is_written_to_and_stays_a_device(params string[] arguments)
    {
        // Other systems have no device that is always full.
        if (!OperatingSystem.IsLinux())
            return;
        _program.With("a.html", new ReportPage().Consistent().Html()).With("b.html", new ReportPage().Consistent().Html());

        var result = _program.Run([.. arguments, "-o", "/dev/full"]);

        Assert.Equal(4, result.ExitCode);
        Assert.Contains("the output cannot be written", result.Messages, StringComparison.Ordinal);
        Assert.Equal(0, new FileInfo("/dev/full").Length);
        Assert.Equal(0, _program.Run([.. arguments, "-o", "/dev/null"]).ExitCode);
    }

    [Fact]
    public void A_folder_in_memory_is_no_device()
    {
        // Other systems have no such folder.
        if (!OperatingSystem.IsLinux())
            return;
        var folder = $"/dev/shm/{Guid.NewGuid():N}";
        try
        {
            Assert.Equal(0, _program.With("a.html", new ReportPage().Consistent().Html()).With("b.html", new ReportPage().Consistent().Html()).Run("extract", "a.html", "b.html", "-o", folder).ExitCode);
            Assert.Equal(["a.html.json", "b.html.json"], Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
