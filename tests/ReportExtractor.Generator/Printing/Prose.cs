using ReportExtractor.Generator.Figures;
using ReportExtractor.Generator.Printing.Overview;

namespace ReportExtractor.Generator.Printing;

/// <summary>The sentences around the tables, full of numbers.</summary>
/// <param name="habits">The publisher's habits.</param>
/// <param name="body">Who reports.</param>
/// <param name="figures">The figures of the tables.</param>
/// <param name="overview">Tells the figures at length; null for a publisher of few words.</param>
internal sealed class Prose(Habits habits, Body body, ReportFigures figures, OverviewWriter? overview)
{
    public IEnumerable<PrintedParagraph> Preface()
    {
        if (habits.Chance(0.3))
            yield return Text($"发布日期：{body.Year + 1}-01-{habits.Between(10, 28)} 来源：{body.Name} 浏览次数：{habits.Below(2000)}");
        if (habits.Has("no_preface", 0.1))
            yield break;
        yield return Text($"本报告由{body.Name}根据《中华人民共和国政府信息公开条例》第五十条的规定编制。报告中所列数据的统计期限自{body.Year}年1月1日起至{body.Year}年12月31日止。");
        if (habits.Chance(0.4))
            yield return Text($"如对本报告有疑问，请与{body.Name}办公室联系（地址：人民路{habits.Between(1, 300)}号，邮编：{habits.Between(100000, 899999)}，电话：0{habits.Between(100, 999)}-{habits.Between(2000000, 8999999)}）。");
    }

    /// <summary>The first chapter. The few words are drawn in any case: what is drawn after them does not depend on who is talkative.</summary>
    public IEnumerable<PrintedParagraph> Overview()
    {
        var fewWords = FewWords().ToList();
        return overview is null ? fewWords : fewWords.Take(1).Concat(overview.Overview());
    }

    private IEnumerable<PrintedParagraph> FewWords()
    {
        yield return Text($"{body.Year}年，{body.Short}认真贯彻落实党中央、国务院关于政务公开工作的决策部署，全年工作平稳有序。");
        if (habits.Chance(0.6))
            yield return Text($"（一）主动公开。全年主动公开政府信息{200 + habits.Below(3000)}条，其中规范性文件{habits.Below(30)}件，政策解读{habits.Below(90)}篇。");
        if (habits.Chance(0.6))
            yield return Text($"（二）依申请公开。{Requested()}");
        if (habits.Chance(0.4))
            yield return Text($"（三）政府信息管理。修订制度{habits.Between(1, 5)}项。（四）平台建设。政府网站访问量{habits.Below(900000)}人次。（五）监督保障。开展培训{habits.Between(1, 9)}次。");
        if (habits.Has("table_in_prose", 0.02))
            yield return Text("1.机构职能 2.人事信息 3.规划计划 4.统计数据");
    }

    public IEnumerable<PrintedParagraph> AboveTable(int chapter)
    {
        var kind = habits.Choose("above_table", "nothing", ("form", 0.04), ("unit", 0.04), ("counts", 0.04), ("caption", 0.03));
        if (kind == "form")
            yield return Text("该部分以表格形式报告。表格如下:");
        if (kind == "unit")
            yield return Text("单位：件");
        if (kind == "counts")
            yield return Text(chapter == 1 ? $"主动公开信息{habits.Below(900)}条。" : chapter == 2 ? Requested() : $"本年度行政复议{Value("review_and_litigation.review.total")}件。");
        if (chapter == 3 && overview is not null)
        {
            foreach (var paragraph in overview.AboveReviews())
                yield return paragraph;
        }

        if (kind == "caption")
            yield return Text($"表{"一二三"[chapter - 1]}：{body.Year}年{figures.Form.Sections[chapter].Title}统计表");
    }

    /// <summary>The table of requests told in sentences.</summary>
    public IEnumerable<PrintedParagraph> Requests()
    {
        yield return Text(Requested());
        yield return Text($"本年度办理结果中，予以公开{Value("requests.granted.total")}件，部分公开{Value("requests.partially_granted.total")}件，结转下年度继续办理{Value("requests.carried_out.total")}件。");
    }

    /// <summary>The table of reviews told in sentences.</summary>
    public IEnumerable<PrintedParagraph> Reviews()
    {
        yield return Text($"本年度因政府信息公开工作被申请行政复议{Value("review_and_litigation.review.total")}件，被提起行政诉讼{Value("review_and_litigation.litigation_direct.total")}件。");
    }

    public IEnumerable<PrintedParagraph> Problems()
    {
        yield return Text("（一）主要问题。一是公开内容有待丰富；二是队伍建设有待加强。");
        if (habits.Chance(0.5))
            yield return Text($"（二）改进情况。{body.Year + 1}年将组织培训{habits.Between(1, 6)}期，更新栏目{habits.Between(2, 30)}个。");
    }

    public IEnumerable<PrintedParagraph> Rest()
    {
        var fewWords = Text(habits.Pick("无。", "没有需要报告的其他事项。", $"本年度收取信息处理费{habits.Below(900)}元。", $"本年度未收取信息处理费。共办理人大代表建议{habits.Below(60)}件、政协提案{habits.Below(60)}件。"));
        yield return overview?.Rest() ?? fewWords;
        if (habits.Chance(0.4))
        {
            yield return Text(body.Name);
            yield return Text($"{body.Year + 1}年1月{habits.Between(5, 28)}日");
        }
    }

    private string Requested() => $"{body.Year}年，{body.Short}共收到政府信息公开申请{Value("requests.received_new.total")}件，上年结转{Value("requests.carried_in.total")}件，办结{Value("requests.total_processed.total")}件。";

    private string Value(string cell) => Habits.Plain(figures[cell]);

    private static PrintedParagraph Text(string text) => new(text);
}
