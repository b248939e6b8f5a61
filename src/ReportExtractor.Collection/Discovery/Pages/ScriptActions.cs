using System.Text.RegularExpressions;

namespace ReportExtractor.Collection.Discovery.Pages;

/// <summary>
/// Reads where a click leads out of what it would run: <c>window.open('a.pdf')</c>, or a function of the page whose text
/// puts its argument behind a literal. Nothing is run.
/// </summary>
internal sealed partial class ScriptActions(string script)
{
    private const int MaxAction = 500;

    // A function that opens an address is a line or two.
    private const int MaxFunction = 600;

    private const int MaxFunctions = 200;

    private readonly Dictionary<string, (string Before, string After)?> _functions = new(StringComparer.Ordinal);

    /// <summary>The address that an action leads to, as written; null if it cannot be told.</summary>
    public string? AddressIn(string action)
    {
        if (action.Length is 0 or > MaxAction)
            return null;
        if (Opening().Match(action) is { Success: true } opening)
            return opening.Groups["address"].Value;
        if (Call().Match(action) is not { Success: true } call)
            return null;
        var argument = call.Groups["argument"].Value;
        return Function(call.Groups["name"].Value) is var (before, after) ? before + argument + after
            : LooksLikePath(argument) ? argument
            : null;
    }

    // A bare name of a file may stand in any folder.
    private static bool LooksLikePath(string argument) => argument.Contains('/', StringComparison.Ordinal) && argument.Contains('.', StringComparison.Ordinal);

    private (string Before, string After)? Function(string name)
    {
        if (!_functions.TryGetValue(name, out var parts) && _functions.Count < MaxFunctions)
            _functions[name] = parts = Find(name);
        return parts;
    }

    private (string Before, string After)? Find(string name)
    {
        var at = script.IndexOf($"function {name}(", StringComparison.Ordinal);
        if (at < 0)
            return null;
        var text = script.Substring(at, Math.Min(MaxFunction, script.Length - at));
        var parameter = Parameter().Match(text).Groups["name"].Value;
        foreach (Match match in Joined().Matches(text))
        {
            if (match.Groups["name"].Value == parameter)
                return (match.Groups["before"].Value, match.Groups["after"].Value);
        }

        return null;
    }

    [GeneratedRegex(@"(window\.open|location\.(replace|assign))\(\s{0,9}['""](?<address>[^'""]{1,400})['""]\s{0,9}[,)]|location(\.href)?\s{0,9}=\s{0,9}['""](?<address>[^'""]{1,400})['""]\s{0,9}(;|$)", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\s{0,9}(javascript:)?\s{0,9}(return\s)?\s{0,9}(?<name>[A-Za-z_$][\w$]{0,40})\(\s{0,9}(['""](?<argument>[^'""]{1,300})['""]|(?<argument>\d{1,9}))\s{0,9}[,)]", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Matching.NoTimeout)]
    private static partial Regex Call();

    [GeneratedRegex(@"^function [\w$]{1,41}\(\s{0,9}(?<name>[A-Za-z_$][\w$]{0,40})", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"['""](?<before>[^'""\n]{1,300})['""]\s{0,9}\+\s{0,9}(?<name>[A-Za-z_$][\w$]{0,40})(\s{0,9}\+\s{0,9}['""](?<after>[^'""\n]{1,100})['""])?", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex Joined();
}
