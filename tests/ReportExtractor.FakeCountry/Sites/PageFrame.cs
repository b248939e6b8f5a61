using System.Text;
using ReportExtractor.FakeCountry.Planning;

namespace ReportExtractor.FakeCountry.Sites;

/// <summary>What a site prints around all of its pages.</summary>
internal static class PageFrame
{
    /// <summary>A whole page.</summary>
    /// <param name="site">Whose it is.</param>
    /// <param name="title">Its title.</param>
    /// <param name="head">More for its head.</param>
    /// <param name="content">What stands in the middle.</param>
    public static string Around(Site site, string title, string head, string content)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html>\n<head>\n");
        html.Append($"<meta charset=\"{site.Style.Charset}\">\n<title>{title}_{site.Name}</title>\n{head}</head>\n<body>\n");
        html.Append("<div class=\"top\"><a href=\"javascript:void(0)\">无障碍浏览</a> | <a href=\"/login/\">登录</a></div>\n");
        html.Append($"<div class=\"nav\"><a href=\"/\">首页</a> <a href=\"{site.Style.ListPath}\">政府信息公开年报</a> <a href=\"/hdjl/\">互动交流</a></div>\n");
        if (site.Traits.IsLively)
            html.Append($"<div class=\"menu\">今天是{PageText.Today} {PageText.Menu}</div>\n");
        html.Append(content);
        if (site.Traits.IsLively)
            html.Append($"\n<div class=\"counter\">浏览次数：<span>{PageText.Visits}</span></div>");
        html.Append($"\n<div class=\"footer\">主办：{site.Name}办公室 网站标识码：{site.Region}0001 <a href=\"https://beian.miit.gov.cn/\">ICP备案</a></div>\n</body>\n</html>\n");
        return html.ToString();
    }
}
