namespace ReportExtractor.Generator.Printing.Overview;

/// <summary>What became of the requests.</summary>
internal sealed class OutcomeSentences(Narrator narrator)
{
    private readonly Habits _words = narrator.Words;
    private readonly Quantities _of = narrator.Quantities;

    public IEnumerable<Sentence> All()
    {
        if (narrator.Value(_of.All) == 0)
            yield break;
        if (_words.Chance(0.5))
            yield return new Sentence(Processed());
        if (narrator.Value(_of.Processed) > 0 && _words.Chance(0.75))
            yield return new Sentence(_words.Below(7) switch { 0 => Shared(), 1 => SharesOf100(), 2 => One(), 3 => Combined(), _ => List() });
        if (_words.Chance(0.4))
            yield return new Sentence(CarriedOut());
    }

    private FormattableString Processed()
    {
        var (done, came, all, left) = (_of.Processed, _of.New, _of.All, _of.CarriedOut);
        var (year, unit) = (narrator.Year, narrator.Unit);
        var handled = narrator.Count(done, done - _of.CarriedIn, done - _of.NotProcessed, done - _of.NotProcessed - _of.Other, done - _of.Other);
        return _words.Below(9) switch
        {
            0 => $"{year}办结政府信息公开申请{narrator.Count(done, done - _of.CarriedIn)}{unit}。",
            1 => $"{year}办结政府信息公开申请{narrator.Count(done)}{unit}（含{narrator.Body.Year - 1}年结转的{narrator.Count(_of.CarriedIn)}{unit}）。",
            2 => $"申请已经办结{narrator.Count(done)}{unit}，转接下年继续办理{narrator.Count(left)}{unit}。",
            3 => $"{year}答复政府信息公开申请{handled}{unit}。",
            4 => $"{year}答复政府信息公开申请{narrator.Count(done)}{unit}，包括上年结转{narrator.Count(_of.CarriedIn)}{unit}。",
            5 => $"法定期限内予以答复申请{handled}{unit}。",
            6 => $"除{narrator.Count(left)}{unit}申请结转下年外，均依法依规答复申请人，答复率100%。",
            7 => $"{year}办理政府信息公开申请{narrator.Count(done, all, came)}{unit}，均在法定期限内答复。",
            _ => $"已办结申请{narrator.Count(done, done - _of.CarriedIn)}{unit}，按时办结率100%。",
        };
    }

    private FormattableString CarriedOut() => _words.Below(6) switch
    {
        0 => $"结转下年度继续办理申请{narrator.Count(_of.CarriedOut)}{narrator.Unit}。",
        1 => $"结转到{narrator.Body.Year + 1}年办理的申请{narrator.Count(_of.CarriedOut)}{narrator.Unit}。",
        2 => $"另有{narrator.Count(_of.CarriedOut)}{narrator.Unit}申请结转下一年度办理。",
        3 => $"{narrator.Clause(count => $"转下年度办理申请{count}{narrator.Unit}", "无结转下年度办理的申请", _of.CarriedOut)}。",
        4 => $"{narrator.Clause(count => $"申请结转下年度继续办理{count}{narrator.Unit}", "依申请公开无下年度结转", _of.CarriedOut)}。",
        _ => $"截至{narrator.Body.Year}年12月31日，尚有{narrator.Count(_of.CarriedOut)}{narrator.Unit}申请结转{narrator.Body.Year + 1}年继续办理。",
    };

    // The outcomes one by one. A list that ends with the requests carried over is of all requests, not of those processed.
    private FormattableString List()
    {
        var unit = narrator.Unit;
        var isToEnd = _words.Chance(0.25);
        var skipsNone = _words.Chance(0.5);
        var outcomes = new List<(string Words, Reading Reading, Reading[] Others)>
        {
            (_words.Pick("予以公开", "同意公开", "予以公开"), _of.Granted, []),
            (_words.Pick("部分公开", "予以部分公开"), _of.Partly, []),
            ("不予公开", _of.Refused, []),
            ("无法提供", _of.Unavailable, []),
            ("不予处理", _of.NotProcessed, []),
        };
        if (_of.NotCorrected is { } notCorrected && _words.Chance(0.25))
            outcomes.AddRange([("逾期未补正", notCorrected, []), (_words.Pick("其他处理", "作其他处理"), _of.Other - notCorrected, [_of.Other])]);
        else
            outcomes.Add((_words.Pick("其他处理", "作其他处理", "其他"), _of.Other, []));
        if (isToEnd)
            outcomes.Add((_words.Pick("转下年度办理", "结转下年度", "结转下年度继续办理"), _of.CarriedOut, []));
        FormattableString list = $"";
        var isFirst = true;
        var comma = _words.Pick("、", "，", "；");
        foreach (var (words, reading, others) in outcomes.Where(outcome => !skipsNone || narrator.Value(outcome.Reading) > 0))
        {
            FormattableString clause = $"{words}{narrator.Count(reading, others)}{unit}";
            list = isFirst ? clause : $"{list}{comma}{clause}";
            isFirst = false;
        }

        if (isFirst)
            return $"申请均依法办理。";
        if (isToEnd)
            return $"{_words.Pick("对收到的申请", "申请办理结果为：", "依申请公开办理情况：")}{list}。";
        return _words.Below(3) switch
        {
            0 => $"{narrator.Year}办结申请{narrator.Count(_of.Processed)}{unit}，其中{list}。",
            1 => $"从办理结果看，{list}，共计{narrator.Count(_of.Processed)}{unit}。",
            _ => $"{_words.Pick("申请办理结果：", "答复的申请中，", "申请办理结果中，")}{list}。",
        };
    }

    private FormattableString Combined()
    {
        var open = _of.Granted + _of.Partly;
        var unit = narrator.Unit;
        return _words.Below(4) switch
        {
            0 => $"予以公开或部分公开的申请{narrator.Count(open)}{unit}，{Share(narrator.Value(open))}。",
            1 => $"申请予以公开和部分公开共{narrator.Count(open)}{unit}，不予公开{narrator.Count(_of.Refused, _of.Refused + _of.Unavailable, _of.Refused + _of.Unavailable + _of.NotProcessed)}{unit}，无法提供等其他情况{narrator.Count(_of.Unavailable + _of.NotProcessed + _of.Other)}{unit}。",
            2 => $"因本机关不掌握等原因无法提供的申请{narrator.Count(_of.NotHeld, _of.Unavailable)}{unit}。",
            _ => $"已公开申请所涉信息{narrator.Count(_of.Granted, open)}{unit}。",
        };
    }

    private FormattableString One()
    {
        var (words, reading) = _words.Pick(("予以公开", _of.Granted), ("部分公开", _of.Partly), ("无法提供", _of.Unavailable), ("不予处理", _of.NotProcessed));
        if (_words.Chance(0.5))
            return $"{narrator.Year}依申请{words}{narrator.Count(reading)}{narrator.Unit}，{Share(narrator.Value(reading))}。";
        return $"{narrator.Year}办结申请{narrator.Count(_of.Processed)}{narrator.Unit}，其中{words}{narrator.Count(reading)}{narrator.Unit}，{Share(narrator.Value(reading))}。";
    }

    // Each of the larger outcomes with its share.
    private FormattableString Shared()
    {
        var unit = narrator.Unit;
        return $"{narrator.Year}办结申请{narrator.Count(_of.Processed)}{unit}，其中予以公开{narrator.Count(_of.Granted)}{unit}，{Share(narrator.Value(_of.Granted))}；部分公开{narrator.Count(_of.Partly)}{unit}，{Share(narrator.Value(_of.Partly))}；无法提供{narrator.Count(_of.Unavailable)}{unit}，{Share(narrator.Value(_of.Unavailable))}。";
    }

    private FormattableString SharesOf100()
    {
        var unit = narrator.Unit;
        Reading[] outcomes = [_of.Granted, _of.Partly, _of.Refused, _of.Unavailable, _of.NotProcessed, _of.Other];
        if (outcomes.Sum(narrator.Value) == 0)
            return $"申请均依法办理。";
        var shares = narrator.SharesOf100([.. outcomes.Select(narrator.Value)], Wholes());
        var clauses = outcomes.Zip(["予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理"], shares)
            .Select(outcome => (FormattableString)$"{outcome.Second}{narrator.Count(outcome.First)}{unit}（占{outcome.Third}）").Aggregate((left, right) => $"{left}、{right}");
        return $"办结的{narrator.Count(_of.Processed)}{unit}申请中，{clauses}。";
    }

    private FormattableString Share(decimal part) =>
        $"占{_words.Pick("", "办结总数的", "答复总数的", "比")}{narrator.Share(part, narrator.Value(_of.Processed), Wholes())}";

    private decimal[] Wholes() => [narrator.Value(_of.Processed), narrator.Value(_of.All), narrator.Value(_of.New)];
}
