using ReportExtractor.Collection.Discovery;
using ReportExtractor.Collection.Fetching;
using ReportExtractor.Storage;

namespace ReportExtractor.Nightly.Steps;

/// <summary>Fetches what may be a report.</summary>
internal sealed class FetchStep(Night night)
{
    private const int MaxDepth = 8;

    /// <summary>The version of the program that reads documents: what an earlier one read is read again.</summary>
    public static string Reader { get; } = typeof(Extraction).Assembly.GetName().Version!.ToString();

    public async Task<Finished> DoAsync(QueuedStep step, CancellationToken cancellation)
    {
        var fetched = await Fetched.FetchAsync(night, step, cancellation).ConfigureAwait(false);
        var result = fetched.Result;
        var page = PageFailure.Read(result);
        var known = night.Store.Document(step.Step.Source, step.Step.Address);
        if (PageFailure.Of(result, page) is { } failure)
            return new Finished(new StepOutcome(step) { Document = known is not null && PageFailure.IsGone(failure) ? known with { IsGone = true } : known, Failure = failure }, fetched);
        if (page!.Redirect is { } redirect)
            return new Finished(Follow(step, redirect), fetched);
        if (fetched.BodySha256 is not { } body)
            return new Finished(new StepOutcome(step) { Failure = new StepFailure(FailureCause.EmptyShell.Name(), "it is empty") }, fetched);

        var isRead = known?.ExtractedSha256 == body && known.ExtractedBy == Reader;
        var document = new DocumentRecord(step.Step.Address, result.Address.AbsoluteUri, step.Step.Title)
        {
            BodySha256 = body,
            ExtractedSha256 = known?.ExtractedSha256,
            ExtractedBy = known?.ExtractedBy,
            Failure = isRead ? known!.Failure : null,
        };
        var next = Parts(page).Where(link => step.Step.Depth < MaxDepth).Select(link => Next(step, StepKind.Fetch, link.Address, link.Text.Length > 0 ? link.Text : step.Step.Title)).ToList();
        if (!isRead)
            next.Insert(0, step.Step with { Kind = StepKind.Extract });
        return new Finished(new StepOutcome(step) { Document = document, Next = next, IsUnchanged = isRead, Failure = document.Failure }, fetched);
    }

    /// <summary>Where else the report that a page announces may be: in its attachments and frames.</summary>
    public static IEnumerable<PageLink> Parts(PageReading page) => page.Links.Where(link => link.Kind is LinkKind.Attachment or LinkKind.Frame);

    private static NewStep Next(QueuedStep step, StepKind kind, Uri address, string? title) =>
        new(step.Step.Source, kind, address.IdnHost, address.AbsoluteUri, title, step.Step.Depth + 1, step.Step.Address);

    private static StepOutcome Follow(QueuedStep step, Uri redirect) => step.Step.Depth >= MaxDepth
        ? new StepOutcome(step) { Failure = new StepFailure(FailureCause.RedirectLoop.Name(), $"it leads on to {redirect} after {MaxDepth} other pages") }
        : new StepOutcome(step) { Next = [Next(step, StepKind.Fetch, redirect, step.Step.Title)] };
}
