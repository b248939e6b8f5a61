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

    // One file of an archive that cannot be read does not keep the others from being read.
    private (List<Report> Reports, StepFailure? Failure) Reports(DocumentRecord document, RawResponse response, DateTimeOffset asked, CancellationToken cancellation)
    {
        var reports = new List<Report>();
        StepFailure? failure = null;
        Try(() =>
        {
            foreach (var (address, content) in BodyParts.Of(document.FinalAddress, response.Body))
                Try(() => reports.AddRange(Extraction.Extract(new SourceBytes(content, response.Charset), address, asked, night.Options.Language, night.Options.Converter, cancellation)));
        });
        return (reports, reports.Count > 0 ? null : failure);

        void Try(Action read)
        {
            try
            {
                read();
            }
            catch (Exception error) when (error is not OperationCanceledException and not OutOfMemoryException)
            {
                var told = Failure(error);

                // What cannot be read may be the report.
                if (failure is null || told.Cause == FailureCause.Unreadable.Name())
                    failure = told;
            }
        }
    }

    private static StepFailure Failure(Exception error) => error is Recognition.NotAReportException
        ? new StepFailure(FailureCause.NotAReport.Name(), Extraction.Refusal(error)!)
        : new StepFailure(FailureCause.Unreadable.Name(), Extraction.Refusal(error) ?? $"cannot be read because of a fault in this program, please report it: {error.GetType().Name}: {error.Message.ReplaceLineEndings(" ")}");
}
