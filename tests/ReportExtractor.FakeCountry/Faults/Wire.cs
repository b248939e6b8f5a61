using System.Globalization;
using System.IO.Pipelines;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using ReportExtractor.FakeCountry.Serving;

namespace ReportExtractor.FakeCountry.Faults;

/// <summary>The connection below a request, to do to it what a well-behaved server never would.</summary>
/// <param name="context">The request.</param>
internal sealed class Wire(HttpContext context)
{
    // Whoever waits so long has no timeout.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan UntilSent = TimeSpan.FromMilliseconds(200);

    private static readonly TimeSpan UntilClosed = TimeSpan.FromSeconds(2);

    /// <summary>The status that was written; 0 if none was.</summary>
    public int SentStatus { get; private set; }

    private PipeWriter Output => context.Features.Get<IConnectionTransportFeature>()!.Transport.Output;

    /// <summary>Writes the head of an answer, with headers that describe its body, and what is given of the body.</summary>
    public async Task WriteAsync(Answer answer, string bodyHeaders, ReadOnlyMemory<byte> body)
    {
        SentStatus = answer.Status;
        var head = new StringBuilder();
        head.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {answer.Status} -\r\nContent-Type: {answer.ContentType}\r\n");
        foreach (var (name, value) in answer.Headers)
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        head.Append(bodyHeaders).Append("\r\n");
        await Output.WriteAsync(Encoding.ASCII.GetBytes(head.ToString()));
        AnswerEnd.Of(context).Note();
        await Output.WriteAsync(body);
        await Task.Delay(UntilSent);
    }

    /// <summary>Ends the connection in order, behind what was written.</summary>
    public async Task CloseAsync()
    {
        var closed = context.Features.GetRequiredFeature<IConnectionLifetimeFeature>().ConnectionClosed;
        AnswerEnd.Of(context).Note();
        await Output.CompleteAsync();
        await WaitAsync(UntilSent, closed);
        try
        {
            // TLS leaves the connection open.
            context.Features.GetRequiredFeature<IConnectionSocketFeature>().Socket.Shutdown(SocketShutdown.Send);
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            return;
        }

        await WaitAsync(UntilClosed, closed);
        context.Abort();
    }

    /// <summary>Breaks the connection.</summary>
    public Task ResetAsync()
    {
        AnswerEnd.Of(context).Note();
        context.Abort();
        return Task.CompletedTask;
    }

    /// <summary>Sends nothing more until the other side gives up.</summary>
    public async Task StallAsync()
    {
        await WaitAsync(Patience, context.RequestAborted);
        context.Abort();
    }

    private static Task WaitAsync(TimeSpan time, CancellationToken end) => Task.Delay(time, end).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
}
