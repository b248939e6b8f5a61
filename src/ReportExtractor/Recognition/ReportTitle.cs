using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportExtractor.Documents;

namespace ReportExtractor.Recognition;

/// <summary>The title of an annual report, taken apart.</summary>
/// <param name="Text">As printed, line breaks removed.</param>
/// <param name="Issuer">The body it names, or null.</param>
/// <param name="Year">The year it names, or null.</param>
internal sealed partial record ReportTitle(string Text, string? Issuer, int? Year)
{
    private const int MaxLength = 80;
    private const int MaxLines = 3;

    private static readonly SearchValues<char> NotInTitles = SearchValues.Create("。，；：:>");

    /// <summary>How much the title tells.</summary>
    public int Weight => (Issuer is null ? 0 : 1) + (Year is null ? 0 : 1);

    /// <summary>Takes a text apart if it is the title of an annual report; otherwise null.</summary>
    public static ReportTitle? Parse(string text)
    {
        if (text.Length > 2 * MaxLength || !text.Contains('公'))
            return null;
        var compact = Width.Compact(text);
        if (compact.Length > MaxLength)
            return null;
        if (!compact.AsSpan().ContainsAny('报', '報', '告'))
            return null;
        var simple = TraditionalCharacters.Simplify(compact);
        var match = Pattern().Match(simple);
        if (!match.Success)
            return null;
        var year = Dates.FindYear(simple);
        var lead = compact[..match.Groups["lead"].Length];
        if (Dates.FindYear(TraditionalCharacters.Simplify(lead)) is { } inLead)
            lead = lead.Remove(inLead.Index, inLead.Length);
        var known = year?.Year ?? BareYear(ref lead);
        return new ReportTitle(text.ReplaceLineEndings("").Trim(), CleanIssuer(lead), known);
    }

    /// <summary>The title that begins at a block, over one line or more, and the block after it; null if none does.</summary>
    public static (ReportTitle Title, int End)? At(IReadOnlyList<Block> blocks, int index)
    {
        var text = "";
        for (var i = index; i < blocks.Count && i < index + MaxLines; i++)
        {
            if (blocks[i] is not Paragraph paragraph || paragraph.Text.Length > MaxLength)
                break;

            // A line that is a title by itself is not the end of the one before.
            if (i > index && Parse(paragraph.Text) is { Issuer: not null })
                break;
            text += paragraph.Text;
            if (Parse(text) is { } title)
                return (title, i + 1);

            // Only a line that names a body or a year can go on to become a title.
            // A site's name above a title is not part of it.
            if (i == index && (paragraph.Text.EndsWith('网') || paragraph.Text.EndsWith("网站", StringComparison.Ordinal)))
                break;
            if (i == index && (paragraph.Text.AsSpan().ContainsAny(NotInTitles) || Numbering.Parse(paragraph.Text).Length > 0))
                break;
        }

        return null;
    }

    // 某某县2022政府信息公开年报
    private static int? BareYear(ref string lead)
    {
        if (lead.Length < 5 || !int.TryParse(lead.AsSpan(lead.Length - 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 2000 or > 2099)
            return null;
        lead = lead[..^4];
        return year;
    }

    private static string? CleanIssuer(string lead)
    {
        var bracket = lead.AsSpan().IndexOfAny("]】");
        var issuer = (lead is ['[' or '【', ..] ? lead[(bracket + 1)..] : lead).Replace("关于", "", StringComparison.Ordinal).Replace("關於", "", StringComparison.Ordinal).Trim('_', '-', '-', '|', '《', '的', '、', ':', '·');

        // A page's name may repeat the body behind the site's.
        var half = issuer.Length / 2;
        if (issuer.Length > 4 && issuer[..half] == issuer[half..])
            issuer = issuer[half..];
        if (issuer.EndsWith("人民", StringComparison.Ordinal))
            issuer += "政府";
        return issuer.Length >= 2 && issuer.Any(char.IsLetter) ? issuer : null;
    }

    [GeneratedRegex(
        @"^(?<lead>[^。,;:>《]{0,60}?)(政府信息公开|政务信息公开|信息公开|政务公开)(工作)?(的)?(情况)?(20\d\d年)?(的)?(年度报告|年度工作报告|工作报告|年报|年度的报告|报告)([(\[【].{0,12}[)\]】])?$",
        RegexOptions.ExplicitCapture,
        Timeout.Infinite)]
    private static partial Regex Pattern();
}
