namespace ReportExtractor.Reading.Alignment;

/// <summary>Titles of a report's chapters, told from labels of a table without lines.</summary>
internal static class ChapterTitle
{
    private const char Table = '表';

    // Also in traditional characters.
    private static readonly string[] States = ["情况", "情況"];
    private static readonly string[] Matters = ["事项", "事項"];
    private static readonly string[] Reported = ["报告", "報告", "需要", "说明", "說明"];

    /// <summary>True if a text ends as a title does and as no label does: …情况, …需要报告的事项, …统计表. Not 属于行政查询事项.</summary>
    public static bool IsEndOf(string text) =>
        text.EndsWith(Table) || States.Any(end => text.EndsWith(end, StringComparison.Ordinal))
        || (Matters.Any(end => text.EndsWith(end, StringComparison.Ordinal)) && Reported.Any(word => text.Contains(word, StringComparison.Ordinal)));
}
