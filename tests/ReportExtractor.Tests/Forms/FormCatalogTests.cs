using ReportExtractor.Forms;

namespace ReportExtractor.Tests.Forms;

/// <summary>The codes are the public contract: changing one breaks every user.</summary>
public sealed class FormCatalogTests
{
    private const string Columns = "natural_person commercial research public_interest legal_service other_organization total";

    private const string Outcomes =
        "granted partially_granted refused.state_secret refused.prohibited_by_law refused.security_and_stability refused.third_party_rights "
        + "refused.internal_affairs refused.deliberative_process refused.enforcement_file refused.administrative_inquiry unavailable.not_held "
        + "unavailable.needs_creation unavailable.still_unclear not_processed.petition not_processed.repeated not_processed.published_material "
        + "not_processed.excessive not_processed.reconfirmation other.unspecified";

    private const string Others = " other.not_corrected other.fee_unpaid other.other";

    [Theory]
    [InlineData("2019", "requests", "received_new carried_in " + Outcomes + " total_processed carried_out", Columns)]
    [InlineData("2021", "requests", "received_new carried_in " + Outcomes + Others + " total_processed carried_out", Columns)]
    [InlineData("2019", "review_and_litigation", "review litigation_direct litigation_after_review", "upheld corrected other pending total")]
    [InlineData("2021", "review_and_litigation", "review litigation_direct litigation_after_review", "upheld corrected other pending total")]
    public void The_tables_have_the_codes_of_the_contract(string form, string table, string rows, string columns)
    {
        var found = FormCatalog.Find(form)!.Tables.Single(item => item.Code == table);

        Assert.Equal(rows.Split(' '), found.Rows.Select(row => row.Code));
        Assert.Equal(columns.Split(' '), found.Columns.Select(column => column.Code));
        Assert.All(found.Rows, row => Assert.Equal(found.Columns.Count, row.Columns.Count));
    }

    [Theory]
    [InlineData("2021", "regulations.issued regulations.repealed regulations.in_force normative_documents.issued normative_documents.repealed "
        + "normative_documents.in_force licensing.decisions penalties.decisions coercion.decisions fees.amount_10k_yuan")]
    [InlineData("2019", "regulations.newly_made regulations.newly_disclosed regulations.total_disclosed normative_documents.newly_made "
        + "normative_documents.newly_disclosed normative_documents.total_disclosed licensing.previous_items licensing.change licensing.decisions "
        + "other_services.previous_items other_services.change other_services.decisions penalties.previous_items penalties.change penalties.decisions "
        + "coercion.previous_items coercion.change coercion.decisions fees.previous_items fees.change procurement.items procurement.amount")]
    public void Proactive_disclosure_has_the_cells_of_the_contract(string form, string cells) =>
        Assert.Equal(
            cells.Split(' ').Select(cell => "proactive_disclosure." + cell),
            FormCatalog.Find(form)!.Cells.Where(cell => cell.Table.Code == "proactive_disclosure").Select(cell => cell.Name));

    [Theory]
    [InlineData(2018, "")]
    [InlineData(2019, "2019")]
    [InlineData(2020, "2019")]
    [InlineData(2021, "2021")]
    [InlineData(2030, "2021")]
    public void Each_year_has_its_form(int year, string forms) =>
        Assert.Equal(forms, string.Join(' ', FormCatalog.All.Where(form => form.Covers(year)).Select(form => form.Code)));

    [Fact]
    public void A_cells_index_is_its_place_among_the_cells() => Assert.All(FormCatalog.All, form =>
        Assert.All(form.Cells, cell =>
        {
            Assert.Equal(cell.Index, form.IndexOf(cell.Name));
            Assert.Equal(cell.Index, cell.Table.CellAt(cell.Row.Index, cell.Column.Index));
        }));

    [Fact]
    public void Every_cell_of_the_counted_tables_is_in_a_sum() => Assert.All(FormCatalog.All, form =>
    {
        var summed = form.Sums.SelectMany(sum => sum.Left.Concat(sum.Right)).ToHashSet();
        Assert.All(form.Cells.Where(cell => cell.Table.Code != "proactive_disclosure"), cell => Assert.Contains(cell.Index, summed));
    });

    [Fact]
    public void A_form_names_its_source_and_no_two_rows_of_a_group_share_a_label() => Assert.All(FormCatalog.All, form =>
    {
        Assert.Matches("国办公开办函〔20[0-9]{2}〕[0-9]+号", form.Source);
        Assert.All(form.Tables, table => Assert.Equal(table.Rows.Count, table.Rows.Select(row => string.Join('/', row.Groups.Append(row.Label))).Distinct(StringComparer.Ordinal).Count()));
    });

    [Fact]
    public void An_unknown_name_is_no_form_and_no_cell()
    {
        Assert.Null(FormCatalog.Find("2008"));
        Assert.Equal(-1, FormCatalog.Find("2021")!.IndexOf("requests.granted"));
    }
}
