using System.CommandLine;
using ReportExtractor.Verification.Decisions;

namespace ReportExtractor.Cli;

/// <summary><c>decide FILE FINDING confirmed|dismissed</c>: adds a person's decision about a finding to a file.</summary>
internal static class DecideCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The file of decisions, made if there is none" };
        var finding = new Argument<string>("FINDING") { Description = "The finding's id, as verify prints it" };
        var kind = new Argument<string>("DECISION") { Description = "confirmed or dismissed" };
        kind.AcceptOnlyFromAmong("confirmed", "dismissed");
        var reason = new Option<string>("--reason") { Description = "Why", Required = true };
        var by = new Option<string>("--by") { Description = "Who decides", DefaultValueFactory = _ => "" };
        var command = new Command("decide", "Keep a decision about a finding; verify --decisions FILE shows it") { file, finding, kind, reason, by };
        command.SetAction(parsed =>
        {
            Add(
                parsed.GetValue(file)!,
                new Decision(parsed.GetValue(finding)!, parsed.GetValue(kind) == "confirmed", parsed.GetValue(reason)!, parsed.GetValue(by)!, DateOnly.FromDateTime(DateTime.Now)));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The decisions of a file, by finding.</summary>
    public static IReadOnlyDictionary<string, Decision> Read(string path)
    {
        try
        {
            return DecisionFile.Read(File.ReadAllText(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new UsageException($"the decisions {path} cannot be read: {error.Message.TrimEnd('.')}");
        }
    }

    // What people wrote stays as it is: the file is read to see that it is one, and a line is added to its end.
    private static void Add(string path, Decision decision)
    {
        var isNew = !File.Exists(path);
        if (!isNew)
            Read(path);
        var text = isNew ? "" : File.ReadAllText(path);
        File.AppendAllText(path, (isNew ? DecisionFile.Head : text.Length > 0 && text[^1] != '\n' ? "\n" : "") + DecisionFile.Line(decision));
    }
}
