using ReportExtractor.Reading;
using ReportExtractor.Recognition;
using ReportExtractor.Reports;
using ReportExtractor.Verification;

namespace ReportExtractor.Fuzzing.Targets;

/// <summary>The way from bytes to checked reports and their JSON, by a reader that is given, whatever the bytes look like.</summary>
internal static class WholeWay
{
    private static readonly SourceStamp Source = new("test", "test", "", Retrieved: null);

    /// <summary>Goes the whole way.</summary>
    /// <param name="format">The reader.</param>
    /// <param name="bytes">The input.</param>
    /// <param name="readsAnything">The reader takes bytes that it would not claim.</param>
    public static void Go(IDocumentFormat format, byte[] bytes, bool readsAnything)
    {
        var source = new SourceBytes(bytes);
        if (bytes.Length == 0 || (!format.Matches(source) && !readsAnything))
            throw new UnreadableDocumentException(UnreadableCause.UnknownFormat, "it is of another format");
        foreach (var report in ReportRecogniser.Recognise(format.Read(source, CancellationToken.None), Source))
            ReportJsonReader.Read(ReportJson.ToString(Verifier.Verify(report)));
    }
}
