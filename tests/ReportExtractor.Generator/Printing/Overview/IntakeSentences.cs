namespace ReportExtractor.Generator.Printing.Overview;

/// <summary>How many requests came in, from whom and how.</summary>
internal sealed class IntakeSentences(Narrator narrator)
{
    private readonly Habits _words = narrator.Words;
    private readonly Quantities _of = narrator.Quantities;

    public IEnumerable<Sentence> All()
    {
        yield return new Sentence(Intake());
        if (narrator.Value(_of.All) > 0 && _words.Chance(0.35))
            yield return new Sentence(Channels());
        if (narrator.Value(_of.New) > 20 && _words.Chance(0.25))
            yield return new Sentence(Growth());
    }

    private FormattableString Intake()
    {
        var (year, requests, unit) = (narrator.Year, narrator.Requests, narrator.Unit);
        var (came, carried, all, done, left) = (_of.New, _of.CarriedIn, _of.All, _of.Processed, _of.CarriedOut);
        if (narrator.Value(all) == 0 && _words.Chance(0.8))
            return Nothing(year);
        return _words.Below(16) switch
        {
            0 => $"{year}新收{requests}{narrator.Count(came)}{unit}{Applicants(came)}。",
            1 => $"{year}新受理{requests}{narrator.Count(came)}{unit}，上年度结转{narrator.Count(carried)}{unit}。",
            2 => $"{year}{_words.Pick("共", "", "累计", "总共")}{_words.Pick("收到", "接到", "接收")}{requests}{narrator.Count(came, all)}{unit}{Applicants(came)}。",
            3 => $"{year}{_words.Pick("共收到", "收到", "接收")}{requests}{narrator.Count(came)}{unit}，{_words.Pick("上年结转", "上年度结转", "加上上一年度结转", "另有上年结转")}{narrator.Count(carried)}{unit}。",
            4 => $"{year}收到{requests}{narrator.Count(all, came)}{unit}（含上年度结转{narrator.Count(carried)}{unit}，结转下年度{narrator.Count(left)}{unit}）。",
            5 => $"{year}{_words.Pick("受理", "共受理", "登记受理")}{requests}{narrator.Count(_words.Pick(came, all), came, all, done)}{unit}。",
            6 => $"{year}受理{requests}{narrator.Count(_words.Pick(done, came), came, all, done)}{unit}（另有{narrator.Count(left)}{unit}结转下年度办理）。",
            7 => $"{year}受理{requests}{narrator.Count(came, all)}{unit}；答复{narrator.Count(done)}{unit}（含上年度结转{narrator.Count(carried)}{unit}，另有{narrator.Count(left)}{unit}顺延到下年度答复）。",
            8 => $"{year}共处理{requests}{narrator.Count(all, done)}{unit}（含上年度结转{narrator.Count(carried)}{unit}），答复{narrator.Count(done)}{unit}，结转{narrator.Count(left)}{unit}。",
            9 => $"{year}{_words.Pick("办理", "共办理", "累计办理")}{requests}{narrator.Count(_words.Pick(done, all), done, all, came)}{unit}。",
            10 => $"{year}新收{requests}{narrator.Count(came)}{unit}，加上上年结转的，除去结转下年度办理的，共办理{narrator.Count(done)}{unit}。",
            11 => $"{year}受理{requests}{narrator.Count(all)}{unit}，其中本年新收{narrator.Count(came)}{unit}、上年结转{narrator.Count(carried)}{unit}。",
            12 when narrator.Value(came) >= 20 => $"{year}收到{requests}{narrator.Roughly(came, all)}{unit}。",
            13 => $"{year}通过各种渠道收到的{requests}共{narrator.Count(came, all)}{unit}，较好满足了群众的信息需求。",
            14 => $"{requests}方面，{year}收到申请{narrator.Count(came, all)}{unit}{Applicants(came)}，{Carried()}。",
            _ => $"{year}共收到{requests}{narrator.Count(came, all)}{unit}，均已依法登记办理。",
        };
    }

    private FormattableString Nothing(string year)
    {
        var all = _of.All;
        return _words.Below(9) switch
        {
            0 => $"{year}{narrator.Clause(count => $"收到政府信息公开申请{count}{narrator.Unit}", "未收到政府信息公开申请", _of.New)}。",
            1 => $"{year}{narrator.Clause(count => $"接到公民、法人和其他组织的政府信息公开申请{count}{narrator.Unit}", "未接到公民、法人和其他组织的政府信息公开申请", _of.New)}。",
            2 => $"{year}{narrator.Clause(count => $"受理依申请公开{count}{narrator.Unit}", "未受理依申请公开事项", _of.New, all)}。",
            3 => $"{year}{narrator.Clause(count => $"共收到依申请公开{count}{narrator.Unit}", $"共收到依申请公开0{narrator.Unit}，公开0{narrator.Unit}", _of.New)}。",
            4 => $"{year}{narrator.Clause(count => $"收到和处理政府信息公开申请{count}{narrator.Unit}", "未收到和处理政府信息公开申请事项", _of.New)}。",
            5 => $"{year}{narrator.Clause(count => $"有政府信息公开申请{count}{narrator.Unit}", "无政府信息公开申请", _of.New)}。",
            6 => $"{year}{narrator.Clause(count => $"收到政府信息公开申请{count}{narrator.Unit}", "没有收到任何单位和个人提出的政府信息公开申请", _of.New)}。",
            7 => $"{year}新收和上年结转的政府信息公开申请{narrator.Clause(count => $"共{count}{narrator.Unit}", $"均为0{narrator.Unit}", all)}。",
            _ => $"{year}收到政府信息公开申请{narrator.Count(_of.New, all)}{narrator.Unit}。",
        };
    }

    private FormattableString Carried() => _words.Below(3) switch
    {
        0 => $"上年结转{narrator.Count(_of.CarriedIn)}{narrator.Unit}",
        1 => $"{narrator.Clause(count => $"{narrator.Body.Year - 1}年结转{count}{narrator.Unit}", "无上年结转", _of.CarriedIn)}",
        _ => $"上一年度结转至本年办理{narrator.Count(_of.CarriedIn)}{narrator.Unit}",
    };

    private FormattableString Applicants(Reading total)
    {
        var (persons, organisations) = (Quantities.OfPersons(total), Quantities.OfOrganisations(total));
        if (narrator.Value(total) == 0 || _words.Chance(0.5))
            return $"";
        if (narrator.Value(organisations) == 0 && _words.Chance(0.5))
            return $"，{_words.Pick("均为自然人申请", "全部由自然人提出", "均为自然人提交")}";
        return $"，其中{_words.Pick("自然人", "自然人申请", "公民个人")}{narrator.Count(persons, Quantities.OfPersons(_of.All))}{narrator.Unit}，{_words.Pick("法人及其他组织", "法人或其他组织", "法人和其他组织")}{narrator.Count(organisations, Quantities.OfOrganisations(_of.All))}{narrator.Unit}";
    }

    // Requests by the way they came: in no table, but the parts of one whole.
    private FormattableString Channels()
    {
        var whole = _words.Pick(_of.New, _of.New, _of.All);
        var total = (int)narrator.Value(whole);
        if (total == 0)
            return $"申请渠道保持畅通。";
        var post = _words.Below((total / 3) + 1);
        var desk = _words.Below((total / 5) + 1);
        List<decimal> parts = [total - post - desk, post, desk];
        var isComplete = _words.Chance(0.6);
        var (stated, ways) = narrator.Partition(parts, isComplete, 0, [_of.New, _of.All]);
        var unit = narrator.Unit;
        return isComplete
            ? _words.Below(2) == 0
                ? (FormattableString)$"从申请渠道看，{stated}{unit}申请中，网络申请、信函申请和当面申请分别为{ways[0]}{unit}、{ways[1]}{unit}和{ways[2]}{unit}。"
                : $"按申请方式分，{stated}{unit}申请由网络申请{ways[0]}{unit}、信函申请{ways[1]}{unit}、当面申请{ways[2]}{unit}三部分组成。"
            : $"上述{stated}{unit}申请中，其中通过网络申请{ways[0]}{unit}，信函{ways[1]}{unit}，当面提交{ways[2]}{unit}。";
    }

    private FormattableString Growth()
    {
        var now = narrator.Value(_of.New);
        var before = Math.Max(10, Math.Round(now * _words.Between(60, 160) / 100));
        var word = now >= before ? _words.Pick("增长", "上升", "增加") : _words.Pick("下降", "减少");
        return _words.Below(3) switch
        {
            0 => $"新收申请{narrator.Count(_of.New)}{narrator.Unit}，较{narrator.Body.Year - 1}年的{narrator.Free(before)}{narrator.Unit}{word}{narrator.Growth(now, before)}。",
            1 => $"收到申请{narrator.Count(_of.New)}{narrator.Unit}，同比{word}{_words.Between(1, 60)}.{_words.Between(0, 99):00}%。",
            _ => $"申请数量比上年同期（{narrator.Free(before)}{narrator.Unit}）{word}{narrator.Growth(now, before)}，本年新收{narrator.Count(_of.New)}{narrator.Unit}。",
        };
    }
}
