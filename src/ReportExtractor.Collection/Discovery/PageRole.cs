using System.Text.RegularExpressions;
using ReportExtractor.Collection.Discovery.Pages;
using ReportExtractor.Collection.Discovery.Rows;

namespace ReportExtractor.Collection.Discovery;

/// <summary>What part a page plays in its site, as told by what it calls itself.</summary>
/// <param name="IsColumn">It lists annual reports, so that a bare year in it means one.</param>
/// <param name="IsArticle">It is a report or another article.</param>
/// <param name="IsInColumn">It stands in a column of annual reports, whether as its list or as an article of it.</param>
/// <param name="IsOfDisclosure">It belongs to the site's part on government information disclosure.</param>
internal sealed partial record PageRole(bool IsColumn, bool IsArticle, bool IsInColumn, bool IsOfDisclosure)
{
    // A list has no body of an article; some frame a sentence or two in one.
    private const int MinArticle = 200;

    private const int MinProse = 1000;
    private const int MinSentences = 10;

    private const int MinTitle = 4;

    /// <summary>Tells the part of a page.</summary>
    public static PageRole Of(HtmlPage page)
    {
        var places = Compact(page.Facts.GetValueOrDefault("columnname"), page.Facts.GetValueOrDefault("columnkeywords"), page.Breadcrumb);
        var names = places.Concat(Compact(page.Title)).ToList();
        var isArticle = IsNamedArticle(page.Facts.GetValueOrDefault("articletitle")) || page.ArticleLength >= MinArticle || IsProse(page) || ReportTitle.Parse(page.Title) is { Body: not null, Year: not null };

        // The folder of a year is called after it alone: the one above it says what it holds.
        var isColumn = !isArticle && (names.Count == 0 ? IsMadeOfReports(page) : names.Exists(SpeaksOfReports) || AddressShape.IsOfReports(page.Address));
        return new PageRole(isColumn, isArticle, isColumn || places.Exists(SpeaksOfReports), names.Exists(name => name.Contains("公开", StringComparison.Ordinal)));
    }

    private static List<string> Compact(params ReadOnlySpan<string?> names)
    {
        var compact = new List<string>();
        foreach (var name in names)
        {
            if (!string.IsNullOrEmpty(name))
                compact.Add(ReportTitle.Compact(name));
        }

        return compact;
    }

    // Some templates call a list an article, too.
    private static bool IsNamedArticle(string? title) => title is not null && ReportTitle.Parse(title) is not { Body: null, Year: null };

    // Of a list most is links; besides them it has dates, and no sentences.
    private static bool IsProse(HtmlPage page) => page.Text.Length >= MinProse && page.Text.Length > 2 * (page.Length - page.Text.Length) && page.Text.Count(c => c == '。') >= MinSentences;

    // What comes without a name, such as an answer to a script, is told by its rows.
    private static bool IsMadeOfReports(HtmlPage page)
    {
        var rows = page.Anchors.Where(anchor => anchor.Text.Length > MinTitle).ToList();
        return rows.Exists(row => ReportTitle.Parse(row.Label) is not null);
    }

    /// <summary>True if a column's name, page title or breadcrumb is about annual disclosure reports.</summary>
    public static bool SpeaksOfReports(string compact) => Names().IsMatch(compact);

    [GeneratedRegex("公开(工作)?(年报|年度报告|工作报告|年度工作报告)|^(信息)?(公开)?(工作)?(年报|年度报告)([-_|].*)?$|[>»›/-](工作)?(年报|年度报告)([>»›/_|-]|$)", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex Names();
}
