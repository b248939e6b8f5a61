using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using ReportExtractor.FakeCountry.Faults;
using ReportExtractor.FakeCountry.Nights;
using ReportExtractor.FakeCountry.Planning;

namespace ReportExtractor.FakeCountry.Serving;

/// <summary>Answers every request, and keeps it in the log.</summary>
internal sealed class RequestHandler(Country country)
{
    private readonly ControlPages _control = new(country);

    public async Task HandleAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        var host = context.Connection.LocalIpAddress!;
        if (host.Equals(IPAddress.Loopback))
        {
            await _control.AnswerAsync(context);
            return;
        }

        var night = country.Tonight;
        var fault = "unknown_host";
        var status = 404;
        try
        {
            if (country.Plan.SiteOf(host) is { } site)
                (status, fault) = await AnswerAsync(context, night, site, host);
            else
                await Answer.NotFound.SendAsync(context.Response);
        }
        finally
        {
            var headers = context.Request.Headers;
            country.Log.Add(new LogEntry(night.Number, context.Request.Scheme, host.ToString(), context.Request.Method, TargetOf(context), headers.UserAgent, headers.IfNoneMatch, headers.IfModifiedSince, headers.Range, start, AnswerEnd.Of(context).Ticks, status, fault));
        }
    }

    private static async Task<(int Status, string? Fault)> AnswerAsync(HttpContext context, CountryNight night, Site site, IPAddress host)
    {
        if (night.IsDown(site))
        {
            AnswerEnd.Of(context).Note();
            context.Abort();
            return (0, "down");
        }

        var path = context.Request.Path.Value!;
        var good = RobotsFile.IsAt(path) ? night.RobotsOf(site).Answer(path) : SiteAnswers.Of(night, site, host.GetAddressBytes()[1], path, context.Request.QueryString.Value!);
        var scene = new FaultScene(context, site, night.Ports, good);
        if (FaultOf(context, night, site, host) is not { } fault)
        {
            var sent = Validators.Conditional(site, good, context.Request);
            if (site.Traits.Compresses && sent.ContentType.StartsWith("text/html", StringComparison.Ordinal) && sent.Body.Length > 0 && context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase))
                sent = sent.Packed();
            await sent.SendAsync(context.Response);
            return (sent.Status, null);
        }

        await fault.ServeAsync(scene);
        return (scene.SentStatus, fault.Name);
    }

    private static Fault? FaultOf(HttpContext context, CountryNight night, Site site, IPAddress host)
    {
        var path = context.Request.Path.Value!;
        var isSecure = context.Request.IsHttps;
        var address = $"{context.Request.Scheme}://{host}{TargetOf(context)}";
        var attempt = night.Attempt(address);
        var isRobots = RobotsFile.IsAt(path);
        if (isRobots && night.RobotsOf(site).Fault(attempt) is { } robots)
            return robots;
        if (!isRobots && path != "/" && site.Fault?.Served is { } whole)
            return whole;
        var target = FaultScene.TargetOf(TargetOf(context));
        if (night.MapOf(site).DocumentAt(isSecure ? night.Ports.HttpsAddress(host.ToString(), target) : night.Ports.HttpAddress(host.ToString(), target)) is { } document && night.Plan.Faults.OfDocument(site, document) is { } lasting)
            return lasting;
        return night.Plan.Faults.Passing(address, night.Number, attempt);
    }

    private static string TargetOf(HttpContext context) => context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
}
