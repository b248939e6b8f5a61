using Newtonsoft.Json.Linq;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Cli;

/// <summary>Decisions kept in a file and shown by verify.</summary>
public sealed class DecideTests : IDisposable
{
    private readonly CliProgram _program = new();

    public DecideTests() => _program.With("a.html", Page("5"));

    public void Dispose() => _program.Dispose();

    [Fact]
    public void What_was_dismissed_is_shown_and_counts_no_more()
    {
        var id = Id();

        Assert.Equal(0, _program.Run("decide", "decisions.csv", id, "dismissed", "--reason", "另有说明", "--by", "张三").ExitCode);
        var result = _program.Run("verify", "a.html", "--decisions", "decisions.csv");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("✓ 已驳回  另有说明", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_confirmed_still_counts()
    {
        _program.Run("decide", "decisions.csv", Id(), "confirmed", "--reason", "已电话核实");

        var result = _program.Run("verify", "a.html", "--decisions", "decisions.csv");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("✓ 已确认  已电话核实", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_ends_with_the_figures_it_was_made_on()
    {
        _program.Run("decide", "decisions.csv", Id(), "dismissed", "--reason", "另有说明");

        Assert.Equal(1, _program.With("a.html", Page("6")).Run("verify", "a.html", "--decisions", "decisions.csv").ExitCode);
    }

    [Fact]
    public void What_people_wrote_into_the_file_stays()
    {
        _program.With("decisions.csv", "finding,decision,reason,by,date\n0123456789ab,confirmed,\"一, 二\",李四,");

        _program.Run("decide", "decisions.csv", Id(), "dismissed", "--reason", "另有说明");

        var lines = _program.Read("decisions.csv").ReplaceLineEndings("\n").Split('\n');
        Assert.Equal("0123456789ab,confirmed,\"一, 二\",李四,", lines[1]);
        Assert.StartsWith($"{Id()},dismissed,另有说明,,", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0123456789ab,perhaps,why")]
    [InlineData(null)]
    public void A_file_that_holds_no_decisions_is_named(string? text)
    {
        if (text is not null)
            _program.With("decisions.csv", text);

        var result = _program.Run("verify", "a.html", "--decisions", "decisions.csv");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("decisions.csv cannot be read", result.Messages, StringComparison.Ordinal);
    }

    private static string Page(string total) => new ReportPage().Consistent().Set("review_and_litigation.review.total", total).Html();

    private string Id() => (string)JArray.Parse(_program.Run("verify", "a.html", "--format", "json").Output)[0]["findings"]![0]!["id"]!;
}
