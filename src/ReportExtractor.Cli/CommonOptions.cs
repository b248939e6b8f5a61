using System.CommandLine;
using ReportExtractor.Verification;

namespace ReportExtractor.Cli;

/// <summary>Arguments and options that several commands share.</summary>
internal static class CommonOptions
{
    public static Argument<string[]> Inputs()
    {
        var inputs = new Argument<string[]>("INPUT") { Description = "Files, folders or globs", Arity = ArgumentArity.OneOrMore };
        inputs.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (token.Value.StartsWith('-') && !File.Exists(token.Value))
                    result.AddError($"Unrecognized option '{token.Value}'.");
            }
        });
        return inputs;
    }

    public static Option<string> Language()
    {
        var option = new Option<string>("--lang") { Description = "Language of the findings: zh or en", DefaultValueFactory = _ => "zh" };
        option.AcceptOnlyFromAmong("zh", "en");
        return option;
    }

    public static Language LanguageOf(string value) => value == "en" ? Verification.Language.En : Verification.Language.Zh;

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
}
