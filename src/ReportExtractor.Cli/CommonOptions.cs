using System.CommandLine;
using System.CommandLine.Parsing;
using ReportExtractor.Verification;

namespace ReportExtractor.Cli;

/// <summary>Arguments and options that several commands share.</summary>
internal static class CommonOptions
{
    public static Argument<string[]> Inputs()
    {
        var inputs = new Argument<string[]>("INPUT") { Description = "Files, folders or globs", Arity = ArgumentArity.OneOrMore };
        inputs.Validators.Add(RefuseOptions);
        return inputs;
    }

    public static Argument<string> Input()
    {
        var input = new Argument<string>("FILE") { Description = "The file to read" };
        input.Validators.Add(RefuseOptions);
        return input;
    }

    public static Option<string> Language()
    {
        var option = new Option<string>("--lang") { Description = "Language of the findings: zh or en", DefaultValueFactory = _ => "zh" };
        option.AcceptOnlyFromAmong("zh", "en");
        return option;
    }

    public static Language LanguageOf(string value) => value == "en" ? Verification.Language.En : Verification.Language.Zh;

    public static Option<string> FailOn(string description)
    {
        var option = new Option<string>("--fail-on") { Description = description, DefaultValueFactory = _ => "error" };
        option.AcceptOnlyFromAmong("info", "warning", "error");
        return option;
    }

    public static Option<string?> Decisions() => new("--decisions") { Description = "File of decisions about findings, as decide keeps it: what was dismissed no longer counts", HelpName = "FILE" };

    public static Severity SeverityOf(string value) => Enum.Parse<Severity>(value, ignoreCase: true);

    public static Option<int> Workers()
    {
        var option = new Option<int>("--workers") { Description = "How many files are read side by side", DefaultValueFactory = _ => Environment.ProcessorCount };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 256)
                result.AddError("--workers takes a number from 1 to 256");
        });
        return option;
    }

    // Whatever stands where a file is expected is taken for one, misspelt options too.
    private static void RefuseOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.StartsWith('-') && !File.Exists(token.Value))
                result.AddError($"Unrecognized option '{token.Value}'.");
        }
    }
}
