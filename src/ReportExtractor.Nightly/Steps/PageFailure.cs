using ReportExtractor.Collection.Discovery;
using ReportExtractor.Collection.Fetching;
using ReportExtractor.Storage;

namespace ReportExtractor.Nightly.Steps;

/// <summary>Why what was fetched is of no use, by its status and by what the page is.</summary>
internal static class PageFailure
{
    /// <summary>What a page is, unless nothing but its status or the connection says so already.</summary>
    public static PageReading? Read(FetchResult result) =>
        result.Response is { } response && result.Failure?.Cause is null or FailureCause.ClientError or FailureCause.ServerError or FailureCause.Forbidden
            ? PageReader.Read(result.Address, response.Status, response.Header("Content-Type"), response.Body)
            : null;

    /// <summary>The failure; null if there is none.</summary>
    public static StepFailure? Of(FetchResult result, PageReading? page)
    {
        var cause = page?.Kind switch
        {
            PageKind.Challenge => FailureCause.Challenge,
            PageKind.Login => FailureCause.Login,
            PageKind.EmptyShell => FailureCause.EmptyShell,
            PageKind.SoftNotFound => FailureCause.SoftNotFound,
            PageKind.Maintenance => FailureCause.Maintenance,
            _ => (FailureCause?)null,
        };
        if (result.Failure is { } failure && cause != FailureCause.Challenge)
            return new StepFailure(failure.Cause.Name(), failure.Message, failure.RetryAt);
        return cause is { } told ? new StepFailure(told.Name(), Message(told), null) : null;
    }

    /// <summary>True if the address is not there any more, as far as its server knows.</summary>
    public static bool IsGone(StepFailure? failure) =>
        failure?.Cause is { } cause && (cause == FailureCause.NotFound.Name() || cause == FailureCause.SoftNotFound.Name() || cause == FailureCause.RedirectedHome.Name());

    private static string Message(FailureCause cause) => cause switch
    {
        FailureCause.Challenge => "its server wants to see a script run first",
        FailureCause.Login => "it asks for a name and password",
        FailureCause.EmptyShell => "the page is empty until a script fills it",
        FailureCause.SoftNotFound => "the page says that it is not there",
        _ => "the page says that the site is being worked on",
    };
}
