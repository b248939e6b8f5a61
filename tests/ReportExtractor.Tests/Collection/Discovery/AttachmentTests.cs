namespace ReportExtractor.Tests.Collection.Discovery;

/// <summary>The files that belong to a page.</summary>
public sealed class AttachmentTests
{
    private static string Article(string body) => $"<html><head><title>甲县2023年政府信息公开工作年度报告</title></head><body><div class=header><a href=/zn.pdf>政府信息公开指南</a></div><div id=zoom>{body}</div><div class=footer><a href=/wz.doc>网站声明</a></div></body></html>";

    [Theory]
    [InlineData("<a href=./P020240120.pdf>附件1：甲县报告.pdf</a>", "Attachment /zfxxgk/zfxxgknb/P020240120.pdf 附件1：甲县报告.pdf")]
    [InlineData("<a class=media href='/files/a.OFD'></a>", "Attachment /files/a.OFD")]
    [InlineData("<a href='/module/download/downfile.jsp?classid=0&amp;filename=0123456789abcdef0123456789abcdef.pdf'>年报</a>", "Attachment /module/download/downfile.jsp?classid=0&filename=0123456789abcdef0123456789abcdef.pdf 年报")]
    [InlineData("<a href='/module/download/downfile.jsp?filename=0123.docx&showname=%E5%B9%B4%E6%8A%A5.docx'>年报</a>", "Attachment /module/download/downfile.jsp?filename=0123.docx&showname=%E5%B9%B4%E6%8A%A5.docx 年报")]
    [InlineData("<a href='/module/download/downfile.jsp?showname=%E5%B9%B4%E6%8A%A5.wps&filename=0123.wps'>年报</a>", "Attachment /module/download/downfile.jsp?showname=%E5%B9%B4%E6%8A%A5.wps&filename=0123.wps 年报")]
    [InlineData("<iframe src='/pdfjs/web/viewer.html?file=/files/6F9619FF.PDF'></iframe>", "Attachment /files/6F9619FF.PDF")]
    [InlineData("<a href='/pdfjs/web/viewer.html?file=6F9619FF.PDF'>查看</a>", "Attachment /pdfjs/web/6F9619FF.PDF 查看")]
    [InlineData("<a href='/pdfjs/web/viewer.html?file=%2Ffiles%2Fa.pdf'>查看</a>", "Attachment /files/a.pdf 查看")]
    [InlineData("<embed src=a.pdf>", "Attachment /zfxxgk/zfxxgknb/a.pdf")]
    [InlineData("<object data='a.pdf'></object>", "Attachment /zfxxgk/zfxxgknb/a.pdf")]
    [InlineData("<script>var file = \"\\/files\\/2024\\/a.docx\"; var sample = 'sample.pdf';</script>", "Attachment /files/2024/a.docx")]
    [InlineData("<a href='javascript:void(0)' onclick=\"down3('6F9619FF.PDF')\">下载</a><script>function down3(name) { window.open('/down/' + name); }</script>", "Attachment /down/6F9619FF.PDF 下载")]
    [InlineData("<a href=\"javascript:down3('/files/6F9619FF.PDF')\">下载</a>", "Attachment /files/6F9619FF.PDF 下载")]
    [InlineData("<a onclick=\"down3('6F9619FF.PDF')\">下载</a>", null)]
    public void Files_of_an_article(string body, string? line) => SitePage.AssertLinks(SitePage.Read(Article(body), "/zfxxgk/zfxxgknb/t20240120_1.html"), line is null ? [] : [line]);

    [Fact]
    public void Outside_the_body_the_name_must_speak_of_the_report() => SitePage.AssertLinks(
        SitePage.Read(
            "<title>甲县2023年政府信息公开工作年度报告</title><div><p>正文</p><p><a href=/a.pdf>甲县2023年年报</a></p><p><a href=/b.doc>附件</a></p><p><a href=/c.zip>0123.zip</a></p><p><a href=/d.pdf>办事流程图</a></p><p><a href=/e.pdf>部门预算附件</a></p></div>",
            "/a/1.html"),
        "Attachment /a.pdf 甲县2023年年报",
        "Attachment /b.doc 附件",
        "Attachment /c.zip 0123.zip");

    [Fact]
    public void A_file_in_a_list_whose_row_is_called_a_report_is_the_report() => SitePage.AssertLinks(
        SitePage.ReadColumn(
            """
            <ul><li><a href="./202609/P020260911000000.xlsx">甲镇2025年政府信息公开工作年度报告</a><span>2026-01-11</span></li>
            <li><a href="./202609/P020260911000001.wps">2024年度</a></li>
            <li><a href="./202609/P020260911000002.zip">P020260911000002.zip</a></li>
            <li><a href="./202609/P020260911000003.doc">依申请公开申请表</a></li></ul>
            """),
        "Report /zfxxgk/zfxxgknb/202609/P020260911000000.xlsx 甲镇2025年政府信息公开工作年度报告 2026-01-11",
        "Report /zfxxgk/zfxxgknb/202609/P020260911000001.wps 2024年度",
        "Attachment /zfxxgk/zfxxgknb/202609/P020260911000002.zip P020260911000002.zip");
}
