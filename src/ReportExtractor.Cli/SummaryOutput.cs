using ReportExtractor.Nightly;
using ReportExtractor.Storage;
using ReportExtractor.Verification;

namespace ReportExtractor.Cli;

/// <summary>Where a night's summary goes, and how it is written.</summary>
/// <param name="Path">The file; null for standard output.</param>
/// <param name="Format">text, json or html.</param>
internal sealed record SummaryOutput(string? Path, string Format)
{
    public void Write(RunResults results, Language language, int flaggedAfter)
    {
        var text = Format switch
        {
            "json" => NightSummary.Json(results) + "\n",
            "html" => NightPage.Html(results, language, flaggedAfter),
            _ => NightSummary.Text(results, flaggedAfter),
        };
        if (Path is null)
            Terminal.Results.Write(text);
        else
            WholeFile.Write(Path, writer => writer.Write(text));
    }
}
