using ReportExtractor.Collection.Robots;
using ReportExtractor.FakeCountry.Expectations;
using ReportExtractor.FakeCountry.Faults;
using ReportExtractor.FakeCountry.Serving;

namespace ReportExtractor.Tests.FakeCountry;

public sealed class RobotsFileTests
{
    [Theory]
    [InlineData((int)RobotsKind.AllowsAll, true, true)]
    [InlineData((int)RobotsKind.WebPage, true, true)]
    [InlineData((int)RobotsKind.Long, false, true)]
    [InlineData((int)RobotsKind.Marked, false, true)]
    [InlineData((int)RobotsKind.BehindThreeRedirects, false, true)]
    [InlineData((int)RobotsKind.CrawlDelay, true, true)]
    [InlineData((int)RobotsKind.BaiduspiderOnly, false, false)]
    [InlineData((int)RobotsKind.DisallowsAll, false, false)]
    [InlineData((int)RobotsKind.DisallowsFolder, false, true)]
    public void It_closes_what_it_is_said_to_close(int kind, bool allowsFolder, bool allowsOthers)
    {
        var file = new RobotsFile((RobotsKind)kind, "/nb/2024/", 0.3);
        var rules = RobotsRules.Parse(Final(file, out _).Body, "ReportExtractor");

        Assert.Equal((allowsFolder, allowsOthers), (rules.Allows(new Uri("http://a/nb/2024/1.html")), rules.Allows(new Uri("http://a/nb/2025/1.html"))));
        Assert.Equal((allowsFolder, allowsOthers), (file.SourceCause is null && !file.Closes("/nb/2024/1.html"), file.SourceCause is null && !file.Closes("/nb/2025/1.html")));
        Assert.Equal(file.Kind == RobotsKind.CrawlDelay ? TimeSpan.FromSeconds(0.3) : null, rules.CrawlDelay);
    }

    [Theory]
    [InlineData((int)RobotsKind.BehindThreeRedirects, 3)]
    [InlineData((int)RobotsKind.BehindSixRedirects, 6)]
    public void It_is_behind_redirects(int kind, int redirects)
    {
        Final(new RobotsFile((RobotsKind)kind, "/nb/", 1), out var hops);
        Assert.Equal(redirects, hops);
    }

    [Fact]
    public void A_long_one_has_600_kilobytes_and_its_rules_are_at_the_beginning() =>
        Assert.Equal(600 * 1024, new RobotsFile(RobotsKind.Long, "/nb/", 1).Answer(RobotsFile.Path).Body.Length);

    [Fact]
    public void Being_asked_to_wait_once_is_no_refusal()
    {
        var file = new RobotsFile(RobotsKind.RateLimitedOnce, "/nb/", 1);
        Assert.Equal((PageFaults.RateLimited, null, null), (file.Fault(1), file.Fault(2), file.SourceCause));
        Assert.Equal((PageFaults.RateLimited, Cause.RobotsUnreachable), (new RobotsFile(RobotsKind.RateLimited, "/nb/", 1).Fault(9), new RobotsFile(RobotsKind.RateLimited, "/nb/", 1).SourceCause));
    }

    private static Answer Final(RobotsFile file, out int hops)
    {
        var answer = file.Answer(RobotsFile.Path);
        for (hops = 0; answer.Status == 301; hops++)
            answer = file.Answer(answer.Headers[0].Value);
        return answer;
    }
}
