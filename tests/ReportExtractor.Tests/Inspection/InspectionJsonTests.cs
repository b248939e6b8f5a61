using Newtonsoft.Json.Linq;
using ReportExtractor.Documents;
using ReportExtractor.Inspection;
using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Inspection;

public sealed class InspectionJsonTests
{
    [Fact]
    public void A_source_without_pages_gives_its_blocks_in_reading_order()
    {
        var page = new ReportPage().Consistent();

        var json = Inspect.Of(page.Html()).Json();

        Assert.Null(json["pages"]);
        Assert.Equal("text/html", (string?)json["source"]!["media_type"]);
        Assert.Equal(64, ((string?)json["source"]!["sha256"])!.Length);
        Assert.Equal(page.Title, (string?)json["metadata"]!["title"]);
        Assert.Equal(JTokenType.Null, json["refusal"]!.Type);
        Assert.Equal(page.Title, (string?)json["blocks"]![0]!["text"]);
        Assert.True((bool)json["blocks"]![0]!["is_heading"]!);
        Assert.Equal(["paragraph", "grid"], json["blocks"]!.Select(block => (string)block["kind"]!).Distinct());
        Assert.Equal([1, 2, 3], json["blocks"]!.Where(block => block["grid"] is not null).Select(block => (int)block["grid"]!));
        Assert.Equal((page.Title, 2022, "2021"), ((string?)json["reports"]![0]!["title"], (int)json["reports"]![0]!["year"]!, (string?)json["reports"]![0]!["form"]));
    }

    [Theory]
    [InlineData("html")]
    [InlineData("text")]
    [InlineData("pdf")]
    public void Every_figure_stands_in_a_grid_cell_that_names_its_cell_of_the_form(string format)
    {
        var page = Numbered.Page();
        var inspected = format switch { "html" => Inspect.Of(page.Html()), "text" => Inspect.Of(page.Text(TextTables.Tabs)), _ => Inspect.Of(page.Pdf()) };

        var recognised = Recognised(inspected.Json());

        var expected = page.Form.Cells.Where(page.Prints).Select(cell => (cell.Name, page.TextOf(cell))).Order().ToList();
        Assert.Equal(expected, recognised.Select(found => ((string)found["cell"]!, (string)found.Parent!.Parent!.Parent!["text"]!)).Order());
        Assert.All(recognised, found => Assert.Equal((string)found["raw"]!, ((int)found["value"]!).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(recognised, found => Assert.Equal((1, CellStatus.Read, 1m), ((int)found["report"]!, (string)found["status"]!, (decimal)found["confidence"]!)));
    }

    [Fact]
    public void A_cell_has_its_column_its_spans_and_its_place()
    {
        var json = Inspect.Of("<table>\n<tr><td rowspan=\"2\">甲</td><td colspan=\"2\">乙</td></tr>\n<tr><td>丙</td><td>丁</td></tr></table>").Json();

        var rows = json["blocks"]![0]!["rows"]!;
        Assert.Equal(["甲 1 2 1", "乙 2 1 2"], rows[0]!["cells"]!.Select(Shape));
        Assert.Equal(["丙 2 1 1", "丁 3 1 1"], rows[1]!["cells"]!.Select(Shape));
        Assert.Equal((1, 2, 1, 3), Place(rows[1]!["cells"]![0]!["location"]!));
        Assert.Equal(3, (int)json["blocks"]![0]!["columns"]!);

        static string Shape(JToken cell) => $"{cell["text"]} {cell["column"]} {cell["row_span"]} {cell["column_span"]}";
        static (int, int, int, int) Place(JToken place) => ((int)place["table"]!, (int)place["row"]!, (int)place["cell"]!, (int)place["line"]!);
    }

    [Fact]
    public void A_source_with_pages_gives_each_with_what_was_seen_on_it()
    {
        var inspected = Inspect.Of(Numbered.Page().Pdf());

        var json = inspected.Json();

        Assert.Null(json["blocks"]);
        Assert.Equal(inspected.Document.Pages.Count, json["pages"]!.Count());
        Assert.Equal(inspected.Document.Blocks.Count, json["pages"]!.Sum(page => page["blocks"]!.Count()));
        Assert.All(json["pages"]!.Zip(inspected.Document.Pages), pair =>
        {
            var (page, seen) = pair;
            Assert.Equal((seen.Number, 595m, 842m), ((int)page["number"]!, (decimal)page["width"]!, (decimal)page["height"]!));
            Assert.Equal((seen.Letters.Count, seen.Rules.Count), ((int)page["letters"]!, page["rules"]!.Count()));
            Assert.All(page["rules"]!, rule => Assert.True((decimal)rule[0]! == (decimal)rule[2]! || (decimal)rule[1]! == (decimal)rule[3]!));
            Assert.All(page["blocks"]!, block => Assert.Equal(seen.Number, (int)block["location"]!["page"]!));
        });
        Assert.All(json.Descendants().OfType<JProperty>().Where(property => property.Name == "cells").SelectMany(cells => cells.Value.OfType<JObject>()), cell =>
            Assert.Equal(4, cell["location"]!["box"]!.Count()));
    }

    [Fact]
    public void What_is_illegible_is_told_with_its_page_even_where_nothing_else_is_known_of_it()
    {
        Location Somewhere(int page) => Location.OnPage(page, new Box(10, 10, 90, 90));
        var document = new Document("application/pdf", [new Paragraph("第一页", IsHeading: false, Somewhere(1))], new Dictionary<string, string>(StringComparer.Ordinal))
        {
            Pages = [new Page(1, 100, 100, [], [])],
            Illegible = [new IllegiblePart(IllegibleCause.PrivateGlyphs, Somewhere(1)), new IllegiblePart(IllegibleCause.Damaged, new Location(0, 0) { Page = 2 })],
        };

        var pages = new InspectedDocument(new SourceStamp("test", "application/pdf", "", null), document, [], "no report").Json()["pages"]!;

        Assert.Equal(["private_glyphs", "damaged"], pages.Select(page => (string)Assert.Single(page["illegible"]!)["cause"]!));
        Assert.Equal((2, JTokenType.Null, 0), ((int)pages[1]!["number"]!, pages[1]!["width"]!.Type, (int)pages[1]!["letters"]!));
    }

    [Fact]
    public void Rows_tell_what_became_of_them()
    {
        var page = new ReportPage().Consistent();
        var html = page.Html(requests: page.Requests().Replace("</table>", "<tr><td colspan=\"3\">补充登记数量</td><td>7</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>7</td></tr></table>", StringComparison.Ordinal));

        var rows = Inspect.Of(html).Json()["blocks"]!.Where(block => (int?)block["grid"] == 2).SelectMany(grid => grid["rows"]!).ToList();

        Assert.Equal(["none", "none", "none", "cells"], rows.Take(4).Select(row => (string)row["use"]!));
        Assert.Equal(["cells", "unrecognised"], rows.TakeLast(2).Select(row => (string)row["use"]!));
    }

    [Fact]
    public void A_reading_with_a_doubt_tells_it()
    {
        var recognised = Recognised(Inspect.Of(new ReportPage().Set("requests.granted.total", "1 2").Html()).Json());

        var found = Assert.Single(recognised, found => (string?)found["cell"] == "requests.granted.total");
        Assert.Equal(("1 2", 12, CellStatus.SpacedDigits), ((string?)found["raw"], (int)found["value"]!, (string?)found["status"]));
        Assert.InRange((decimal)found["confidence"]!, 0.01m, 0.99m);
    }

    [Fact]
    public void Money_keeps_its_decimals()
    {
        var found = Assert.Single(Recognised(Inspect.Of(new ReportPage().Set("proactive_disclosure.fees.amount_10k_yuan", "829.9450").Html()).Json()), found => ((string)found["cell"]!).Contains("fees", StringComparison.Ordinal));

        Assert.Equal("829.9450", ((decimal)found["value"]!).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("10k_yuan", (string?)found["unit"]);
    }

    [Fact]
    public void Two_reports_of_one_source_are_told_apart()
    {
        var recognised = Recognised(Inspect.Of(new ReportPage { Title = "甲县2022年政府信息公开工作年度报告" }.Html() + new ReportPage { Title = "乙县2022年政府信息公开工作年度报告" }.Html()).Json());

        Assert.Equal([1, 2], recognised.Where(found => (string?)found["cell"] == "requests.granted.total").Select(found => (int)found["report"]!));
    }

    [Fact]
    public void A_document_that_is_no_report_is_shown_with_the_reason()
    {
        var json = Inspect.Of("<p>今日新闻</p>").Json();

        Assert.Equal("not an annual disclosure report: it holds no table", (string?)json["refusal"]);
        Assert.Equal("今日新闻", (string?)json["blocks"]![0]!["text"]);
        Assert.Empty(json["reports"]!);
    }

    private static List<JToken> Recognised(JObject json) =>
        [.. json.Descendants().OfType<JProperty>().Where(property => property.Name == "recognised").SelectMany(property => property.Value)];
}
