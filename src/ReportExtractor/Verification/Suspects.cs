using ReportExtractor.Reports;
using ReportExtractor.Verification.Localisation;

namespace ReportExtractor.Verification;

/// <summary>Which figures are probably wrong where sums do not hold.</summary>
/// <param name="All">The suspects, the likeliest set first.</param>
/// <param name="HasLikeliest">The first set is clearly likelier than any other.</param>
internal sealed record Suspects(IReadOnlyList<Suspect> All, bool HasLikeliest)
{
    private const double Clearly = 0.75;

    /// <summary>Nobody is suspected.</summary>
    public static Suspects None { get; } = new([], false);

    /// <summary>The suspects behind some sums that one mistake breaks.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cause">The sums.</param>
    /// <param name="repairs">What would make all sums of the report hold, the likeliest first.</param>
    /// <param name="language">The language of the reasons.</param>
    public static Suspects Of(Report report, IReadOnlyList<PrintedSum> cause, IReadOnlyList<Repair> repairs, Language language)
    {
        var cells = cause.SelectMany(sum => sum.Cells).ToHashSet();
        var sets = repairs.Select(repair => new Repair([.. repair.Changes.Where(change => cells.Contains(change.Cell))]))
            .Where(set => set.Changes.Count > 0).DistinctBy(set => string.Join(' ', set.Changes.Select(change => $"{change.Cell}={change.Suggested}")))
            .OrderBy(set => set.Weight).ToList();
        return new Suspects(
            [.. sets.SelectMany((set, i) => set.Changes.Select(change => new Suspect(report.Form.Cells[change.Cell].Name, change.Value, change.Suggested, Reason(change.Kind, language), i + 1)))],
            sets.Count == 1 || (sets.Count > 1 && sets[0].Weight <= Clearly * sets[1].Weight));
    }

    private static string Reason(ErrorKind kind, Language language) => (kind, language) switch
    {
        (ErrorKind.LostDigit, Language.Zh) => "漏写一位数字",
        (ErrorKind.LostDigit, _) => "a digit is missing",
        (ErrorKind.AddedDigit, Language.Zh) => "多写一位数字",
        (ErrorKind.AddedDigit, _) => "there is a digit too many",
        (ErrorKind.WrongDigit, Language.Zh) => "一位数字有误",
        (ErrorKind.WrongDigit, _) => "one digit differs",
        (ErrorKind.TransposedDigits, Language.Zh) => "相邻两位数字颠倒",
        (ErrorKind.TransposedDigits, _) => "two digits have changed places",
        (ErrorKind.NotFilled, Language.Zh) => "应填而未填或填为 0",
        (ErrorKind.NotFilled, _) => "not filled in, or filled in as 0",
        (ErrorKind.ShiftedRow, Language.Zh) => "整行数字错位一列",
        (ErrorKind.ShiftedRow, _) => "the row's figures stand one column beside their own",
        (_, Language.Zh) => "与其他数字不符",
        _ => "does not agree with the others",
    };
}
