namespace ReportExtractor.Tests.Collection.Discovery;

/// <summary>The pages of a list that follow, in every dialect that sites speak.</summary>
public sealed class FollowingPageTests
{
    private const string Rows = "<ul><li><a href=/a/1.html>甲县2023年政府信息公开年报</a></li></ul>";

    private static string Following(string body, string address) => SitePage.Following(SitePage.ReadColumn(Rows + body, address));

    [Theory]
    [InlineData("<a href=index_1.html>下一页</a><a href=index_9.html>尾页</a>", "/nb/index_1.html")]
    [InlineData("<a href=index_2.html>2</a><a href=index_3.html>3</a><a href=index_2.html>下页</a>", "/nb/index_2.html")]
    [InlineData("<a href='?PageIndex=2'>下一页 &gt;&gt;</a>", "/nb/?PageIndex=2")]
    [InlineData("<a href='?page=2'>&raquo;</a>", "/nb/?page=2")]
    [InlineData("<div class=pagination><a href=/nb/p2>&gt;</a></div>", "/nb/p2")]
    [InlineData("<link rel=next href='/nb/page/2'>", "/nb/page/2")]
    [InlineData("<a href='/nb/page/2' rel=next><img src=r.png></a>", "/nb/page/2")]
    [InlineData("<a href=2.html title=下一页><img src=r.png></a>", "/nb/2.html")]
    [InlineData("<a href='javascript:toPage(\"/nb/index_1.html\")'>下一页</a>", "/nb/index_1.html")]
    [InlineData("<a href='javascript:go(2)'>下一页</a><script>function go(n){location.href='/nb/list.jsp?pn='+n;}</script>", "/nb/list.jsp?pn=2")]
    [InlineData("<a href=/art/2.html>下一篇</a><a href=/art/3.html>&gt;</a>", "")]
    [InlineData("<a href='#'>下一页</a>", "")]
    public void The_next_page_is_where_a_link_says(string pager, string expected) => Assert.Equal(expected, Following(pager, "/nb/"));

    [Theory]
    [InlineData("/nb/", "<span>1</span><a href=index_1.html>2</a><a href=index_2.html>3</a>", "/nb/index_1.html /nb/index_2.html")]
    [InlineData("/nb/index_1.html", "<a href=index.html>1</a><a href=index_1.html>2</a><a href=index_2.html>3</a><a href=index_3.html>4</a>", "/nb/index_2.html /nb/index_3.html")]
    [InlineData("/nb/list.jsp?a=1&pageNum=2", "<a href='?a=1&pageNum=1'>[1]</a><span>[2]</span><a href='?a=1&pageNum=3'>[3]</a>", "/nb/list.jsp?a=1&pageNum=3")]
    [InlineData("/nb/column-index-1.shtml", "<a href=column-index-1.shtml>1</a><a href=column-index-2.shtml>2</a>", "/nb/column-index-2.shtml")]
    [InlineData("/nb/1.html", "<a href=1.html>1</a><a href=2.html>2</a><a href=3.html>第3页</a>", "/nb/2.html /nb/3.html")]
    [InlineData("/nb/home.htm", "<a href=home_1.htm>2</a>", "/nb/home_1.htm")]
    [InlineData("/nb/", "<select class=x><option value=index.html>1</option><option value=index_1.html>2</option></select>", "/nb/index_1.html")]
    [InlineData("/nb/", "<a href=/other/2.html>2</a><a href=/nb/t2019_20.html>20</a><a href=/nb/2019/>2019</a>", "")]
    public void Without_a_next_one_all_later_ones_are_given(string address, string pager, string expected) => Assert.Equal(expected, Following(pager, address));

    [Theory]
    [InlineData("/nb/index_2.html", "<a href=index_1.html>上一页</a><a href=index_2.html>下一页</a>", "")]
    [InlineData("/nb/index_2.html", "<a href=index_1.html>下一页</a>", "")]
    [InlineData("/nb/?page=3", "<a href='?page=3'>下一页</a><a href='?page=1'>1</a><a href='?page=2'>2</a>", "")]
    public void Behind_the_last_page_there_is_none(string address, string pager, string expected) => Assert.Equal(expected, Following(pager, address));

    [Theory]
    [InlineData("/nb/index.shtml", "createPageHTML(17,0,\"index\",\"shtml\",\"black2\",250)", "/nb/index_1.shtml")]
    [InlineData("/nb/", "createPageHTML(17, 0, 'index', 'html');", "/nb/index_1.html")]
    [InlineData("/nb/index_4.shtml", "createPageHTML(17,4,\"index\",\"shtml\",\"black2\",250)", "/nb/index_5.shtml")]
    [InlineData("/nb/index_16.shtml", "createPageHTML(17,16,\"index\",\"shtml\",\"black2\",250)", "")]
    [InlineData("/nb/index.html", "createPageHTML(1,0,\"index\",\"html\")", "")]
    [InlineData("/nb/index_3.html", "createPageHTML(17,0,\"index\",\"html\")", "/nb/index_4.html")]
    [InlineData("/nb/index.html", "createPageHTML('paging',25,1,'index','html',500)", "/nb/index_2.html")]
    [InlineData("/nb/index_24.html", "createPageHTML('paging',25,24,'index','html',500)", "/nb/index_25.html")]
    [InlineData("/nb/index_25.html", "createPageHTML('paging',25,25,'index','html',500)", "")]
    [InlineData("/nb/index.html", "createPageHTML(2,1,'index','html')", "/nb/index_2.html")]
    [InlineData("/nb/home.htm", "createPageHTML(20,0,\"home\",\"htm\")", "/nb/home_1.htm")]
    [InlineData("/nb/", "var all = 3, now = 0; createPageHTML(all, now, 'index', 'html')", "/nb/index_1.html")]
    [InlineData("/nb/", "function createPageHTML(a, b, c, d) { }", "")]
    public void Two_dialects_of_createPageHTML(string address, string script, string expected) => Assert.Equal(expected, Following($"<script>{script}</script>", address));

    [Theory]
    [InlineData("/nb/", "var currentPage = 0;//from 0\nvar countPage = 3", "/nb/index_1.html")]
    [InlineData("/nb/index_1.shtml", "var currentPage = 1; var countPage = 3", "/nb/index_2.shtml")]
    [InlineData("/nb/index_2.html", "var currentPage = 2; var countPage = 3", "")]
    [InlineData("/nb/", "var countPage = 3; document.write(\"index_\" + n + \".shtml\")", "/nb/index_1.shtml")]
    [InlineData("/xx/index.html", "pagination(\"setPage\",1,322);", "/xx/index_2.html")]
    [InlineData("/xx/index_322.html", "pagination(\"setPage\",322,322);", "")]
    [InlineData("/content/column/6791573", "Ls.pagination('.pagination',function(currPage){location.href='/content/column/6791573?pageIndex='+currPage},{currPage:1,pageCount:5})", "/content/column/6791573?pageIndex=2")]
    [InlineData("/content/column/6791573?pageIndex=5", "Ls.pagination('.pagination',function(currPage){location.href='/content/column/6791573?pageIndex='+currPage},{currPage:5,pageCount:5})", "")]
    [InlineData("/list.jsp?id=3&curPage=2", "var totalPage = '4';", "/list.jsp?id=3&curPage=3")]
    [InlineData("/list.jsp?id=3&curPage=4", "var totalPage = '4';", "")]
    public void Scripts_that_count_pages(string address, string script, string expected) => Assert.Equal(expected, Following($"<script>{script}</script>", address));

    [Theory]
    [InlineData("/nb/", "/nb/index_1.html")]
    [InlineData("/nb/index_49.html", "/nb/index_50.html")]
    [InlineData("/nb/index_50.html", "")]
    public void An_element_that_counts_pages(string address, string expected) => Assert.Equal(expected, Following("<div id=\"pageDec\" pagecount=\"51\"></div>", address));

    [Fact]
    public void A_form_that_is_posted_is_none() => Assert.Equal("", Following("<form method=post><input name=cpage value=2><a href='javascript:document.forms[0].submit()'>下一页</a></form>", "/nb/"));
}
