using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace ReportExtractor.FakeCountry.Serving;

/// <summary>
/// When an answer ended. It is noted before the last byte is given to the socket, or before the connection is broken off:
/// afterwards the guest may know of it long before the server's own thread runs again.
/// </summary>
internal sealed class AnswerEnd
{
    private long? _ticks;

    /// <summary>The moment in ticks of the stopwatch; now if it was not noted.</summary>
    public long Ticks => _ticks ?? Stopwatch.GetTimestamp();

    /// <summary>The end of the answer to a request.</summary>
    public static AnswerEnd Of(HttpContext context)
    {
        if (context.Features.Get<AnswerEnd>() is not { } end)
            context.Features.Set(end = new AnswerEnd());
        return end;
    }

    /// <summary>The answer ends now, unless more is sent.</summary>
    public void Note() => _ticks = Stopwatch.GetTimestamp();
}
