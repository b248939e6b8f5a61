using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportExtractor.Collection.Discovery.Paging;

/// <summary>Numbers of a page's scripts.</summary>
internal static partial class ScriptNumber
{
    /// <summary>The number that an argument is, or that the variable it names is given; null if it is neither.</summary>
    public static int? Of(string script, string argument) =>
        int.TryParse(argument.Trim('"', '\''), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Name().IsMatch(argument) ? Variable(script, argument)
        : null;

    /// <summary>The number of the first variable or member among some names that is given one; null if none is.</summary>
    public static int? Variable(string script, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            for (var at = script.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = script.IndexOf(name, at + name.Length, StringComparison.OrdinalIgnoreCase))
            {
                if (at > 0 && (char.IsLetterOrDigit(script[at - 1]) || script[at - 1] is '_' or '$'))
                    continue;
                var rest = script.AsSpan(at + name.Length);
                if (Value(rest[..Math.Min(rest.Length, 40)]) is { } number)
                    return number;
            }
        }

        return null;
    }

    private static int? Value(ReadOnlySpan<char> rest)
    {
        foreach (var match in Assigned().EnumerateMatches(rest))
        {
            var digits = rest.Slice(match.Index, match.Length).Trim("\"' :=");
            return int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        }

        return null;
    }

    [GeneratedRegex(@"^[\w$]{1,60}$", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex Name();

    [GeneratedRegex(@"^['""]?\s{0,5}[:=]\s{0,5}['""]?\d{1,6}(?![\w.])", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex Assigned();
}
