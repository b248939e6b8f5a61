using ReportExtractor.Storage;

namespace ReportExtractor.Tests.Storage.Sqlite;

public sealed class VersionTests : IDisposable
{
    private static readonly string Page = StoreFile.Address("1.html");
    private static readonly string Other = StoreFile.Address("2.html");

    private readonly StoreFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void A_report_that_is_seen_for_the_first_time_is_new()
    {
        _file.Night(Page, StoreFile.Says("5"));

        Assert.Equal(new ReportEvent(StoreFile.Source, "甲县财政局", 2025, Page), Assert.Single(_file.Results().New));
        Assert.Empty(_file.Results().Changed);
        Assert.Equal((1, true, false), Numbered(Assert.Single(_file.History().Versions)));
    }

    [Fact]
    public void The_same_content_is_no_new_version()
    {
        _file.Night(Page, StoreFile.Says("5")).Night(Page, StoreFile.Says("5"));

        Assert.Single(_file.History().Versions);
        Assert.Empty(_file.Results().New);
        Assert.Empty(_file.Results().Changed);
        Assert.Equal(1, _file.Results().Totals.Unchanged);
    }

    [Fact]
    public void A_figure_that_changed_is_told_with_the_old_one_and_the_new()
    {
        _file.Night(Page, StoreFile.Says("5")).Night(Page, StoreFile.Says("6"));

        var change = Assert.Single(_file.Results().Changed);
        Assert.Equal((Page, 2), (change.Report.Address, change.Number));
        Assert.Equal(new CellChange("a.total", "5", "6"), Assert.Single(change.Cells));
        Assert.Equal([(1, false, false), (2, true, true)], _file.History().Versions.Select(Numbered));
    }

    [Fact]
    public void A_text_that_changed_is_a_version_without_changed_cells()
    {
        _file.Night(Page, StoreFile.Says("5")).Night(Page, StoreFile.Says("5", text: "another word"));

        Assert.Empty(Assert.Single(_file.Results().Changed).Cells);
        Assert.Equal(2, _file.History().Versions.Count);
    }

    [Fact]
    public void A_cell_that_appears_or_goes_is_told_without_an_old_or_a_new_figure()
    {
        var more = StoreFile.Says("5", text: "more") with { Cells = [new("a.total", "5", "5", "read", 1), new("a.blank", "7", "7", "read", 1), new("b.added", "1", "1", "read", 1)] };
        var less = StoreFile.Says("5", text: "less") with { Cells = [] };

        _file.Night(Page, StoreFile.Says("5")).Night(Page, more);
        Assert.Equal([new("a.blank", null, "7"), new("b.added", null, "1")], Assert.Single(_file.Results().Changed).Cells);

        _file.Night(Page, less);
        Assert.Equal([new("a.total", "5", null), new("a.blank", "7", null), new("b.added", "1", null)], Assert.Single(_file.Results().Changed).Cells);
    }

    [Fact]
    public void Going_back_to_an_earlier_content_is_a_change_too()
    {
        _file.Night(Page, StoreFile.Says("5")).Night(Page, StoreFile.Says("6")).Night(Page, StoreFile.Says("5"));

        Assert.Equal(new CellChange("a.total", "6", "5"), Assert.Single(Assert.Single(_file.Results().Changed).Cells));
        Assert.Equal([1, 2, 3], _file.History().Versions.Select(version => version.Number));
        Assert.Equal(3, Assert.Single(_file.History().Versions, version => version.IsCurrent).Number);
    }

    [Fact]
    public void A_document_may_hold_two_reports_of_which_one_changes()
    {
        _file.Night(Page, StoreFile.Says("5"), StoreFile.Says("8", year: 2024)).Night(Page, StoreFile.Says("5"), StoreFile.Says("9", year: 2024));

        Assert.Equal(2024, Assert.Single(_file.Results().Changed).Report.Year);
        Assert.Equal([(2024, 2), (2025, 1)], _file.Store.Histories(null, null, onlyChanged: false).Select(history => (history.Year!.Value, history.Versions.Count)));
    }

    [Fact]
    public void A_document_that_holds_a_report_twice_says_what_the_first_says()
    {
        _file.Night(Page, StoreFile.Says("5"), StoreFile.Says("5", text: "in another format"));
        Assert.Single(_file.History().Versions);

        _file.Night(Page, StoreFile.Says("5"), StoreFile.Says("5", text: "in another format"));

        Assert.Single(_file.History().Versions);
        Assert.Empty(_file.Results().Changed);
    }

    [Fact]
    public void Reports_without_a_year_are_one_report_of_their_body()
    {
        _file.Night(Page, StoreFile.Says("5", year: null)).Night(Page, StoreFile.Says("6", year: null));

        Assert.Null(_file.History().Year);
        Assert.Equal(2, _file.History().Versions.Count);
    }

    [Fact]
    public void A_report_that_leaves_its_document_is_not_current_there()
    {
        _file.Night(Page, StoreFile.Says("5"), StoreFile.Says("8", year: 2024)).Night(Page, StoreFile.Says("5"));

        Assert.Equal("""{"body":"甲县财政局","figure":5}""", Assert.Single(_file.Store.CurrentReports(_file.SourceId())).Json);
        Assert.False(Assert.Single(Assert.Single(_file.Store.Histories(null, 2024, onlyChanged: false)).Versions).IsCurrent);
        Assert.Equal(1, _file.Store.Count(_file.Run, _file.SourceId(), StepKind.Verify));
    }

    [Fact]
    public void A_report_that_comes_back_into_its_document_is_current_again_without_a_new_version()
    {
        _file.Night(Page, StoreFile.Says("5"), StoreFile.Says("8", year: 2024)).Night(Page, StoreFile.Says("5"));

        _file.Night(Page, StoreFile.Says("5"), StoreFile.Says("8", year: 2024));

        Assert.Equal((1, true, false), Numbered(Assert.Single(Assert.Single(_file.Store.Histories(null, 2024, onlyChanged: false)).Versions)));
        Assert.Empty(_file.Results().Changed);
    }

    [Fact]
    public void A_report_that_turns_up_at_another_address_with_the_same_figures_has_moved()
    {
        _file.Night(Page, StoreFile.Says("5"));

        _file.Begin().Visit(Other).Read(Other, StoreFile.Says("5", text: "set anew")).End();

        Assert.Equal(new ReportEvent(StoreFile.Source, "甲县财政局", 2025, Other), Assert.Single(_file.Results().Moved));
        Assert.Empty(_file.Results().Changed);
        Assert.Empty(_file.Results().New);
    }

    [Fact]
    public void A_report_that_turns_up_at_another_address_with_other_figures_has_changed()
    {
        _file.Night(Page, StoreFile.Says("5"));

        _file.Begin().Visit(Other).Read(Other, StoreFile.Says("6")).End();

        var change = Assert.Single(_file.Results().Changed);
        Assert.Equal((Other, 1), (change.Report.Address, change.Number));
        Assert.Equal(new CellChange("a.total", "5", "6"), Assert.Single(change.Cells));
        Assert.Empty(_file.Results().Moved);
    }

    [Fact]
    public void Two_addresses_of_one_night_are_no_change_of_each_other()
    {
        _file.Begin().Visit(Page, Other).Read(Page, StoreFile.Says("5")).Read(Other, StoreFile.Says("6")).End();

        Assert.Single(_file.Results().New);
        Assert.Empty(_file.Results().Changed);
        Assert.Empty(_file.Results().Moved);
        Assert.Equal(2, _file.Store.CurrentReports(_file.SourceId()).Count());
    }

    [Fact]
    public void Histories_are_found_by_body_and_year_and_by_whether_they_changed()
    {
        _file.Night(Page, StoreFile.Says("5"), StoreFile.Says("1", "甲县公安局"), StoreFile.Says("1", year: 2024)).Night(Page, StoreFile.Says("6"), StoreFile.Says("1", "甲县公安局"), StoreFile.Says("1", year: 2024));

        Assert.Equal(3, _file.Store.Histories(null, null, onlyChanged: false).Count());
        Assert.Equal("甲县公安局", Assert.Single(_file.Store.Histories("公安", null, onlyChanged: false)).Body);
        Assert.Equal(2024, Assert.Single(_file.Store.Histories(null, 2024, onlyChanged: false)).Year);
        var changed = Assert.Single(_file.Store.Histories(null, null, onlyChanged: true));
        Assert.Equal(("甲县财政局", 2025), (changed.Body, changed.Year));
        Assert.Equal(new CellChange("a.total", "5", "6"), Assert.Single(changed.Versions[1].Cells));
        Assert.Empty(_file.Store.Histories("%", null, onlyChanged: false));
    }

    [Fact]
    public void A_report_is_given_back_as_it_was_kept()
    {
        var json = $"{{\"text\":\"{string.Concat(Enumerable.Repeat("公开 ' \\u0000 😀 ", 5000))}\"}}";

        _file.Night(Page, StoreFile.Says("5") with { Json = json });

        Assert.Equal(json, Assert.Single(_file.Store.CurrentReports(_file.SourceId())).Json);
    }

    private static (int Number, bool IsCurrent, bool FollowsOther) Numbered(ReportVersion version) => (version.Number, version.IsCurrent, version.FollowsOther);
}
