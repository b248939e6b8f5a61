using System.Net;
using ReportExtractor.Collection.Responses;

namespace ReportExtractor.Collection.Fetching;

/// <summary>What the status of a response says about why it is of no use.</summary>
internal static class StatusFailure
{
    /// <summary>The failure; null for a success.</summary>
    public static FetchFailure? Of(RawResponse response, DateTimeOffset now)
    {
        var retryAt = RetryAfter.Read(response.Header("Retry-After"), now);
        return (HttpStatusCode)response.Status switch
        {
            < HttpStatusCode.MultipleChoices => null,
            HttpStatusCode.NotFound or HttpStatusCode.Gone => Failure(FailureCause.NotFound, "its server says that it is not there"),
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.UnavailableForLegalReasons => Failure(FailureCause.Forbidden, "its server refuses it"),
            HttpStatusCode.TooManyRequests => Failure(FailureCause.RateLimited, "its host asks to be left alone"),
            HttpStatusCode.RequestTimeout => Failure(FailureCause.Timeout, "its server says that time ran out"),
            >= HttpStatusCode.InternalServerError => Failure(FailureCause.ServerError, "its server fails"),
            >= HttpStatusCode.BadRequest => Failure(FailureCause.ClientError, "its server takes the request for a faulty one"),
            _ => Failure(FailureCause.DamagedResponse, "its server answers with a redirect that leads nowhere"),
        };

        FetchFailure Failure(FailureCause cause, string message) => new(cause, $"{message} (status {response.Status})", retryAt);
    }
}
