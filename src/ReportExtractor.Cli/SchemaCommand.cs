using System.CommandLine;
using ReportExtractor.Collection.Sources;
using ReportExtractor.Reports;

namespace ReportExtractor.Cli;

/// <summary><c>schema</c>: prints a JSON Schema.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var of = new Option<string>("--of") { Description = "report: what every extracted report follows; sources: what a list of sources follows", HelpName = "WHAT", DefaultValueFactory = _ => "report" };
        of.AcceptOnlyFromAmong("report", "sources");
        var command = new Command("schema", "Print the JSON Schema of an extracted report, or of a list of sources") { of };
        command.SetAction(parsed =>
        {
            Terminal.Results.WriteLine(parsed.GetValue(of) == "sources" ? SourceListSchema.Text : ReportSchema.Text);
            return ExitCode.Done;
        });
        return command;
    }
}
