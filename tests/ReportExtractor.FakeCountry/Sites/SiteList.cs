using ReportExtractor.FakeCountry.Planning;

namespace ReportExtractor.FakeCountry.Sites;

/// <summary>The entries of a site and how its list shows them, page by page.</summary>
/// <param name="site">Whose list it is.</param>
/// <param name="rows">All entries, in order.</param>
/// <param name="isShifting">Between the first page and the second an entry moves up.</param>
internal sealed class SiteList(Site site, IReadOnlyList<Row> rows, bool isShifting)
{
    /// <summary>How many entries a page has.</summary>
    public const int PageSize = 5;

    // Nobody walks that far who has an eye on where it leads.
    private const int Endless = 500;

    private int Pages => Math.Max(1, (rows.Count + PageSize - 1) / PageSize);

    public IReadOnlyList<Row> Rows => rows;

    /// <summary>The night in which it was changed last.</summary>
    public int ChangedOn { get; init; } = 1;

    /// <summary>The entry that a walk over a shifting list does not meet.</summary>
    public Row? Missed => isShifting ? rows[PageSize - 1] : null;

    /// <summary>How many pages answer.</summary>
    public int Served => site.Quirk switch { ListQuirk.Endless => Endless, ListQuirk.FirstPageAgain => Pages + 3, _ => Pages };

    /// <summary>How many pages there are, as a page says; pages are counted from 0.</summary>
    public int PagesSaidOn(int page) => site.Quirk == ListQuirk.Endless ? Math.Max(Pages, page + 1) + 1 : Served;

    /// <summary>How many entries there are, as a page says.</summary>
    public int RowsSaidOn(int page) => site.Quirk is ListQuirk.Endless or ListQuirk.FirstPageAgain ? PagesSaidOn(page) * PageSize : rows.Count;

    /// <summary>The entries that a page shows.</summary>
    public IEnumerable<Row> RowsOf(int page) => site.Quirk switch
    {
        ListQuirk.Endless when page >= Pages => Enumerable.Range(page * PageSize, PageSize).Select(Notice),
        ListQuirk.FirstPageAgain when page >= Pages => PageOf(0),
        ListQuirk.Doubled => PageOf(page).SelectMany(row => new[] { row, row }),
        _ when isShifting && page == 0 => PageOf(0).Take(PageSize - 1).Prepend(Notice(0)),
        _ => PageOf(page),
    };

    private IEnumerable<Row> PageOf(int page) => rows.Skip(page * PageSize).Take(PageSize);

    private Row Notice(int number) => new(RowKind.Other, $"{site.Place}人民政府公告第{number}号", new DateOnly(2018, 12, 31).AddDays(-number), 90_000 + number);
}
