using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using CsCheck;
using ReportExtractor.Collection.Fetching;
using ReportExtractor.Collection.Sources;

namespace ReportExtractor.Tests.Collection.Sources;

public sealed class SourceListReaderTests
{
    private const string Whole = """
        contact: reader@example.org
        settings:
          delay: 3
          max_delay: 90
          timeout: 20
          max_wait: 120
          retries: 2
          retry_delay: 1.5
          break_time: 30
          max_megabytes: 10
          full_check_days: 14
          allow_networks: [10.0.0.0/8, 192.168.0.0/16]
          workers: 8
          window: 22:00-06:30
          time_zone: UTC
          max_pages: 50
          max_documents: 60
          failed_nights: 5
        sources:
          - name: 甲县人民政府
            region: 110101
            level: county
            list: [http://www.jia.gov.cn/gkml/, https://www.jia.gov.cn/nb/]
            reports: http://file.jia.gov.cn/2023.pdf
            hosts: [Static.Jia.gov.cn, 10.0.0.7]
            tls: unchecked
          - name: 乙镇
            reports: http://www.yi.gov.cn/1.html

        """;

    [Fact]
    public void Every_setting_is_read()
    {
        var (fetch, night, _) = SourcesYaml.Read(Whole);

        Assert.Equal("reader@example.org", fetch.Contact);
        Assert.Equal(Seconds(3, 90, 20, 120, 1.5, 30), [fetch.Delay, fetch.MaxDelay, fetch.Timeout, fetch.MaxWait, fetch.RetryDelay, fetch.BreakTime]);
        Assert.Equal((2, 10 * 1024 * 1024, TimeSpan.FromDays(14)), (fetch.Retries, fetch.MaxBytes, fetch.FullCheckAfter));
        Assert.Equal([IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("192.168.0.0/16")], fetch.AllowedNetworks);
        Assert.Equal((8, 50, 60, 5), (night.Workers, night.MaxPages, night.MaxDocuments, night.FailedNights));
        Assert.Equal((new TimeOnly(22, 0), new TimeOnly(6, 30), "UTC"), (night.Window!.From, night.Window.To, night.Window.Zone.Id));
    }

    [Fact]
    public void Every_key_of_a_source_is_read()
    {
        var sources = SourcesYaml.Read(Whole).Sources;

        Assert.Equal([("甲县人民政府", "110101", "county"), ("乙镇", null, null)], sources.Select(source => (source.Name, source.Region, source.Level)));
        Assert.Equal(["http://www.jia.gov.cn/gkml/", "https://www.jia.gov.cn/nb/"], sources[0].Lists.Select(address => address.AbsoluteUri));
        Assert.Equal(["http://file.jia.gov.cn/2023.pdf"], sources[0].Reports.Select(address => address.AbsoluteUri));
        Assert.Equal(["10.0.0.7", "file.jia.gov.cn", "static.jia.gov.cn", "www.jia.gov.cn"], sources[0].Policy.Hosts.Order(StringComparer.Ordinal));
        Assert.Equal([true, false], sources.Select(source => source.Policy.AcceptsBrokenTls));
        Assert.Empty(sources[1].Lists);
    }

    [Fact]
    public void What_is_not_said_is_as_usual()
    {
        var list = SourcesYaml.Read(SourcesYaml.Usual);

        Assert.Equal((new FetchSettings("reader@example.org"), new NightSettings()), (list.Fetch with { AllowedNetworks = new FetchSettings("").AllowedNetworks }, list.Night));
    }

    [Fact]
    public void A_window_is_in_the_time_of_China_unless_said_otherwise()
    {
        var zone = SourcesYaml.Read(SourcesYaml.WithSettings("window: 22:00-06:00")).Night.Window!.Zone;

        Assert.Equal(TimeSpan.FromHours(8), zone.GetUtcOffset(new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.Zero)));
    }

    [Theory]
    [InlineData("WWW.Jia.GOV.cn", "http://www.jia.gov.cn/a")]
    [InlineData("政府.中国", "http://政府.中国/a")]
    [InlineData("政府.中国", "http://xn--mxtq1m.xn--fiqs8s/a")]
    [InlineData("xn--mxtq1m.xn--fiqs8s", "http://政府.中国/a")]
    [InlineData("10.0.0.7", "https://10.0.0.7:8443/a")]
    [InlineData("'2001:DB8::1'", "http://[2001:db8::1]/a")]
    [InlineData("'[2001:db8::1]'", "http://[2001:db8::1]:8080/a")]
    public void A_host_is_the_same_however_it_is_written(string host, string address) =>
        Assert.True(SourcesYaml.Read(SourcesYaml.OneSource($"list: http://a.gov.cn/, hosts: {host}")).Sources[0].Policy.Covers(new Uri(address)));

    [Fact]
    public void The_part_of_an_address_that_no_server_sees_is_left_out() =>
        Assert.Equal("http://a.gov.cn/gkml/?id=1", SourcesYaml.Read(SourcesYaml.OneSource("list: 'http://A.gov.cn/gkml/?id=1#top'")).Sources[0].Lists[0].AbsoluteUri);

    [Theory]
    [InlineData("contact: nobody", "line 1: “contact” must be a mail or web address at which the operator of a server can reach you")]
    [InlineData("contact: a@b.cn\nsettings:\n  dealy: 5", "line 3: settings has no “dealy”; it knows delay, max_delay, timeout, max_wait, retries, retry_delay, break_time, max_megabytes, full_check_days, allow_networks, workers, time_zone, window, max_pages, max_documents, failed_nights")]
    [InlineData("contact: a@b.cn\nsettings:\n\n  delay: 0.001", "line 4: “delay” must be a number from 0.01 to 3600")]
    [InlineData("contact: a@b.cn\nsettings:\n  workers: 2.5", "line 3: “workers” must be a whole number from 1 to 256")]
    [InlineData("contact: a@b.cn\nsettings:\n  window: 22-6", "line 3: “window” must be two times such as 22:00-06:00")]
    [InlineData("contact: a@b.cn\nsettings:\n  time_zone: Asia/Nowhere", "line 3: “Asia/Nowhere” is no time zone known to this system")]
    [InlineData("contact: a@b.cn\nsettings:\n  allow_networks:\n  - 10.0.0.0/8\n  - 10.0.0.0/80", "line 5: “10.0.0.0/80” is no network such as 10.0.0.0/8")]
    [InlineData("contact: a@b.cn\nsettings: fast", "line 2: settings must be a mapping of keys to values")]
    [InlineData("contact: a@b.cn\nsurces: []", "line 2: the file has no “surces”; it knows contact, settings, sources")]
    public void What_is_wrong_is_told_with_its_line(string head, string fault) =>
        Assert.Equal([fault], SourcesYaml.Faults($"{head}\nsources:\n- name: A\n  list: http://a.gov.cn/"));

    [Theory]
    [InlineData("- list: http://a.gov.cn/", "line 3: source 1 lacks “name”")]
    [InlineData("- name: A", "line 3: source 1 lacks “list”")]
    [InlineData("- name: A\n  list: []", "line 4: source 1 names no address")]
    [InlineData("- name: A\n  list:\n  - http://a.gov.cn/\n  - www.a.gov.cn", "line 6: “www.a.gov.cn” is no http or https address")]
    [InlineData("- name: A\n  list: http://a.gov.cn/\n  hosts: [b.gov.cn, 'b.gov.cn:80']", "line 5: “b.gov.cn:80” is no host such as www.example.gov.cn")]
    [InlineData("- name: A\n  list: http://a.gov.cn/\n  tls: no", "line 5: “tls” must be checked or unchecked")]
    [InlineData("- name: A\n  list: http://a.gov.cn/\n  region: [1]", "line 5: “region” must be a text or a whole number")]
    [InlineData("- name: A\n  list: http://a.gov.cn/\n- A", "line 5: source 2 must be a mapping of keys to values; line 5: source 2 lacks “name”; line 5: source 2 lacks “list”")]
    [InlineData("- name: A\n  list: http://a.gov.cn/\n- name: A\n  list: http://b.gov.cn/", "line 5: there is another source “A”")]
    [InlineData("- name: A\n  list: http://a.gov.cn/\n  url: http://a.gov.cn/", "line 5: source 1 has no “url”; it knows name, list, reports, hosts, tls, region, level")]
    public void What_is_wrong_with_a_source_is_told_with_its_line(string source, string faults) =>
        Assert.Equal(faults, string.Join("; ", SourcesYaml.Faults($"contact: a@b.cn\nsources:\n{source}")));

    [Theory]
    [InlineData("", "line 1: the file lacks “contact”; line 1: the file lacks “sources”")]
    [InlineData("# nothing yet\n", "line 1: the file lacks “contact”; line 1: the file lacks “sources”")]
    [InlineData("- a\n- b", "line 1: the file must be a mapping of keys to values; line 1: the file lacks “contact”; line 1: the file lacks “sources”")]
    public void A_file_without_keys_lacks_what_is_needed(string text, string faults) =>
        Assert.Equal(faults, string.Join("; ", SourcesYaml.Faults(text)));

    [Theory]
    [InlineData("contact: [a\n", 2)]
    [InlineData("contact: a@b.cn\nsources: ]", 2)]
    [InlineData("contact: a@b.cn\ncontact: c@d.cn", 2)]
    [InlineData("contact: a@b.cn\n---\ncontact: c@d.cn", 3)]
    [InlineData("contact: a@b.cn\nsources: !!seq []", 2)]
    public void What_is_no_single_plain_YAML_is_told_with_its_line(string text, int line) =>
        Assert.StartsWith($"line {line}: it cannot be read as a list of sources: ", Assert.Single(SourcesYaml.Faults(text)), StringComparison.Ordinal);

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once_up_to_twenty()
    {
        var sources = string.Concat(Enumerable.Range(1, 30).Select(i => $"- name: A{i}\n  list: nowhere{i}\n"));

        Assert.Equal(20, SourcesYaml.Faults($"contact: a@b.cn\nsources:\n{sources}").Count);
    }

    [Theory]
    [InlineData("a@b.cn", true)]
    [InlineData("https://example.org/who", true)]
    [InlineData("nobody", false)]
    [InlineData("a b@c.cn", false)]
    [InlineData("a@b.cn\r\nX-Evil: 1", false)]
    [InlineData("a@b.cn)", false)]
    [InlineData("张@b.cn", false)]
    [InlineData(null, false)]
    public void A_contact_is_an_address_that_can_stand_in_a_request(string? contact, bool isOne) => Assert.Equal(isOne, SourceListReader.IsContact(contact));

    [Theory]
    [InlineData(".nan")]
    [InlineData("nan")]
    [InlineData("1e999")]
    public void A_delay_that_is_no_number_is_refused(string delay) => Assert.Single(SourcesYaml.Faults(SourcesYaml.WithSettings($"delay: {delay}")));

    [Fact]
    public void Places_that_stand_for_others_are_refused_before_they_multiply()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 30; i++)
            bomb.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");

        AssertBounded(() => Assert.StartsWith("line 2: ", Assert.Single(SourcesYaml.Faults($"{bomb}? *a29\n: x")), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void What_is_nested_deep_is_refused_before_the_stack_ends(string opening) =>
        AssertBounded(() => Assert.Contains("nested too deep", Assert.Single(SourcesYaml.Faults(new StringBuilder().Insert(0, opening, 100_000).ToString())), StringComparison.Ordinal));

    [Fact]
    public void A_hundred_thousand_sources_are_read_in_seconds()
    {
        var yaml = new StringBuilder("contact: a@b.cn\nsources:\n");
        for (var i = 0; i < 100_000; i++)
            yaml.Append(CultureInfo.InvariantCulture, $"  - name: 第{i}镇人民政府\n    region: {i}\n    list: http://www.s{i}.gov.cn/gkml/\n    hosts: [file.s{i}.gov.cn]\n");

        AssertBounded(() => Assert.Equal(100_000, SourcesYaml.Read(yaml.ToString()).Sources.Count));
    }

    [Fact]
    public void Whatever_stands_in_a_file_is_read_or_refused()
    {
        Gen.Select(Gen.Int[0, Whole.Length - 1], Gen.Int[0, 30], Gen.String[Gen.Char["[]{}:,-?&*!|>'\"%@`# \n\tax0"], 0, 6]).List[1, 4].Sample(
            cuts =>
            {
                var yaml = Whole;
                foreach (var (at, length, put) in cuts)
                    yaml = at < yaml.Length ? yaml.Remove(at, Math.Min(length, yaml.Length - at)).Insert(at, put) : yaml;
                try
                {
                    return SourcesYaml.Read(yaml).Sources.Count > 0;
                }
                catch (SourceListException error)
                {
                    return error.Faults.All(fault => fault.StartsWith("line ", StringComparison.Ordinal) && !fault.Contains('\n', StringComparison.Ordinal));
                }
            },
            iter: 3000);
    }

    private static IEnumerable<TimeSpan> Seconds(params double[] seconds) => seconds.Select(TimeSpan.FromSeconds);

    // So long that only what grows faster than its input takes it, on a busy machine too.
    private static void AssertBounded(Action work)
    {
        var clock = Stopwatch.StartNew();
        work();
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }
}
