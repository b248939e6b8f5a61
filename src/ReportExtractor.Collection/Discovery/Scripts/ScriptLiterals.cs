using System.Text.RegularExpressions;

namespace ReportExtractor.Collection.Discovery.Scripts;

/// <summary>The lists and objects that a script gives names to, as far as they are literals.</summary>
internal static partial class ScriptLiterals
{
    private const int MaxLiterals = 100;
    private const int MaxLength = 512 * 1024;

    public static IEnumerable<ScriptValue> In(string script)
    {
        var end = 0;
        foreach (Match match in Named().Matches(script).Take(MaxLiterals))
        {
            // What stands within a literal that was read is part of it.
            var start = match.Index + match.Length;
            if (match.Index < end || ScriptValueReader.Read(script.AsSpan(start, Math.Min(MaxLength, script.Length - start)), out var length) is not { } value)
                continue;
            end = start + length;
            yield return value;
        }
    }

    [GeneratedRegex(@"\b[A-Za-z_$][\w$]{0,60}['""]?\s{0,9}[:=]\s{0,9}(?=[\[{])", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex Named();
}
