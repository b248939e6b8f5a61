namespace ReportExtractor.Generator.Printing.Overview;

/// <summary>Figures of other things, years and bodies: none of them is about this report's tables.</summary>
internal sealed class OtherSentences(Narrator narrator)
{
    private readonly Habits _words = narrator.Words;

    /// <summary>A sentence beside those about requests.</summary>
    public Sentence BesideRequests()
    {
        var unit = narrator.Unit;
        var last = narrator.Body.Year - 1;
        return new Sentence(_words.Below(13) switch
        {
            0 => $"受理12345热线{Some(9000)}件，按期办结率100%。",
            1 => $"通过领导信箱收到群众来信{Some(300)}件，答复{Some(300)}件。",
            2 => $"共办理人大代表建议{Some(90)}件、政协提案{Some(90)}件，满意率分别达99.5%、100%。",
            3 => $"{narrator.Body.Year}年上半年，收到政府信息公开申请{Some(300)}{unit}。",
            4 => $"{last}年，共收到政府信息公开申请{Some(300)}{unit}，办结{Some(300)}{unit}。",
            5 => $"{(IsOffice ? _words.Pick("全市各级行政机关", "全县各级行政机关", "全系统各单位") : "政府办公室")}共收到政府信息公开申请{Some(4000)}{unit}，予以公开{Some(900)}{unit}。",
            6 => $"与上年度{Some(300)}{unit}申请相比，申请数量总体平稳。",
            7 => $"网站留言办理{Some(300)}条，按时答复率100%，平均办理时间{Some(9)}个工作日。",
            8 => $"受理群众信访{Some(90)}件次，办结{Some(90)}件次。",
            9 => $"严格执行《中华人民共和国政府信息公开条例》第二十条、第三十三条和国办发〔{last}〕{_words.Between(2, 60)}号文件，答复期限为20个工作日。",
            10 => $"申请数量较去年{_words.Pick("有所增加", "有所下降", "基本持平")}。",
            11 => $"指导基层单位答复疑难申请{Some(20)}次。",
            _ => $"截至{narrator.Body.Year}年6月底，累计受理政府信息公开申请{Some(300)}{unit}，已办结{Some(300)}{unit}。",
        });
    }

    /// <summary>A sentence of the chapters on information, platforms and supervision.</summary>
    public Sentence Elsewhere() => new(_words.Below(10) switch
    {
        0 => $"严格落实“三审三校”制度，清理失效信息{Some(300)}条。",
        1 => $"修订完善制度{Some(6)}项，公开指南更新{Some(4)}次。",
        2 => $"政府网站全年发布信息{Some(5000)}条，均已归档。",
        3 => $"举办业务培训{Some(9)}期，培训{Some(500)}人次。",
        4 => $"政务公开专区接待群众{Some(900)}人次，接听咨询电话{Some(900)}个。",
        5 => $"全年受理行政复议案件{Some(200)}件，审结{Some(200)}件；办理行政应诉案件{Some(100)}件。",
        6 => $"开展季度检查{narrator.Free(4)}次，发现并整改问题{Some(60)}个，整改率100%。",
        7 => $"围绕“十四五”规划和“26+N”任务清单，公开重点任务{Some(60)}项。",
        8 => $"社会评议满意度{_words.Between(90, 99)}.{_words.Between(0, 9)}%，未发生责任追究情况。",
        _ => $"微信公众号关注人数{Some(90000)}人，较上年增长{_words.Between(1, 40)}%。",
    });

    /// <summary>Fees for information, which no table has.</summary>
    public Sentence Fees() => new(_words.Below(4) switch
    {
        0 => $"{narrator.Year}实际收取信息处理费共计{narrator.Free(_words.Below(20) * 100)}元。",
        1 => $"{narrator.Year}未因信息公开收取任何费用。",
        2 => $"{narrator.Year}收取信息处理费{narrator.Free(0)}元。",
        _ => $"本机关{narrator.Body.Year}年度未产生信息处理费。",
    });

    private bool IsOffice => narrator.Body.Name.EndsWith('局') || narrator.Body.Name.EndsWith("办公厅", StringComparison.Ordinal);

    private StatedFigure Some(int limit) => narrator.Free(_words.Between(1, limit));
}
