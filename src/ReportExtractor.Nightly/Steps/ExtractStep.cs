using ReportExtractor.Collection.Discovery;
using ReportExtractor.Collection.Fetching;
using ReportExtractor.Collection.Responses;
using ReportExtractor.Reading;
using ReportExtractor.Reports;
using ReportExtractor.Storage;

namespace ReportExtractor.Nightly.Steps;

/// <summary>Reads what was fetched, from the archive.</summary>
internal sealed class ExtractStep(Night night) : IDisposable
{
    // Reading takes a processor; more at once would only take more memory.
    private readonly SemaphoreSlim _readers = new(Environment.ProcessorCount);

    public async Task<Finished> DoAsync(QueuedStep step, CancellationToken cancellation)
    {
        var document = night.Store.Document(step.Step.Source, step.Step.Address)!;
        var body = night.Store.Body(document.Visit!.Value);
        await _readers.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => Read(step, document with { ExtractedSha256 = body.Sha256, ExtractedBy = FetchStep.Reader }, body, cancellation), cancellation).ConfigureAwait(false);
        }
        finally
        {
            _readers.Release();
        }
    }

    public void Dispose() => _readers.Dispose();

    private Finished Read(QueuedStep step, DocumentRecord document, StoredBody body, CancellationToken cancellation)
    {
        var response = night.Load(body);
        var (reports, failure) = Reports(document, response, body.Asked, cancellation);
        if (failure is not null && IsWrapper(document, response))
            failure = null;
        var source = night.Source(step.Step.Source)!;
        return new Finished(new StepOutcome(step)
        {
            Document = document with { Failure = failure },
            Versions = [.. reports.Select(report => ReportContent.Version(report, source.Name, body.Asked))],
            Failure = failure,
        });
    }

    // A page that announces a report, and holds it as a file, need not be one itself.
    private static bool IsWrapper(DocumentRecord document, RawResponse response) =>
        FetchStep.Parts(PageReader.Read(new Uri(document.FinalAddress), response.Status, response.Header("Content-Type"), response.Body)).Any();

    private (IReadOnlyList<Report> Reports, StepFailure? Failure) Reports(DocumentRecord document, RawResponse response, DateTimeOffset asked, CancellationToken cancellation)
    {
        try
        {
            return (DocumentParts.Read(document.FinalAddress, new SourceBytes(response.Body, response.Charset), Extract), null);
        }
        catch (Exception error) when (error is not OperationCanceledException and not OutOfMemoryException)
        {
            return ([], Failure(error));
        }

        IReadOnlyList<Report> Extract(string address, SourceBytes source) => Extraction.Extract(source, address, asked, night.Options.Language, night.Options.Converter, cancellation);
    }

    private static StepFailure Failure(Exception error) => error is Recognition.NotAReportException
        ? new StepFailure(FailureCause.NotAReport.Name(), Extraction.Refusal(error)!)
        : new StepFailure(FailureCause.Unreadable.Name(), Extraction.Refusal(error) ?? $"cannot be read because of a fault in this program, please report it: {error.GetType().Name}: {error.Message.ReplaceLineEndings(" ")}");
}
