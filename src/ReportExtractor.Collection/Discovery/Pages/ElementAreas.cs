using AngleSharp.Dom;

namespace ReportExtractor.Collection.Discovery.Pages;

/// <summary>Tells by name and class which part of a page an element is.</summary>
internal static class ElementAreas
{
    private const int MaxName = 200;

    private static readonly string[] ArticleBodies =
    [
        "zoom", "ivs_content", "webeditorview", "trs_editor", "custom_unionstyle", "trs_ueditor", "article-content", "article_content", "xxgk_content", "wzzw-article", "articlebox",
        "news_cont_d_wrap", "ucap-content", "article-con", "articlecontent", "view_content", "trs_word", "trs_editor_view",
    ];

    private static readonly string[] Navigations = ["nav", "header", "footer", "menu", "foot", "friendlink", "yqlj", "topbar", "site-map"];

    private static readonly string[] Breadcrumbs = ["crumb", "position", "location", "weizhi", "dqwz", "curpos", "dqzw"];

    private static readonly string[] Pagers = ["page", "pagination", "pager", "paging", "fenye", "jpage", "pagenav", "pages", "turnpage", "page_div", "fanye"];

    /// <summary>The area that an element begins, besides those around it.</summary>
    public static Area Of(IElement element)
    {
        var area = element.LocalName switch
        {
            "nav" or "header" or "footer" => Area.Navigation,
            "article" => Area.Article,
            _ => Area.Main,
        };
        return area | OfName(element.Id) | OfName(element.ClassName);
    }

    private static Area OfName(string? names)
    {
        var area = Area.Main;
        if (names is not { Length: > 0 and <= MaxName })
            return area;
        foreach (var range in names.AsSpan().Split(' '))
        {
            var name = names.AsSpan()[range];
            if (IsOne(name, ArticleBodies))
                area |= Area.Article;
            if (BeginsOrEnds(name, Navigations))
                area |= Area.Navigation;
            if (BeginsOrEnds(name, Breadcrumbs))
                area |= Area.Breadcrumb;
            if (BeginsOrEnds(name, Pagers))
                area |= Area.Pager;
        }

        return area;
    }

    private static bool IsOne(ReadOnlySpan<char> name, string[] words)
    {
        foreach (var word in words)
        {
            if (name.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool BeginsOrEnds(ReadOnlySpan<char> name, string[] words)
    {
        foreach (var word in words)
        {
            if (name.StartsWith(word, StringComparison.OrdinalIgnoreCase) || name.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
