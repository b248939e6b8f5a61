using System.Globalization;
using System.Text;

namespace ReportExtractor.Generator.Writing;

/// <summary>What a site prints around its articles, full of numbers and tables.</summary>
internal sealed class SiteChrome
{
    private readonly Habits _habits;
    private readonly string _kind;

    public SiteChrome(Habits habits)
    {
        _habits = habits;
        _kind = habits.Choose("site_chrome", "little", ("none", 0.2), ("full", 0.2), ("metadata_table", 0.1), ("scripts", 0.05));
    }

    public string Above(string title)
    {
        if (_kind == "none")
            return "";
        var html = new StringBuilder("<div class=\"top\"><span>今天是2026年1月23日 星期五</span> <a href=\"/\">首页</a> &gt; <a href=\"/zwgk\">政务公开</a> &gt; 政府信息公开年报</div>\n");
        if (_kind == "scripts")
            html.Append("<script>var rows = [1, 2, 3]; document.write('<table><tr><td>9</td></tr></table>');</script><style>td { width: 35px }</style><noscript>请启用 JavaScript</noscript>\n");
        if (_kind == "full")
            html.Append("<ul><li><a href=\"/1\">2023年政府信息公开工作年度报告</a> 2024-01-20</li><li><a href=\"/2\">2022年政府信息公开工作年度报告</a> 2023-01-18</li></ul>\n<table><tr><td>阅读次数</td><td>1352</td></tr></table>\n");
        if (_kind is "metadata_table" or "full")
            html.Append(CultureInfo.InvariantCulture, $"<table><tr><td>名称</td><td colspan=\"3\">{title}</td></tr><tr><td>索引号</td><td>014314799/{_habits.Between(2020, 2026)}-{_habits.Below(99999):00000}</td><td>分类</td><td>政府信息公开年报</td></tr><tr><td>发布机构</td><td>办公室</td><td>公开日期</td><td>2026-01-{_habits.Between(10, 28)}</td></tr><tr><td>文号</td><td>无</td><td>时效</td><td>有效</td></tr></table>\n");
        return html.ToString();
    }

    public string Below() => _kind switch
    {
        "none" => "",
        "full" => "<table><tr><td>上一篇</td><td>关于2026年春节放假的通知</td></tr><tr><td>下一篇</td><td>无</td></tr></table>\n<div>版权所有 备案号：苏ICP备05002388号 网站标识码：3213000016 今日访问 1204 总访问 930214</div>\n",
        _ => "<div>备案号：苏ICP备05002388号 网站标识码：3213000016</div>\n",
    };
}
