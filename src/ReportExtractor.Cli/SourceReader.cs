using System.Text;
using ReportExtractor.Conversion;
using ReportExtractor.FindingsPage;
using ReportExtractor.Inspection;
using ReportExtractor.Reading;
using ReportExtractor.Recognition;
using ReportExtractor.Reports;
using ReportExtractor.Verification;

namespace ReportExtractor.Cli;

/// <summary>A file to its checked reports, or the reason why there are none.</summary>
internal static class SourceReader
{
    // Old office formats are read where LibreOffice is installed.
    private static readonly LibreOfficeConverter? Converter = LibreOfficeConverter.Find();

    /// <summary>Extracts a source's reports.</summary>
    public static async Task<(IReadOnlyList<Report> Reports, string? Failure)> ExtractAsync(InputFile input, Language language, CancellationToken cancellation)
    {
        try
        {
            var bytes = await input.ReadAsync(cancellation);
            if (IsJson(bytes))
                return ([], "it is extracted already; use the command verify to check it");
            return (Extract(input, bytes, language, cancellation), null);
        }
        catch (NotAReportException) when (input.MayBeOther)
        {
            return ([], null);
        }
        catch (Exception error) when (Reason(error) is { } reason)
        {
            return ([], reason);
        }
    }

    /// <summary>Verifies the reports of a source or of an extracted JSON file, of which there may be more than fit into memory.</summary>
    /// <param name="input">The file.</param>
    /// <param name="withExcerpts">Cuts out of a source what its findings are about.</param>
    /// <param name="keep">What is kept of a report.</param>
    /// <param name="language">The language of the findings.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task<(IReadOnlyList<T> Kept, string? Failure)> VerifyAsync<T>(InputFile input, bool withExcerpts, Func<FoundReport, T> keep, Language language, CancellationToken cancellation)
    {
        var kept = new List<T>();
        try
        {
            using var many = input.OpenManyReports();
            if (many is not null)
            {
                Keep(Verified(ReportJsonReader.Read(many)));
                return (kept, null);
            }

            var bytes = await input.ReadAsync(cancellation);
            if (IsJson(bytes))
            {
                Keep(Verified(ReportJsonReader.Read(TextOf(bytes))));
                return (kept, null);
            }

            if (!withExcerpts)
            {
                Keep(Extract(input, bytes, language, cancellation));
                return (kept, null);
            }

            var inspected = DocumentParts.Read(input.Address, bytes, (address, source) => new[] { Extraction.Inspect(source, address, input.Changed, language, Converter, cancellation) });
            kept.AddRange(inspected.SelectMany(SourceExcerpts.Of).Select(keep));
            return (kept, kept.Count > 0 || (input.MayBeOther && inspected[0].Document.Illegible.Count == 0) ? null : inspected[0].Refusal);
        }
        catch (NotAReportException) when (input.MayBeOther)
        {
            return (kept, null);
        }
        catch (Exception error) when (Reason(error) is { } reason)
        {
            return (kept, reason);
        }

        void Keep(IEnumerable<Report> reports)
        {
            foreach (var report in reports)
            {
                cancellation.ThrowIfCancellationRequested();
                kept.Add(keep(new FoundReport(report, FoundReport.NoExcerpts)));
            }
        }

        IEnumerable<Report> Verified(IEnumerable<Report> reports) => reports.Select(report => Verifier.Verify(report, language));
    }

    /// <summary>The reports of a source, or of an extracted JSON file as that says them. They are read as they are asked for, which may end in a <see cref="FormatException"/>.</summary>
    public static async Task<(IEnumerable<Report> Reports, string? Failure)> ReadAsync(InputFile input, Language language, CancellationToken cancellation)
    {
        try
        {
            if (input.OpenManyReports() is { } many)
                return (Many(many), null);
            var bytes = await input.ReadAsync(cancellation);
            return (IsJson(bytes) ? ReportJsonReader.Read(new StringReader(TextOf(bytes))) : Extract(input, bytes, language, cancellation), null);
        }
        catch (NotAReportException) when (input.MayBeOther)
        {
            return ([], null);
        }
        catch (Exception error) when (Reason(error) is { } reason)
        {
            return ([], reason);
        }
    }

    private static IEnumerable<Report> Many(StreamReader many)
    {
        using (many)
        {
            foreach (var report in ReportJsonReader.Read(many))
                yield return report;
        }
    }

    /// <summary>What is seen in a source, whether or not it gives a report.</summary>
    public static async Task<(InspectedDocument? Inspected, string? Failure)> InspectAsync(InputFile input, Language language, CancellationToken cancellation)
    {
        try
        {
            var bytes = await input.ReadAsync(cancellation);
            if (IsJson(bytes))
                return (null, "it is extracted already; inspect the source that it names");
            var documents = DocumentParts.Read(input.Address, bytes, (address, source) => new[] { Extraction.Inspect(source, address, input.Changed, language, Converter, cancellation) });
            return documents is [var one] ? (one, null) : (null, $"it is an archive of {documents.Count} documents; inspect takes one");
        }
        catch (Exception error) when (Reason(error) is { } reason)
        {
            return (null, reason);
        }
    }

    private static IReadOnlyList<Report> Extract(InputFile input, SourceBytes bytes, Language language, CancellationToken cancellation) =>
        DocumentParts.Read(input.Address, bytes, (address, source) => Extraction.Extract(source, address, input.Changed, language, Converter, cancellation));

    private static bool IsJson(SourceBytes bytes) => bytes.Content.Span.TrimStart((ReadOnlySpan<byte>)[.. Encoding.UTF8.Preamble, .. " \t\r\n"u8]) is [(byte)'{', ..] && ReportJsonReader.Looks(TextOf(bytes));

    private static string TextOf(SourceBytes bytes) => Encoding.UTF8.GetString(bytes.Content.Span).TrimStart('\uFEFF');

    private static string? Reason(Exception error) => Extraction.Refusal(error) ?? error switch
    {
        FormatException => $"cannot be read: {error.Message}",
        OperationCanceledException => null,

        // Our own fault, but the other inputs are not to suffer from it.
        _ => $"cannot be read because of a fault in this program, please report it: {error.GetType().Name}: {error.Message.ReplaceLineEndings(" ")}",
    };
}
