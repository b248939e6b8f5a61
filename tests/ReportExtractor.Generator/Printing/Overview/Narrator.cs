using ReportExtractor.Generator.Figures;

namespace ReportExtractor.Generator.Printing.Overview;

/// <summary>Knows a body's figures and how it speaks of them.</summary>
/// <param name="words">The draws for words, which no table depends on.</param>
/// <param name="body">Who reports.</param>
/// <param name="published">The figures of the tables.</param>
/// <param name="right">The figures before any mistake in the tables.</param>
internal sealed class Narrator(Habits words, Body body, ReportFigures published, ReportFigures right)
{
    private readonly FigureSpeller _speller = new(words);
    private readonly ReportFigures _source = words.Chance(0.7) ? published : right;

    public Habits Words => words;

    public Body Body => body;

    public Quantities Quantities { get; } = new(published);

    /// <summary>The word that counts requests and cases.</summary>
    public string Unit { get; } = words.Choose("prose_unit", "件", ("条", 0.04), ("份", 0.03), ("宗", 0.03), ("件次", 0.02), ("个", 0.02));

    public string Year => words.Pick($"{body.Year}年，", $"{body.Year}年度，", "全年", "本年度", "本年", "报告期内，", "一年来，", $"{body.Year}年{body.Short}", body.Short, $"{body.Year}年，{body.Short}");

    public string Requests => words.Pick("政府信息公开申请", "政府信息公开申请", "政府信息公开申请", "依申请公开", "信息公开申请", "依申请公开政府信息", "政府信息依申请公开申请", "公民、法人和其他组织政府信息公开申请", "依申请公开申请", "公众提出的政府信息公开申请");

    public decimal Value(Reading reading) => reading.In(_source);

    /// <summary>A figure that stands for the first reading, and would be right as any of them.</summary>
    public StatedFigure Count(Reading meant, params IReadOnlyList<Reading> others) => Told(_speller.Count(), meant, others);

    /// <summary>The figure as a clause, which may be another where it is none.</summary>
    public StatedFigure Clause(Func<string, string> some, string none, Reading meant, params IReadOnlyList<Reading> others)
    {
        var spelled = _speller.Count();
        return Told(value => value == 0 ? none : some(spelled(value)), meant, others);
    }

    /// <summary>A figure that is only told roughly: one that is wrong is wrong by far.</summary>
    public StatedFigure Roughly(Reading meant, params IReadOnlyList<Reading> others)
    {
        List<Reading> readings = [meant, .. others];
        return new StatedFigure(Value(meant), _speller.Rough())
        {
            Kind = Value(meant) >= 20 ? "table" : null,
            Readings = readings,
            IsWrong = value => readings.SelectMany(Both).All(sensible => value > (sensible * 1.6m) + 10 || value < (sensible / 1.6m) - 10),
        };
    }

    /// <summary>A figure that no table and no other figure can contradict.</summary>
    public StatedFigure Free(decimal value) => new(value, _speller.Count());

    public StatedFigure FreeRoughly(decimal value) => new(value, _speller.Rough());

    /// <summary>A whole and its parts. If they are not said to be all of it, they may overlap too: only a part that is more than the whole is wrong.</summary>
    public (StatedFigure Whole, IReadOnlyList<StatedFigure> Parts) Partition(IReadOnlyList<decimal> parts, bool isComplete, decimal rest = 0, IReadOnlyList<Reading>? whole = null)
    {
        var sum = parts.Sum() + rest;
        var stated = parts.Select(part => new StatedFigure(part, _speller.Count())
        {
            Kind = "parts",
            IsWrong = value => isComplete ? value != part : value > sum + 1,
        }).ToList();
        return (new StatedFigure(sum, _speller.Count())
        {
            Kind = "parts",
            Readings = whole ?? [],
            IsWrong = value => (isComplete ? value != sum : value < parts.Max() - 1) && (whole ?? []).SelectMany(Both).All(sensible => value != sensible),
        }, stated);
    }

    /// <summary>A whole and parts that may overlap: none is more than the whole.</summary>
    public (StatedFigure Whole, IReadOnlyList<StatedFigure> Parts) Overlapping(decimal whole, IReadOnlyList<decimal> parts) =>
        (Free(whole), [.. parts.Select(part => new StatedFigure(part, _speller.Count()) { Kind = "parts", IsWrong = value => value > whole + 1 })]);

    /// <summary>A part of a whole in per cent.</summary>
    public StatedFigure Share(decimal part, decimal whole, params IReadOnlyList<decimal> otherWholes)
    {
        var (decimals, isCut) = (words.Pick(0, 1, 2, 2), words.Chance(0.1));
        var share = 100 * part / whole;
        var printed = isCut ? Cut(share, decimals) : Math.Round(share, decimals, MidpointRounding.AwayFromZero);
        return Percent(printed, decimals, "share", value => value is >= 0 and <= 100 && otherWholes.Where(other => other > 0).Prepend(whole).All(other => Math.Abs(value - (100 * part / other)) > 3));
    }

    /// <summary>Shares of all parts, made to total 100 by changing the largest.</summary>
    public IReadOnlyList<StatedFigure> SharesOf100(IReadOnlyList<decimal> parts, params IReadOnlyList<decimal> otherWholes)
    {
        var decimals = words.Pick(0, 1, 2);
        var shares = parts.Select(part => Math.Round(100 * part / parts.Sum(), decimals, MidpointRounding.AwayFromZero)).ToList();
        var largest = shares.IndexOf(shares.Max());
        shares[largest] += 100 - shares.Sum();
        return [.. shares.Select((share, i) => Percent(share, decimals, "share", value => value is >= 0 and <= 100 && otherWholes.Where(other => other > 0).Append(parts.Sum()).All(other => Math.Abs(value - (100 * parts[i] / other)) > 3)))];
    }

    /// <summary>How much more than last year's figure, which the sentence names.</summary>
    public StatedFigure Growth(decimal now, decimal before)
    {
        var decimals = words.Pick(0, 1, 2, 2);
        return Percent(Math.Round(Math.Abs(100 * (now - before) / before), decimals, MidpointRounding.AwayFromZero), decimals, "growth", value => Math.Abs(value - Math.Abs(100 * (now - before) / before)) > 3);
    }

    /// <summary>Every figure of the outcomes, for a writer who takes one for another.</summary>
    private IReadOnlyList<decimal> Outcomes => [.. new[] { Quantities.Granted, Quantities.Partly, Quantities.Refused, Quantities.Unavailable, Quantities.NotProcessed, Quantities.Other, Quantities.CarriedOut, Quantities.CarriedIn }.Select(Value)];

    private StatedFigure Told(Func<decimal, string> spelled, Reading meant, IReadOnlyList<Reading> others)
    {
        List<Reading> readings = [meant, .. others];
        return new StatedFigure(Value(meant), spelled)
        {
            Kind = "table",
            Readings = readings,
            Neighbours = Outcomes,
            IsWrong = value => readings.SelectMany(Both).All(sensible => value != sensible),
        };
    }

    private IEnumerable<decimal> Both(Reading reading) => [reading.In(published), reading.In(right)];

    private StatedFigure Percent(decimal value, int decimals, string kind, Func<decimal, bool> isWrong) =>
        new(value, share => _speller.InDigits(Cut(share, decimals)).TrimEnd() + "%") { Kind = kind, IsWrong = isWrong };

    private static decimal Cut(decimal value, int decimals)
    {
        var unit = decimals switch { 0 => 1m, 1 => 10m, _ => 100m };
        return Math.Floor(value * unit) / unit;
    }
}
