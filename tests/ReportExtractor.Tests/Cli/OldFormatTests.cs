using ReportExtractor.Tests.Conversion;

namespace ReportExtractor.Tests.Cli;

public sealed class OldFormatTests
{
    [LibreOfficeFact]
    public void The_program_reads_old_formats_where_libre_office_is_installed()
    {
        using var program = new CliProgram();

        var result = program.With("a.doc", @"{\rtf1\ansi 1 + 1 = 2\par}").Run("extract", "a.doc");

        Assert.Equal(4, result.ExitCode);
        Assert.Contains("not an annual disclosure report: it holds no table", result.Messages, StringComparison.Ordinal);
    }
}
