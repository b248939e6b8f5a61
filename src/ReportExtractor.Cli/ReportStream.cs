using System.Globalization;
using ReportExtractor.Reports;

namespace ReportExtractor.Cli;

/// <summary>Reports of many inputs one after the other: to standard output, or to one file that is there only once it is whole.</summary>
internal sealed class ReportStream : IDisposable
{
    private readonly string? _path;
    private readonly string? _draft;
    private readonly TextWriter _writer;

    public ReportStream(string? path, string format)
    {
        _path = path;
        _draft = path is null ? null : WholeFile.DraftFor(path);
        _writer = _draft is null ? Terminal.Results : WholeFile.Create(_draft);
        if (format == "csv")
            ReportCsv.WriteHeader(_writer);
    }

    /// <summary>The reports of one input as text.</summary>
    public static string Render(IReadOnlyList<Report> reports, string format)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        foreach (var report in reports)
            WriteOne(report, format, text);
        return text.ToString();
    }

    /// <summary>Writes the reports of one input to files of their own: one each for JSON, one together for the others.</summary>
    public static void WriteFiles(IReadOnlyList<Report> reports, string format, Func<int, string> pathFor)
    {
        if (format == "json")
        {
            for (var i = 0; i < reports.Count; i++)
                WholeFile.Write(pathFor(i + 1), writer => WriteOne(reports[i], format, writer));
            return;
        }

        WholeFile.Write(pathFor(1), writer =>
        {
            if (format == "csv")
                ReportCsv.WriteHeader(writer);
            foreach (var report in reports)
                WriteOne(report, format, writer);
        });
    }

    /// <summary>Adds what <see cref="Render"/> made.</summary>
    public void Write(string text) => _writer.Write(text);

    /// <summary>Ends the stream: the file takes its name.</summary>
    public void Complete()
    {
        _writer.Flush();
        if (_draft is null)
            return;
        _writer.Dispose();
        WholeFile.Publish(_draft, _path!);
    }

    public void Dispose()
    {
        if (_draft is null)
            return;
        _writer.Dispose();
        WholeFile.Discard(_draft);
    }

    private static void WriteOne(Report report, string format, TextWriter writer)
    {
        if (format == "csv")
        {
            ReportCsv.Write(report, writer);
            return;
        }

        ReportJson.Write(report, writer, indented: format == "json");
        writer.Write('\n');
    }
}
