using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ReportExtractor.Collection.Sources;

/// <summary>What a scalar is: text if it stands in quotes, or if it is none of the other things. Source: YAML 1.2.2, 10.3.2.</summary>
internal static partial class YamlScalars
{
    /// <summary>The text without the blanks around it; null if it is no text, or a blank one.</summary>
    public static string? Text(YamlNode node) =>
        node is YamlScalarNode { Value: { } value } scalar && (scalar.Style != ScalarStyle.Plain || !OtherThanText().IsMatch(value)) && value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The number; null if it is none.</summary>
    public static double? Number(YamlNode node) =>
        node is YamlScalarNode { Style: ScalarStyle.Plain, Value: { } value } && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    [GeneratedRegex(@"^(~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex OtherThanText();
}
