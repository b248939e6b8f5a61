using System.Globalization;
using ReportExtractor.Verification.Issuers;

namespace ReportExtractor.Verification.Duties;

/// <summary>
/// By when a year's report must be published. The Regulation's article 49 asks departments of governments at county level
/// and above for it by 31 January of the following year, and these governments by 31 March. Townships and sub-districts
/// stand in neither sentence. A government's office answers for both its own and the government's report, which a title
/// does not always part: the later date is its.
/// </summary>
/// <param name="Stated">The date that the article states.</param>
/// <param name="LastDay">The last day in time: where the stated one is a weekend's or the spring festival's, the first working day after it.</param>
/// <param name="IsGovernment">The date is that of governments, not of departments.</param>
internal sealed record LegalDate(DateOnly Stated, DateOnly LastDay, bool IsGovernment)
{
    private static readonly ChineseLunisolarCalendar Calendar = new();

    private static readonly string[] DepartmentEnds = ["局", "厅", "委员会", "发改委", "卫健委", "住建委", "国资委"];

    // Bodies that are not of the government, or of a higher one than their place's.
    private static readonly string[] NoDepartments =
        ["管理委员会", "居民委员会", "村民委员会", "常务委员会", "监察委员会", "检查委员会", "政法委员会", "编制委员会", "工作委员会", "税务局", "气象局", "烟草专卖局", "邮政管理局", "海事局", "分局"];

    /// <summary>The date for a body's report on a year; null if the name does not tell that there is one.</summary>
    public static LegalDate? Of(IssuerName name, int year)
    {
        if (name.Place.Level is < PlaceLevel.Province or > PlaceLevel.County)
            return null;
        if (name.Body is IssuerName.Government or "人民政府办公室" or "人民政府办公厅")
            return At(new DateOnly(year + 1, 3, 31), isGovernment: true);
        var isDepartment = name.Body.Length >= 3 && Array.Exists(DepartmentEnds, name.Body.EndsWith) && !Array.Exists(NoDepartments, name.Body.EndsWith) && !name.Place.IsNamedAsZone;
        return isDepartment ? At(new DateOnly(year + 1, 1, 31), isGovernment: false) : null;
    }

    private static LegalDate At(DateOnly stated, bool isGovernment)
    {
        var last = stated;
        while (IsFestival(last) || last.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            last = last.AddDays(1);
        return new LegalDate(stated, last, isGovernment);
    }

    // From the eve of the lunar year to its seventh day.
    private static bool IsFestival(DateOnly day)
    {
        var newYear = DateOnly.FromDateTime(Calendar.ToDateTime(day.Year, 1, 1, 0, 0, 0, 0));
        return day >= newYear.AddDays(-1) && day <= newYear.AddDays(6);
    }
}
