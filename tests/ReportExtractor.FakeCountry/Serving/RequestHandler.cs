using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using ReportExtractor.FakeCountry.Planning;

namespace ReportExtractor.FakeCountry.Serving;

/// <summary>Answers every request, and keeps it in the log.</summary>
internal sealed class RequestHandler(Country country)
{
    private readonly ControlPages _control = new(country);

    public async Task HandleAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        var address = context.Connection.LocalIpAddress!;
        if (address.Equals(IPAddress.Loopback))
        {
            await _control.AnswerAsync(context);
            return;
        }

        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var night = country.Tonight;
        string? fault = null;
        try
        {
            fault = await AnswerAsync(context, night, address);
        }
        finally
        {
            var headers = context.Request.Headers;
            country.Log.Add(new LogEntry(night.Number, context.Request.Scheme, address.ToString(), context.Request.Method, target, headers.UserAgent, headers.IfNoneMatch, headers.IfModifiedSince, headers.Range, start, Stopwatch.GetTimestamp(), context.Response.HasStarted ? context.Response.StatusCode : 0, fault));
        }
    }

    private static async Task<string?> AnswerAsync(HttpContext context, Nights.CountryNight night, IPAddress address)
    {
        var index = Site.IndexOf(address);
        var answer = index >= 0 && index < night.Plan.Sites.Count
            ? SiteAnswers.Of(night, night.Plan.Sites[index], address.GetAddressBytes()[1], context.Request.Path.Value!, context.Request.QueryString.Value!)
            : Answer.NotFound;
        await answer.SendAsync(context.Response);
        return null;
    }
}
