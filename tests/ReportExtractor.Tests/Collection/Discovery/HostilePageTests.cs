using System.Diagnostics;
using System.Text;
using CsCheck;
using ReportExtractor.Collection.Discovery;
using ReportExtractor.Tests.Properties;

namespace ReportExtractor.Tests.Collection.Discovery;

/// <summary>Whatever comes is read within a time, gives links within bounds, and never an error.</summary>
public sealed class HostilePageTests
{
    private const int MaxLinks = 2000;

    // Ten times what it takes on a machine that does nothing else.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly string[] Pieces =
    [
        "<a href='", "'>", "</a>", "<li>", "</li>", "<ul>", "<table><tr><td>", "甲县", "2019年", "政府信息公开", "工作年度报告", "年报", "...", "2020-01-31", "下一页", "2", "index_1.html", "?page=2", "a.pdf",
        "<script>", "</script>", "createPageHTML(", "17,0,\"index\",\"html\")", "var dataList=[{", "title:'", "',url:'", "'}]", "<datastore>", "<nextgroup>", "<record>", "<![CDATA[", "]]>", "</record>", "{", "}", "[", "]", "\"", "\\u", "\\",
        "<iframe src='", "<base href='", "http://[", "//", "javascript:", "down3('", "')", "<meta http-equiv=refresh content='0;url=", "location.href='", "<input type=password>", "<title>", "</title>", "404", "<!--", "queryData=\"{", "SID: '1'", "\0", "\ud800",
    ];

    public static TheoryData<string, string> Pages => new()
    {
        { "links", Many("<li><a href=/a{0}.html>甲县2019年政府信息公开工作年度报告</a></li>", 200_000) },
        { "empty links", Many("<a href=/a{0}.html></a>", 200_000) },
        { "nesting", Many("<div>", 200_000) },
        { "nested rows", Many("<ul><li><a href=/a{0}.html>2019年</a>", 50_000) },
        { "a long script", "<html><script>" + Many("var x{0}=[{{title:'a',url:'b'}}];\n", 150_000) + "</script></html>" },
        { "nested literals", "<html><script>var a=" + Many("[", 500_000) + "</script></html>" },
        { "broken literals", "<html><script>" + Many("var x{0}=[", 300_000) + "</script></html>" },
        { "quotes", "<html><script>" + Many("'/", 1_000_000) + "</script></html>" },
        { "names of pages", "<html><script>" + Many("createPageHTML(", 200_000) + "</script></html>" },
        { "blanks", "<html><script>location" + new string(' ', 3_000_000) + "=</script><body>" + new string(' ', 3_000_000) + "</body></html>" },
        { "unclosed tags", Many("<a href='/a{0}' title='", 200_000) },
        { "attributes", "<div " + Many("a{0}=b ", 200_000) + ">" },
        { "JSON", Many("[", 1_000_000) },
        { "records", "<datastore>" + Many("<record><![CDATA[<a href=/{0}>2019年]]></record>", 100_000) },
        { "unclosed records", "<datastore>" + Many("<record>", 500_000) },
        { "a long text", "<a href=/a>" + Many("信息公开2019", 500_000) + "</a>" },
        { "styles", Many("<style>.a{0}{{display:none}}</style>", 50_000) },
        { "actions", "<script>" + Many("function f{0}(a){{b='/'+a}}", 30_000) + "</script>" + Many("<a onclick=\"f{0}('x')\">2019年</a>", 30_000) },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Pages_beyond_all_bounds(string name, string page)
    {
        var watch = Stopwatch.StartNew();

        AssertSound(SitePage.Read(page));
        Assert.True(watch.Elapsed < Patience, $"{name}: {watch.Elapsed}");
    }

    [Fact]
    public void Random_bytes() => Gen.Byte.Array[0, 2000].Sample(bytes => AssertSound(PageReader.Read(SitePage.List, 200, "text/html", bytes)), iter: 1000);

    [Fact]
    public void Random_pieces_of_pages() =>
        Gen.Select(Pick.From(Pieces).Array[0, 120], Pick.From("/", "/nb/index_1.html", "/nb/?page=2", "/gkmlpt/api/all/1?page=1&sid=1", "/front/page/build/unit?a=1", "/columns/a/templates/b/blocks/c?page=1")).Sample(
            (pieces, address) => AssertSound(PageReader.Read(new Uri(SitePage.List, address), 200, null, Encoding.UTF8.GetBytes(string.Concat(pieces)))),
            iter: 3000);

    private static void AssertSound(PageReading reading)
    {
        Assert.True(reading.Links.Count <= MaxLinks);
        Assert.All(reading.Links, link => Assert.True(link.Address.IsAbsoluteUri && link.Address.Scheme is "http" or "https" && link.Address.Fragment.Length == 0 && link.Address.AbsoluteUri.Length > 0));
        Assert.Equal(reading.Links.Count, reading.Links.Select(link => link.Address.AbsoluteUri).Distinct().Count());
        Assert.True(reading.Redirect is null or { IsAbsoluteUri: true, Scheme: "http" or "https" });
    }

    private static string Many(string piece, int count) => string.Concat(Enumerable.Range(0, count).Select(i => piece.Replace("{0}", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal)));
}
