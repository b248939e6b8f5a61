using System.Diagnostics;
using ReportExtractor.Inspection;
using ReportExtractor.Reading;
using ReportExtractor.Reports;

namespace ReportExtractor.Tests.Support;

/// <summary>How every input has to end, whatever its bytes: with reports or with a reason, soon, and in little memory.</summary>
internal static class Ending
{
    private const long Memory = 512L << 20;

    // A busy machine may hold up one run, but hardly each of these.
    private const int Attempts = 3;

    private static readonly TimeSpan Time = TimeSpan.FromSeconds(5);

    /// <summary>Asserts that it does.</summary>
    public static void AssertOf(byte[] bytes) => Of(bytes);

    /// <summary>Asserts that it does and gives what was seen, if anything. A report is whole: it can be written and read back.</summary>
    public static InspectedDocument? Of(byte[] bytes)
    {
        var inspected = InTime(bytes);
        foreach (var report in inspected?.Reports ?? [])
            Assert.Equal(Figures(report), Figures(ReportJsonReader.Read(ReportJson.ToString(report)).Single()));
        return inspected;
    }

    // Places on a page are written with fewer digits than they have.
    private static IEnumerable<(decimal? Value, string? Raw, string Status)> Figures(Report report) => report.Cells.Select(cell => (cell.Value, cell.Raw, cell.Status));

    private static InspectedDocument? InTime(byte[] bytes, int attempts = Attempts)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        var inspected = TryInspect(bytes);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, Memory);
        if (clock.Elapsed > Time && attempts > 1)
            return InTime(bytes, attempts - 1);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Time);
        return inspected;
    }

    private static InspectedDocument? TryInspect(byte[] bytes)
    {
        try
        {
            return Inspect.Of(bytes);
        }
        catch (UnreadableDocumentException error)
        {
            Assert.NotEmpty(error.Message);
            Assert.DoesNotContain('\n', error.Message);
            return null;
        }
    }
}
