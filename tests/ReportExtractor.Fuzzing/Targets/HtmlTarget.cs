using System.Text;
using ReportExtractor.Reading.Html;

namespace ReportExtractor.Fuzzing.Targets;

/// <summary>Web pages.</summary>
internal static class HtmlTarget
{
    private const string Small =
        "<!DOCTYPE html><html><head><meta charset=utf-8><title>青禾县人民政府2022年政府信息公开工作年度报告</title><style>.h{display:none}</style></head><body><h1>报告</h1>"
        + "<table><tr><td rowspan=2 colspan=2>规章<td>1<tr><td>2</table><p class=h>无</p><div style='visibility:hidden'>3</div><img src=a width=900 height=900><ul><li>一<li>二</ul></body></html>";

    public static FuzzTarget Create()
    {
        IReadOnlyList<string> words =
        [
            .. TextTarget.ReportWords, "<table>", "<table>", "</table>", "<tr>", "<tr>", "</tr>", "<td>", "<td>", "<td>", "</td>", "<th>", "<td colspan=\"3\">", "<td rowspan=\"2\">", "<td rowspan=0 colspan=65534>", "<thead>", "<tbody>", "<tfoot>",
            "<caption>", "<p>", "</p>", "<div>", "</div>", "<div style=\"display:none\">", "<span>", "</span>", "<font color=white>", "<b>", "</b>", "<i>", "<a href=#>", "</a>", "<br>", "<ul>", "<ol>", "<li>", "<h1>", "<title>", "</title>",
            "<meta name=title content=\"a\">", "<style>.a{display:none}", "</style>", "<script>", "</script>", "<!--", "-->", "<![CDATA[", "]]>", "<svg>", "<math>", "<template>", "<select>", "<option>", "<form>", "<input value=1>", "<button>",
            "<img width=900 height=900>", "<iframe>", "<noscript>", "<textarea>", "<pre>", "<body>", "<html>", "<frameset>", "&nbsp;", "&#0;", "&#x10ffff;", "&lt;", "<a class=a>", "<td hidden>", "<", ">", "\"", "=", "/", "<nobr>", "<marquee>", "<ruby>", "<rt>",
        ];
        return new FuzzTarget("html", bytes => WholeWay.Go(new HtmlFormat(), bytes, readsAnything: true))
        {
            Seeds = () => [Encoding.UTF8.GetBytes(Small), .. Samples.Corpus("html", 2)],
            Words = words,
            Frames =
            [
                ("bare", bytes => bytes),
                ("in a cell", bytes => [.. "<!DOCTYPE html><table><tr><td>"u8, .. bytes, .. "</table>"u8]),
                ("in a tag", bytes => [.. "<table><tr><td "u8, .. bytes, .. ">1"u8]),
                ("in a style", bytes => [.. "<style>"u8, .. bytes, .. "</style><p class=a>1"u8]),
                ("words", bytes => Soup.Bytes(bytes, words)),
                ("words over and over", bytes => Soup.Bytes(Soup.Repeated(bytes), words)),
                ("words in a report", bytes => Put(Soup.Bytes(bytes, words), Samples.Html)),
            ],
        };
    }

    // Where they are put depends on them alone, so that the same input comes again.
    private static byte[] Put(byte[] words, byte[] page)
    {
        var place = (words.Length * 7919) % page.Length;
        return [.. page[..place], .. words, .. page[place..]];
    }
}
