using ReportExtractor.FakeCountry.Expectations;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.FakeCountry.Faults;

/// <summary>Archives that hold no report, whoever unpacks them.</summary>
internal static class ArchiveFaults
{
    private const int Depth = 12;

    /// <summary>An archive in an archive in an archive…</summary>
    public static Fault Nested { get; } = new("nested_archive", Cause.Unreadable, scene =>
        scene.SendAsync(scene.Good with { Body = Enumerable.Range(0, Depth).Aggregate("no report"u8.ToArray(), (content, depth) => ReportFiles.Zip(depth == 0 ? "report.txt" : $"{depth}.zip", content)) }));

    /// <summary>The name of what it holds leads out of the folder that it is unpacked to.</summary>
    public static Fault Slip { get; } = new("archive_slip", Cause.NotAReport, scene =>
        scene.SendAsync(scene.Good with { Body = ReportFiles.Zip("../../../../tmp/report.docx", "no report"u8.ToArray()) }));
}
