using System.Globalization;
using Microsoft.AspNetCore.Http;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Serving;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.FakeCountry.Faults;

/// <summary>What a fault has at hand when it happens.</summary>
/// <param name="context">The request.</param>
/// <param name="site">Whose address it is.</param>
/// <param name="ports">Where the country is served.</param>
/// <param name="good">The answer that there would be otherwise.</param>
internal sealed class FaultScene(HttpContext context, Site site, Ports ports, Answer good)
{
    public HttpContext Context => context;

    public Site Site => site;

    public Ports Ports => ports;

    public Answer Good => good;

    /// <summary>What can be done to the connection itself.</summary>
    public Wire Wire { get; } = new(context);

    /// <summary>The status that was sent; 0 if none was.</summary>
    public int SentStatus => context.Response.HasStarted ? context.Response.StatusCode : Wire.SentStatus;

    /// <summary>Path and query of the request without the number that <see cref="NextTarget"/> adds.</summary>
    public string Target => TargetOf(context.Request.Path.Value + context.Request.QueryString.Value);

    /// <summary>The same address with a number behind it, one higher than in the request.</summary>
    public string NextTarget
    {
        get
        {
            var hop = int.TryParse(context.Request.Query["hop"], CultureInfo.InvariantCulture, out var number) ? number + 1 : 1;
            return string.Create(CultureInfo.InvariantCulture, $"{Target}{(Target.Contains('?', StringComparison.Ordinal) ? '&' : '?')}hop={hop}");
        }
    }

    public Task SendAsync(Answer answer) => answer.SendAsync(context.Response);

    public Task SendAsync(int status, string html, params (string Name, string Value)[] headers) => SendAsync(Answer.Html(status, html) with { Headers = headers });

    public Task RedirectAsync(string location) => SendAsync(302, "", ("Location", location));

    /// <summary>A target without the number that redirects add.</summary>
    public static string TargetOf(string target) => target.LastIndexOf("hop=", StringComparison.Ordinal) is > 0 and var at ? target[..(at - 1)] : target;
}
