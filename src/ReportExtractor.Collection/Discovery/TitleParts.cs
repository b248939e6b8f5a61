using System.Globalization;
using System.Text.RegularExpressions;
using ReportExtractor.Recognition;

namespace ReportExtractor.Collection.Discovery;

/// <summary>The body and the year that a text names. Texts are expected compact (<see cref="ReportTitle.Compact"/>).</summary>
internal static partial class TitleParts
{
    // The first annual reports are those of 2008; years beyond are those of plans.
    private const int FirstYear = 2007;
    private const int LastYear = 2099;

    private const int MaxBody = 40;

    /// <summary>The year of the report, whatever its spelling; the year of a date is none.</summary>
    public static int? Year(string compact)
    {
        var text = FullDate().Replace(compact, " ");
        var year = Dates.FindYear(text)?.Year ?? (BareYear().Match(text) is { Success: true } bare ? int.Parse(bare.ValueSpan, CultureInfo.InvariantCulture) : null);
        return year is >= FirstYear and <= LastYear ? year : null;
    }

    /// <summary>The public body that is left of a text when years, dates and numbers are taken out; null if what is left names none.</summary>
    public static string? Body(string compact)
    {
        var text = NumberBefore().Replace(FullDate().Replace(compact, ""), "");
        if (Dates.FindYear(text) is var (_, index, length))
            text = text.Remove(index, length);
        text = BareYear().Replace(text, "");
        var label = text.AsSpan().LastIndexOfAny(']', '】');
        if (label >= 0 && label < text.Length - 1)
            text = text[(label + 1)..];
        text = AboutWords().Replace(text, "").Trim('_', '-', '—', '|', '《', '》', '的', '、', ':', '·', '.', '(', ')', '[', ']', '【', '】', '"', '“', '”', '>', '*', '•');
        if (text.EndsWith("人民", StringComparison.Ordinal))
            text += "政府";
        return text.Length is >= 2 and <= MaxBody && BodyEnding().IsMatch(text) && !GroupWords().IsMatch(text) ? text : null;
    }

    [GeneratedRegex(@"20\d\d[年\-./]\d{1,2}[月\-./]\d{1,2}日?", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex FullDate();

    [GeneratedRegex(@"(?<!\d)20\d\d(?!\d)", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex BareYear();

    [GeneratedRegex(@"^(\d{1,3}[.、)]|[(\[]\d{1,3}[)\]]|[·•>*])", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex NumberBefore();

    [GeneratedRegex("(上|下)一(篇|条):?|标题:|关于|公布|发布|印发|年度|度(?=$)", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex AboutWords();

    [GeneratedRegex("(政府|政府办|局|委|办|厅|街道|镇|乡|中心|院|部|署|会|所|站|处|队|校|大学|公司|集团|市|区|县|省|州|旗|盟|馆|社|行|园|机构|本级|室|口岸|苏木)([(（].{1,12}[)）])?$", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex BodyEnding();

    [GeneratedRegex("^(各|所属|下属|直属|本|全|我)?(省|市|区|县|州|旗)?(直|级|属|辖)?(各|政府)?(省|市|州|区县|县区|县市区|市县区?|乡镇|镇乡|镇街|街镇|街道|乡|镇|县|区|旗|乡镇街道|街道乡镇|乡镇办)?、?(政府|部门|单位|机构|乡镇|街道|委办局|街道办|本级|开发区|园区)?(及.{0,8})?$", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex GroupWords();
}
