using ReportExtractor.Generator.Figures;

namespace ReportExtractor.Generator.Printing.Overview;

/// <summary>What was published unasked: in no table but for the rules that were made.</summary>
internal sealed class DisclosureSentences(Narrator narrator, ReportFigures published)
{
    private readonly Habits _words = narrator.Words;

    public IEnumerable<Sentence> All()
    {
        yield return new Sentence(Items());
        if (_words.Chance(0.45))
            yield return new Sentence(published.Form.Code == "2019" ? MadeAndTotal() : Rules());
        if (_words.Chance(0.25))
            yield return new Sentence(Decisions());
        if (_words.Chance(0.3))
            yield return new Sentence(Media());
    }

    private FormattableString Items()
    {
        var (year, item) = (narrator.Year, _words.Pick("条", "条", "条", "件", "篇"));
        var publish = _words.Pick("主动公开政府信息", "主动公开政府信息共", "主动公开各类信息", "通过政府网站主动公开政府信息", "累计主动公开信息");
        var parts = Parts();
        return _words.Below(12) switch
        {
            0 or 1 => Complete(parts, (whole, list) => $"{year}{publish}{whole}{item}，按内容分为{list}。", "类信息", item),
            2 => Complete(parts, (whole, list) => $"{year}{publish}{whole}{item}，包括{list}。", "信息", item),
            3 or 4 => Some(parts, (whole, list) => $"{year}{publish}{whole}{item}，其中{list}。", item),
            5 => _words.Chance(0.5) ? Named(parts, item, year, publish) : Places(parts, item, year, publish),
            6 => Shares(parts, item, year, publish),
            7 => $"{year}{publish}{narrator.FreeRoughly(parts.Sum())}{item}。",
            8 => $"{year}{publish}{narrator.Free(parts.Sum())}{item}，其中公开重点领域信息{narrator.Free(Math.Floor(parts[0] / 2))}{item}。",
            9 => $"{year}{publish}{narrator.Free(parts.Sum())}{item}。政府网站发布{narrator.Free(parts.Sum() - parts[1])}{item}，政务新媒体发布{narrator.Free(parts[0] + parts[1])}{item}。",
            10 => $"{year}{publish}{narrator.Free(parts.Sum())}{item}，同比{_words.Pick("增长", "下降")}{_words.Between(1, 60)}.{_words.Between(0, 9)}%。",
            _ => $"{year}{publish}{narrator.Free(parts.Sum())}{item}。",
        };
    }

    // From a few items of a township to the ten thousands of a city.
    private List<decimal> Parts()
    {
        var scale = _words.Pick(8, 60, 400, 5000);
        return [.. Enumerable.Range(0, _words.Between(3, 6)).Select(_ => (decimal)_words.Between(1, scale))];
    }

    private FormattableString Complete(List<decimal> parts, Func<StatedFigure, FormattableString, FormattableString> sentence, string kind, string item)
    {
        var (whole, stated) = narrator.Partition(parts, true);
        var names = Names(parts.Count);
        var last = stated.Count - 1;
        FormattableString list = stated.Take(last).Select((part, i) => (FormattableString)$"{names[i]}{kind}{part}{item}").Aggregate((left, right) => $"{left}、{right}");
        return sentence(whole, $"{list}，其他信息{stated[last]}{item}");
    }

    // Not all of the parts are told.
    private FormattableString Some(List<decimal> parts, Func<StatedFigure, FormattableString, FormattableString> sentence, string item)
    {
        var rest = _words.Chance(0.5) ? 0 : parts[^1];
        var told = rest == 0 ? parts : parts[..^1];
        var (whole, stated) = narrator.Partition(told, false, rest);
        var names = Names(told.Count);
        return sentence(whole, stated.Select((part, i) => (FormattableString)$"{names[i]}{part}{item}").Aggregate((left, right) => $"{left}，{right}"));
    }

    private FormattableString Named(List<decimal> parts, string item, string year, string publish)
    {
        var (whole, stated) = narrator.Partition(parts[..3], true);
        return $"{year}{publish}{whole}{item}，其中机构职能、政策文件、其他信息分别公开{stated[0]}{item}、{stated[1]}{item}、{stated[2]}{item}。";
    }

    // One item may be published in several places, but in none more than all.
    private FormattableString Places(List<decimal> parts, string item, string year, string publish)
    {
        var (total, overlap) = (parts.Sum(), _words.Chance(0.5) ? parts[0] : 0);
        var (whole, stated) = narrator.Overlapping(total, [parts[0], total - parts[0], overlap]);
        return $"{year}{publish}{whole}{item}，其中政府网站公开{stated[0]}{item}，微信公众号公开{stated[1]}{item}，其他渠道公开{stated[2]}{item}。";
    }

    private FormattableString Shares(List<decimal> parts, string item, string year, string publish)
    {
        var (whole, stated) = narrator.Partition(parts, true);
        var names = Names(parts.Count);
        var shares = _words.Chance(0.4) ? narrator.SharesOf100(parts) : [.. parts.Select(part => narrator.Share(part, parts.Sum()))];
        return $"{year}{publish}{whole}{item}，其中{stated.Select((part, i) => (FormattableString)$"{names[i]}{part}{item}，占{shares[i]}").Aggregate((left, right) => $"{left}；{right}")}。";
    }

    private List<string> Names(int count)
    {
        List<string> names = ["机构职能", "政策文件", "规划计划", "财政预决算", "重大项目", "民生服务", "应急管理", "人事任免", "工作动态", "政策解读"];
        var first = _words.Below(names.Count);
        return [.. Enumerable.Range(first, count).Select(i => names[i % names.Count])];
    }

    // A figure by itself may count the documents of one office; three together are those of the table.
    private FormattableString Rules()
    {
        var (issued, repealed, valid) = (Rule("issued"), Rule("repealed"), Rule("in_force"));
        var kind = _words.Pick("行政规范性文件", "规范性文件");
        return _words.Below(5) switch
        {
            0 => $"{narrator.Year}制发{kind}{narrator.Count(issued)}件，废止{narrator.Count(repealed)}件，现行有效{narrator.Count(valid)}件。",
            1 => $"{narrator.Year}制定{kind}{narrator.Free(narrator.Value(issued))}件。",
            2 => $"{narrator.Year}废止{kind}{narrator.Free(narrator.Value(repealed))}件。",
            3 => $"{narrator.Year}新制发{kind}{narrator.Free(narrator.Value(issued))}件。",
            _ => $"目前现行有效的{kind}{narrator.Count(valid)}件，本年度制发{narrator.Count(issued)}件、废止{narrator.Count(repealed)}件。",
        };
    }

    private FormattableString MadeAndTotal() => _words.Below(2) switch
    {
        0 => $"{narrator.Year}新制作规范性文件{narrator.Free(narrator.Value(Rule("newly_made")))}件。",
        _ => $"{narrator.Year}新制作规范性文件{narrator.Count(Rule("newly_made"))}件，新公开{narrator.Count(Rule("newly_disclosed"))}件，对外公开总数{narrator.Count(Rule("total_disclosed"))}件。",
    };

    // Whether a body counts what it decided, what it published or what it was asked for, nobody can tell.
    private FormattableString Decisions() => _words.Below(4) switch
    {
        0 => $"公开行政许可{narrator.Free(_words.Below(900))}条、行政处罚{narrator.Free(_words.Below(900))}条。",
        1 => $"{narrator.Year}受理行政许可申请{narrator.Free(_words.Below(900))}件，办结{narrator.Free(_words.Below(900))}件，办结率100%。",
        2 when published.Form.Code == "2021" => $"{narrator.Year}征收行政事业性收费{narrator.Free(narrator.Value(Reading.Of("proactive_disclosure.fees.amount_10k_yuan")))}万元。",
        _ => $"公开规范性文件{narrator.Free(_words.Below(40))}件，政策解读{narrator.Free(_words.Below(90))}篇。",
    };

    private FormattableString Media() => _words.Below(4) switch
    {
        0 => $"政务微信发布{narrator.Free(_words.Below(900))}条、政务微博发布{narrator.Free(_words.Below(500))}条。",
        1 => $"编发政府公报{narrator.Free(_words.Between(4, 12))}期，赠阅{_words.Between(1, 60)}.{_words.Between(1, 9)}万余册。",
        2 => $"门户网站访问量达{narrator.Free(_words.Between(100, 900000))}人次。",
        _ => $"召开新闻发布会{narrator.Free(_words.Between(1, 30))}场，其中主要负责人参加{narrator.Free(1)}场。",
    };

    private static Reading Rule(string column) => Reading.Of($"proactive_disclosure.normative_documents.{column}");
}
