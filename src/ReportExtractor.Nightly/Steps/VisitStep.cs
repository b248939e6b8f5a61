using System.Collections.Concurrent;
using ReportExtractor.Collection.Discovery;
using ReportExtractor.Collection.Fetching;
using ReportExtractor.Collection.Sources;
using ReportExtractor.Storage;

namespace ReportExtractor.Nightly.Steps;

/// <summary>Looks at a page for links: to reports, to further pages of the list, to columns below.</summary>
internal sealed class VisitStep(Night night)
{
    private const int MaxDepth = 6;

    // The reports that each source's pages named tonight: a further page that names no other is the last, whatever it says.
    private readonly ConcurrentDictionary<long, HashSet<string>> _named = new();

    public async Task<Finished> DoAsync(QueuedStep step, CancellationToken cancellation)
    {
        var fetched = await Fetched.FetchAsync(night, step, cancellation).ConfigureAwait(false);
        var result = fetched.Result;
        var page = PageFailure.Read(result);
        if (PageFailure.Of(result, page) is { } failure)
            return new Finished(new StepOutcome(step) { Failure = failure }, fetched);
        if (IsReportItself(page!))
            return new Finished(new StepOutcome(step) { Next = [step.Step with { Kind = StepKind.Fetch }] }, fetched);
        var source = night.Source(step.Step.Source)!;
        return page!.Redirect is { } redirect
            ? new Finished(Follow(step, redirect), fetched)
            : new Finished(new StepOutcome(step)
            {
                Next = [.. Next(step, source, page)],
                Failure = IsEmpty(step, page) ? new StepFailure(FailureCause.NoLinks.Name(), "it has no links to reports; perhaps the site was rebuilt") : null,
            }, fetched);
    }

    private static StepOutcome Follow(QueuedStep step, Uri redirect) => step.Step.Depth >= MaxDepth
        ? new StepOutcome(step) { Failure = new StepFailure(FailureCause.RedirectLoop.Name(), $"it leads on to {redirect} after {MaxDepth} other pages") }
        : new StepOutcome(step) { Next = [step.Step with { Host = redirect.IdnHost, Address = redirect.AbsoluteUri, Depth = step.Step.Depth + 1, FoundOn = step.Step.FoundOn }] };

    // Whoever names an address need not know whether it is a list or what lists lead to.
    private static bool IsReportItself(PageReading page) =>
        page.Kind == PageKind.File || (ReportTitle.Parse(page.Title) is { Year: not null } && !page.Links.Any(link => link.Kind is LinkKind.Report or LinkKind.Page));

    private static bool IsEmpty(QueuedStep step, PageReading page) => step.Step.FoundOn is null && page.Links.Count == 0;

    private IEnumerable<NewStep> Next(QueuedStep step, Source source, PageReading page)
    {
        var named = _named.GetOrAdd(step.Step.Source, _ => new HashSet<string>(StringComparer.Ordinal));
        var isNews = false;
        var pages = night.Store.Count(night.Run, step.Step.Source, StepKind.Visit) + night.Store.Count(night.Run, step.Step.Source, StepKind.Page);
        var documents = night.Store.Count(night.Run, step.Step.Source, StepKind.Fetch);
        foreach (var link in page.Links.Where(link => link.Kind == LinkKind.Report))
        {
            lock (named)
                isNews |= named.Add(link.Address.AbsoluteUri);
            if (!IsTooOld(link) && documents++ < night.List.Night.MaxDocuments)
                yield return Step(StepKind.Fetch, link, step.Step.Depth + 1);
        }

        foreach (var link in page.Links)
        {
            // The list goes on at the depth at which it is.
            var isSamePlace = link.Kind is LinkKind.Page or LinkKind.Data;
            var isFollowed = link.Kind switch
            {
                LinkKind.Page => isNews || step.Step.Kind == StepKind.Visit,
                LinkKind.Data => true,
                LinkKind.Column or LinkKind.Frame => step.Step.Depth < MaxDepth,
                _ => false,
            };
            if (isFollowed && source.Policy.Covers(link.Address) && pages++ < night.List.Night.MaxPages)
                yield return Step(link.Kind == LinkKind.Page ? StepKind.Page : StepKind.Visit, link, isSamePlace ? step.Step.Depth : step.Step.Depth + 1);
        }

        NewStep Step(StepKind kind, PageLink link, int depth) => new(step.Step.Source, kind, link.Address.IdnHost, link.Address.AbsoluteUri, link.Text, depth, step.Step.Address);
    }

    private bool IsTooOld(PageLink link) => night.Options.SinceYear is { } since && ReportTitle.Parse(link.Text)?.Year is { } year && year < since;
}
