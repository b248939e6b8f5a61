using System.Text;
using ReportExtractor.Reading.Text;

namespace ReportExtractor.Fuzzing.Targets;

/// <summary>Text and Markdown.</summary>
internal static class TextTarget
{
    private const string Title = "青禾县人民政府2022年政府信息公开工作年度报告\n";

    /// <summary>What reports are written with, in any format.</summary>
    public static IReadOnlyList<string> ReportWords { get; } =
    [
        "0", "1", "28", "1,000", "-", "／", "9999999999999999999999999999", "总计", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量",
        "三、本年度办理结果", "（一）予以公开", "（二）部分公开", "（三）不予公开", "1.属于国家秘密", "（七）总计", "四、结转下年度继续办理", "行政复议", "行政诉讼", "结果维持", "结果纠正", "其他结果", "尚未审结", "未经复议直接起诉", "复议后起诉",
        "第二十条第（一）项", "信息内容", "本年制发件数", "本年废止件数", "现行有效件数", "规章", "行政规范性文件", "行政许可", "处理决定数量", "行政处罚", "行政强制", "行政事业性收费", "本年收费金额（单位：万元）", "法人或其他组织",
        "2022年", "2021年1月1日至12月31日", "政府信息公开工作年度报告", "一、", "（一）", "1.", "第一章", "，", "。", "\u3000", "\u200b", "𠀀", "\u0301",
    ];

    public static FuzzTarget Create()
    {
        IReadOnlyList<string> words = [.. ReportWords, "\n", "\n", "\n\n", "\r\n", "\t", "\t", " ", "    ", "|", "|", "| --- |", "#", "**", "│", "┌", "─", "\f", "第 1 页 共 2 页\n", "- 1 -\n"];
        return new FuzzTarget("text", bytes => WholeWay.Go(new TextFormat(), bytes, readsAnything: true))
        {
            Seeds = () => [.. Samples.Corpus("txt", 2), .. Samples.Corpus("md", 1), Encoding.UTF8.GetBytes(Title + "一\t二\n1\t2\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n规章   1   2\n办法   3   4\n")],
            Words = words,
            Frames =
            [
                ("bare", bytes => bytes),
                ("as UTF-8", bytes => Encoding.UTF8.GetBytes(Title + Encoding.Latin1.GetString(bytes))),
                ("as UTF-16", bytes => [0xFF, 0xFE, .. bytes]),
                ("as GB18030", bytes => [.. Encoding.GetEncoding("GB18030").GetBytes(Title), .. bytes]),
                ("words", bytes => Soup.Bytes(bytes, words)),
                ("words over and over", bytes => Soup.Bytes(Soup.Repeated(bytes), words)),
            ],
        };
    }
}
