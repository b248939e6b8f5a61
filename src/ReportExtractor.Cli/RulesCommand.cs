using System.CommandLine;
using ReportExtractor.Verification.Catalog;

namespace ReportExtractor.Cli;

/// <summary><c>rules</c>: prints the catalogue of rules.</summary>
internal static class RulesCommand
{
    public static Command Create()
    {
        var format = new Option<string>("--format") { Description = "text, markdown or json (both languages)", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown", "json");
        var language = CommonOptions.Language();
        var command = new Command("rules", "List the rules that reports are checked by: what each asks, why, and an example") { format, language };
        command.SetAction(parsed =>
        {
            var lang = CommonOptions.LanguageOf(parsed.GetValue(language)!);
            Terminal.Results.Write(parsed.GetValue(format) switch
            {
                "markdown" => RulePages.Markdown(lang) + "\n",
                "json" => RuleCatalog.Json,
                _ => RulePages.Text(lang) + "\n",
            });
            return ExitCode.Done;
        });
        return command;
    }
}
