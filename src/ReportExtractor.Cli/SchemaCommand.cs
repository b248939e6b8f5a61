using System.CommandLine;
using ReportExtractor.Reports;

namespace ReportExtractor.Cli;

/// <summary><c>schema</c>: prints the JSON Schema.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Print the JSON Schema that every extracted report follows");
        command.SetAction(_ =>
        {
            Terminal.Results.WriteLine(ReportSchema.Text);
            return ExitCode.Done;
        });
        return command;
    }
}
