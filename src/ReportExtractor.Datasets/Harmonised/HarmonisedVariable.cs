using ReportExtractor.Reports;

namespace ReportExtractor.Datasets.Harmonised;

/// <summary>A figure that is made of printed ones, so that it means the same whichever form they were printed in.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Zh">What it is called in Chinese.</param>
/// <param name="En">What it is called in English.</param>
/// <param name="Sum">The rows of the table of requests, or of reviews and lawsuits, whose totals are added.</param>
/// <param name="Of">For a share, the rows whose totals are added to what it is a share of; empty for a number.</param>
public sealed record HarmonisedVariable(string Name, string Zh, string En, IReadOnlyList<string> Sum, IReadOnlyList<string> Of)
{
    // As fine as a share of a million.
    private const int ShareDecimals = 6;

    private static readonly string[] Processed = ["requests.total_processed"];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HarmonisedVariable> All { get; } =
    [
        new("requests_on_hand", "收到和结转的申请", "requests received and carried in", ["requests.received_new", "requests.carried_in"], []),
        new("disclosed_total", "予以公开和部分公开", "granted in full or in part", ["requests.granted", "requests.partially_granted"], []),
        new("refused_total", "不予公开", "refused, on all grounds", ["requests.refused.*"], []),
        new("unavailable_total", "无法提供", "not available, for all reasons", ["requests.unavailable.*"], []),
        new("not_processed_total", "不予处理", "not processed, for all reasons", ["requests.not_processed.*"], []),
        new("other_total", "其他处理", "otherwise ended", ["requests.other.*"], []),
        new("litigation_total", "行政诉讼", "lawsuits, filed directly or after a review", ["review_and_litigation.litigation_direct", "review_and_litigation.litigation_after_review"], []),
        new("granted_share", "予以公开占比", "share granted", ["requests.granted"], Processed),
        new("partially_granted_share", "部分公开占比", "share granted in part", ["requests.partially_granted"], Processed),
        new("refused_share", "不予公开占比", "share refused", ["requests.refused.*"], Processed),
        new("unavailable_share", "无法提供占比", "share not available", ["requests.unavailable.*"], Processed),
        new("not_processed_share", "不予处理占比", "share not processed", ["requests.not_processed.*"], Processed),
        new("other_share", "其他处理占比", "share otherwise ended", ["requests.other.*"], Processed),
    ];

    /// <summary>How it is made of the cells of the forms, for a codebook.</summary>
    public string Definition => Of.Count == 0 ? Added(Sum) : $"({Added(Sum)}) / {Added(Of)}, rounded to {ShareDecimals} decimals";

    /// <summary>Its value in a report, and why it is as it is.</summary>
    public HarmonisedValue In(Report report)
    {
        var sum = PrintedTotals.Add(report, Sum);
        if (Of.Count == 0 || sum.Value is not { } part)
            return sum;
        var whole = PrintedTotals.Add(report, Of);
        return whole.Value switch
        {
            null => whole,
            <= 0 => new HarmonisedValue(null, HarmonisedStatus.Undefined),
            var all => new HarmonisedValue(Math.Round(part / all.Value, ShareDecimals, MidpointRounding.ToEven), sum.Status == HarmonisedStatus.Doubtful ? sum.Status : whole.Status),
        };
    }

    private static string Added(IReadOnlyList<string> rows) => string.Join(" + ", rows.Select(row => $"{row}.total"));
}
