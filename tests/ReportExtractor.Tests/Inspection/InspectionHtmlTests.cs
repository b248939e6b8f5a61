using System.Globalization;
using System.Xml.Linq;
using ReportExtractor.Documents;
using ReportExtractor.Generator.Pdf;
using ReportExtractor.Inspection;
using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;
using ReportExtractor.Verification;

namespace ReportExtractor.Tests.Inspection;

public sealed class InspectionHtmlTests
{
    private static readonly string[] Active = ["script", "link", "img", "image", "iframe", "object", "embed", "base", "form", "foreignObject", "use"];

    public static TheoryData<string> Formats => ["html", "text", "pdf"];

    private static InspectedDocument As(ReportPage page, string format) =>
        format switch { "html" => Inspect.Of(page.Html()), "text" => Inspect.Of(page.Text(TextTables.Tabs)), _ => Inspect.Of(page.Pdf()) };

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_page_needs_nothing_but_itself(string format)
    {
        var inspected = As(Numbered.Page(), format);
        foreach (var language in Enum.GetValues<Language>())
        {
            var html = inspected.Html(language);
            var page = Inspect.Tree(html);

            Assert.DoesNotContain("://", html, StringComparison.Ordinal);
            Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
            Assert.DoesNotContain("url(", html.Replace("url(#hatch)", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain(page.Descendants(), element => Active.Contains(element.Name.LocalName, StringComparer.OrdinalIgnoreCase));
            Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName is "src" or "srcset" || attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
            Assert.Contains("default-src 'none'", (string?)page.Descendants("meta").First(meta => meta.Attribute("http-equiv") is not null).Attribute("content"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_link_leads_to_one_place_on_the_page(string format)
    {
        var page = As(new ReportPage().Consistent().Set("requests.granted.total", "5").Without("requests.carried_in"), format).Tree();

        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        var links = page.Descendants().Attributes("href").Select(href => href.Value).ToList();
        Assert.InRange(links.Count, 200, 2000);
        Assert.Empty(links.Except(ids.Select(id => "#" + id)));
    }

    [Fact]
    public void The_box_of_each_recognised_number_is_drawn_around_its_text()
    {
        var inspected = Inspect.Of(Numbered.Page().Pdf());
        var page = inspected.Tree();

        var report = Assert.Single(inspected.Reports);
        Assert.All(report.Form.Cells.Where(cell => report.Cells[cell.Index].IsFound), cell =>
        {
            var reading = report.Cells[cell.Index];
            var box = page.ById(cell.Name).Element("rect")!;
            var place = reading.Location!.Value;
            Assert.Equal($"page-{place.Page}", (string?)box.Ancestors("figure").Single().Attribute("id"));
            Assert.StartsWith("read", (string?)box.Attribute("class"), StringComparison.Ordinal);
            AssertAround(place.Box!.Value, box, 1.5f);
            Assert.Contains(cell.Name, box.Element("title")!.Value, StringComparison.Ordinal);
            Assert.Contains($"“{reading.Raw}”", box.Element("title")!.Value, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_page_is_drawn_true_to_scale_with_its_letters_in_their_places()
    {
        var page = Inspect.Of(PdfPages.One(sheet =>
        {
            sheet.Text(90, 120, 14, "总计12");
            sheet.Line(80, 130, 300, 130);
        })).Tree();

        Assert.Equal("0 0 595 842", (string?)page.OfClass("page").Single().Element("svg")!.Attribute("viewBox"));
        var text = Assert.Single(page.OfClass("letters").Single().Elements("text"));
        Assert.Equal(("总计12", "14"), (text.Value, (string?)text.Attribute("font-size")));
        Assert.Equal(["90", "104", "118", "125"], ((string?)text.Attribute("x"))!.Split(' '));
        Assert.Equal(120, Number(text, "y"), 0.5f);
        Assert.Equal("M80 130H300", (string?)Assert.Single(page.OfClass("rules").Single().Elements("path")).Attribute("d"));
    }

    [Theory]
    [InlineData("28", "read")]
    [InlineData("2 8", "doubtful")]
    [InlineData("", "blank")]
    [InlineData("—", "blank")]
    [InlineData("无", "blank")]
    [InlineData("详见附件", "doubtful")]
    [InlineData("2/8/1", "unreadable")]
    public void A_reading_has_the_colour_of_its_certainty_in_the_source_and_in_the_form(string text, string shade)
    {
        foreach (var format in new[] { "html", "pdf" })
        {
            var page = As(new ReportPage().Set("requests.granted.research", text), format).Tree();

            var seen = page.ById("requests.granted.research");
            Assert.Contains(shade, ((string?)(seen.Element("rect") ?? seen).Attribute("class"))!.Split(' '));
            Assert.Contains(shade, ((string?)page.ById("form-requests.granted.research").Attribute("class"))!.Split(' '));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_finding_marks_its_cells(string format)
    {
        var inspected = As(new ReportPage().Consistent().Set("review_and_litigation.review.total", "5"), format);
        var page = inspected.Tree();

        var finding = Assert.Single(Assert.Single(inspected.Reports).Findings);
        Assert.Contains(finding.Message, page.ById("f1").Value, StringComparison.Ordinal);
        Assert.Equal(finding.Cells.Select(cell => "#" + cell), page.ById("f1").Descendants("a").Attributes("href").Select(href => href.Value).Where(href => href != "#f1"));
        Assert.All(finding.Cells, cell => Assert.Contains("f1", ((string?)page.ById($"form-{cell}").Attribute("class"))!.Split(' ')));
        Assert.Equal(2 * finding.Cells.Count, page.OfClass("f1").Count());
        Assert.Contains("body:has(#f1:is(:hover,:target)) .f1{", inspected.Html(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_finding_lists_the_sums_that_the_same_mistake_breaks_and_marks_their_cells(string format)
    {
        var inspected = As(new ReportPage().Consistent().Set("requests.total_processed.total", "5"), format);
        var page = inspected.Tree();

        var finding = inspected.Reports[0].Findings.First(finding => finding.Consequences.Count > 0);
        var others = finding.Consequences.SelectMany(consequence => consequence.Cells).Except(finding.Cells).ToList();
        Assert.NotEmpty(others);
        Assert.All(finding.Consequences, consequence => Assert.Contains(consequence.Message, page.ById("f1").Value, StringComparison.Ordinal));
        Assert.All(others, cell => Assert.Contains("c1", ((string?)page.ById($"form-{cell}").Attribute("class"))!.Split(' ')));
        Assert.DoesNotContain(finding.Cells, cell => ((string?)page.ById($"form-{cell}").Attribute("class"))!.Split(' ').Contains("c1"));
        Assert.Contains("body:has(#f1:is(:hover,:target)) .c1{", inspected.Html(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("pdf")]
    public void A_row_that_the_form_lacks_is_marked_and_listed(string format)
    {
        var page = new ReportPage().Consistent();
        var html = page.Html(requests: page.Requests().Replace("</table>", "<tr><td colspan=\"3\">补充登记数量</td><td>7</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>7</td></tr></table>", StringComparison.Ordinal));

        var tree = (format == "html" ? Inspect.Of(html) : Inspect.Of(PdfFlow.Print(Extract.Read(html), new PdfHabits()))).Tree();

        var listed = Assert.Single(tree.OfClass("lines").Single().Elements("li"));
        Assert.Equal("补充登记数量 7 · 0 · 0 · 0 · 0 · 0 · 7", listed.Value);
        Assert.Equal("#line-1", (string?)listed.Element("a")!.Attribute("href"));
        var marked = tree.ById("line-1");
        Assert.True(format == "html" ? (string?)marked.Ancestors("tr").First().Attribute("class") == "unrecognised" : (string?)marked.Element("rect")!.Attribute("class") == "band");
    }

    [Fact]
    public void Merged_cells_keep_their_spans_and_never_more_rows_than_there_are()
    {
        var table = Inspect.Of("<table><tr><td rowspan=\"60000\">甲</td><td colspan=\"2\">乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>").Tree().OfClass("seen").Single();

        var cells = table.Descendants("td").ToDictionary(cell => cell.Value, cell => ((string?)cell.Attribute("rowspan"), (string?)cell.Attribute("colspan")), StringComparer.Ordinal);
        Assert.Equal(("2", null), cells["甲"]);
        Assert.Equal((null, "2"), cells["乙"]);
        Assert.Equal((null, null), cells["丁"]);
    }

    [Fact]
    public void Text_from_the_source_is_never_markup()
    {
        const string Hostile = "</text></title></style><script>alert(1)</script>&<b onclick='x'>\"\u0001\ud800";
        var box = new Box(10, 10, 90, 20);
        var place = Location.OnPage(1, box);
        GridCell[] cells = [new GridCell(Hostile, 0, 0, 1, 1, place), new GridCell("7", 0, 1, 1, 1, Location.OnPage(1, box with { Left = 60 }))];
        Block[] blocks = [new Paragraph(Hostile, IsHeading: true, place), new Grid([new GridRow(0, cells)], place)];
        var document = new Document(Hostile, blocks, new Dictionary<string, string>(StringComparer.Ordinal) { [Hostile] = Hostile });
        var paged = document with { Pages = [new Page(1, 100, 100, [.. Hostile.Select(letter => new Letter(letter.ToString(), box, 10)), new Letter(Hostile, box, 10)], [])] };
        var report = Extract.One(new ReportPage().Html());
        var reading = new CellReading(7, Hostile, Hostile, Hostile, 1, place, Hostile);
        report = report with
        {
            Identity = report.Identity with { Title = Hostile, Issuer = Hostile },
            Cells = [reading, .. report.Cells.Skip(1)],
            Unrecognised = [new UnrecognisedLine(Hostile, Hostile, [Hostile], place)],
            Findings = [new Finding(Hostile, Severity.Error, Hostile, [Hostile, "requests.granted.total"])],
        };

        foreach (var shown in new[] { document, paged })
        {
            var page = new InspectedDocument(new SourceStamp(Hostile, Hostile, Hostile, null), shown, [report], Hostile).Tree();

            Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "b" && element.Attribute("onclick") is not null);
            Assert.Empty(page.Descendants("script"));
            Assert.Contains(page.Descendants(), element => element.Value.StartsWith("</text></title></style><script>alert(1)", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_document_that_is_no_report_is_drawn_with_the_reason()
    {
        var page = Inspect.Of(PdfPages.One(sheet => sheet.Text(90, 120, 14, "今日新闻"))).Tree();

        Assert.Contains("not an annual disclosure report: it holds no table", page.OfClass("refusal").Single().Value, StringComparison.Ordinal);
        Assert.Equal("今日新闻", page.OfClass("letters").Single().Value.Trim());
        Assert.Empty(page.Descendants("aside"));
    }

    [Fact]
    public void What_is_illegible_is_hatched_and_said()
    {
        var page = Inspect.Of(PdfPages.One(sheet =>
        {
            sheet.Text(90, 60, 14, "附表如图");
            sheet.Picture(100, 200, 500, 600);
        })).Tree();

        AssertAround(new Box(100, 200, 500, 600), page.OfClass("illegible").Single(element => element.Name == "rect"), 0);
        Assert.Contains("图片", page.OfClass("illegible").Single(element => element.Name == "p").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_labels_are_in_the_language_asked_for()
    {
        var inspected = Inspect.Of(new ReportPage().Html(), Language.En);

        Assert.Equal("en", (string?)inspected.Tree(Language.En).Root!.Attribute("lang"));
        Assert.Contains(">received_new<", inspected.Html(Language.En), StringComparison.Ordinal);
        Assert.Equal("zh", (string?)inspected.Tree().Root!.Attribute("lang"));
        Assert.Contains("未识别的行", inspected.Html(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_is_told_in_full_once_and_shortened_in_tooltips()
    {
        var text = new string('长', 5000);

        var html = Inspect.Of($"<table><tr><td>{text}</td><td>1</td></tr></table>").Html();

        Assert.InRange(html.Count(c => c == '长'), 5000, 5200);
    }

    [Fact]
    public void The_page_of_a_report_stays_small() => Assert.InRange(Inspect.Of(Numbered.Page().Pdf()).Html().Length, 50_000, 500_000);

    private static void AssertAround(Box inner, XElement rect, float gap)
    {
        Assert.Equal(inner.Left - gap, Number(rect, "x"), 0.06f);
        Assert.Equal(inner.Top - gap, Number(rect, "y"), 0.06f);
        Assert.Equal(inner.Width + (2 * gap), Number(rect, "width"), 0.06f);
        Assert.Equal(inner.Height + (2 * gap), Number(rect, "height"), 0.06f);
    }

    private static float Number(XElement element, string attribute) => float.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
