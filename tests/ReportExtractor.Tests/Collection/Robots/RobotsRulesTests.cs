using System.Text;
using ReportExtractor.Collection.Robots;

namespace ReportExtractor.Tests.Collection.Robots;

/// <summary>What RFC 9309 asks of a reader of robots.txt.</summary>
public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /", "/a.html", false)]
    [InlineData("User-agent: *\nDisallow:", "/a.html", true)]
    [InlineData("", "/a.html", true)]
    [InlineData("<!DOCTYPE html><html><body>404: nothing</body></html>", "/a.html", true)]
    [InlineData("\uFEFFUser-agent: *\nDisallow: /a", "/a.html", false)]
    [InlineData("User-agent: *\rDisallow: /a", "/a.html", false)]
    [InlineData("User-agent: *\r\nDisallow: /a # the rest", "/a.html", false)]
    [InlineData("USER-AGENT:*\nDISALLOW:/a", "/a.html", false)]
    [InlineData("Disallow: /a", "/a.html", true)]
    [InlineData("User-agent: *\nDisallow: a", "/a.html", false)]
    [InlineData("User-agent: *\nDisallow /a\nDisallow: /b", "/a.html", true)]
    public void Lines_are_read_leniently(string file, string path, bool isAllowed) => Assert.Equal(isAllowed, Allows(file, path));

    [Theory]
    [InlineData("User-agent: Baiduspider\nAllow: /\n\nUser-agent: *\nDisallow: /", false)]
    [InlineData("User-agent: reportextractor\nAllow: /\n\nUser-agent: *\nDisallow: /", true)]
    [InlineData("User-agent: ReportExtractor/2.0\nDisallow: /\n\nUser-agent: *\nAllow: /", false)]
    [InlineData("User-agent: ReportExtractorToo\nDisallow: /\n\nUser-agent: *\nAllow: /", true)]
    [InlineData("User-agent: ReportExtractor\nDisallow: /b\n\nUser-agent: *\nDisallow: /\n\nUser-agent: reportextractor\nDisallow: /a", false)]
    [InlineData("User-agent: ReportExtractor\nDisallow: /b\n\nUser-agent: *\nDisallow: /", true)]
    [InlineData("User-agent: x\nUser-agent: ReportExtractor\nUser-agent: y\nDisallow: /a", false)]
    [InlineData("User-agent: ReportExtractor\nSitemap: https://a.example/s.xml\nUser-agent: y\nDisallow: /a", false)]
    [InlineData("User-agent: ReportExtractor\nDisallow:\nUser-agent: y\nDisallow: /a", true)]
    [InlineData("User-agent: y\nDisallow: /a", true)]
    public void The_group_of_the_program_holds_else_that_of_all(string file, bool isAllowed) => Assert.Equal(isAllowed, Allows(file, "/a.html"));

    [Theory]
    [InlineData("Disallow: /a\nAllow: /a/b", "/a/b/c.html", true)]
    [InlineData("Allow: /a/b\nDisallow: /a", "/a/c.html", false)]
    [InlineData("Disallow: /a\nAllow: /a", "/a", true)]
    [InlineData("Disallow: /*.pdf$", "/x/y.pdf", false)]
    [InlineData("Disallow: /*.pdf$", "/x/y.pdf?v=2", true)]
    [InlineData("Disallow: /*.pdf", "/x/y.pdf?v=2", false)]
    [InlineData("Disallow: *.pdf", "/x/y.pdf", false)]
    [InlineData("Disallow: /a*b*c$", "/aXbXbc", false)]
    [InlineData("Disallow: /a*b*c$", "/aXcXb", true)]
    [InlineData("Disallow: /ab*b$", "/ab", true)]
    [InlineData("Disallow: /$", "/", false)]
    [InlineData("Disallow: /$", "/a", true)]
    [InlineData("Disallow: /list?page=", "/list?page=2", false)]
    [InlineData("Disallow: /A", "/a", true)]
    [InlineData("Disallow: /", "/robots.txt", true)]
    public void The_longest_pattern_that_matches_holds_and_of_equal_ones_the_kinder(string rules, string path, bool isAllowed) => Assert.Equal(isAllowed, Allows("User-agent: *\n" + rules, path));

    [Theory]
    [InlineData("Disallow: /年报/", "/%E5%B9%B4%E6%8A%A5/1.html", false)]
    [InlineData("Disallow: /%e5%b9%b4%E6%8A%A5/", "/年报/1.html", false)]
    [InlineData("Disallow: /%61/", "/a/1.html", false)]
    [InlineData("Disallow: /a%2Fb", "/a/b", true)]
    [InlineData("Disallow: /a/b", "/a%2Fb", true)]
    [InlineData("Disallow: /a%2Ab", "/a*b", false)]
    [InlineData("Disallow: /a%2Ab", "/aXb", true)]
    [InlineData("Disallow: /100%", "/100%25", false)]
    public void Octets_are_compared_in_one_spelling(string rules, string path, bool isAllowed) => Assert.Equal(isAllowed, Allows("User-agent: *\n" + rules, path));

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 10\nDisallow: /a", 10.0)]
    [InlineData("User-agent: *\nCrawl-delay: 0.5", 0.5)]
    [InlineData("User-agent: *\nCrawl-delay: -5", null)]
    [InlineData("User-agent: *\nCrawl-delay: 1e9", null)]
    [InlineData("User-agent: *\nCrawl-delay: soon", null)]
    [InlineData("User-agent: x\nCrawl-delay: 10", null)]
    [InlineData("User-agent: *\nCrawl-delay: 3\n\nUser-agent: *\nCrawl-delay: 7", 7.0)]
    public void The_delay_that_a_host_asks_for_is_told(string file, double? seconds) => Assert.Equal(seconds, Parse(file).CrawlDelay?.TotalSeconds);

    [Fact]
    public void No_more_than_500_KiB_is_read_and_no_half_line()
    {
        var comments = string.Concat(Enumerable.Repeat("# " + new string('x', 1021) + "\n", 499));
        var half = comments + "User-agent: *\nDisallow: /a" + new string('b', 1000);

        Assert.True(Allows(comments + comments + "User-agent: *\nDisallow: /", "/a.html"));
        Assert.True(Allows(half + new string('c', 100_000), "/a" + new string('b', 600)));
        Assert.False(Allows(comments + "User-agent: *\nDisallow: /", "/a.html"));
    }

    [Fact]
    public void A_hostile_pattern_costs_no_time()
    {
        var file = "User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("*a", 100_000)) + "b";
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.True(Allows(file, "/" + new string('a', 50_000)));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
    }

    [Fact]
    public void A_host_may_allow_everything_or_nothing()
    {
        Assert.True(RobotsRules.AllowAll.Allows(new Uri("https://a.example/a")));
        Assert.False(RobotsRules.DisallowAll.Allows(new Uri("https://a.example/a")));
        Assert.True(RobotsRules.DisallowAll.Allows(new Uri("https://a.example/robots.txt")));
    }

    private static RobotsRules Parse(string file) => RobotsRules.Parse(Encoding.UTF8.GetBytes(file), "ReportExtractor");

    private static bool Allows(string file, string path) => Parse(file).Allows(new Uri("https://a.example" + path));
}
