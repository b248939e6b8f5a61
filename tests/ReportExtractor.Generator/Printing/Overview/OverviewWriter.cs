using ReportExtractor.Generator.Figures;

namespace ReportExtractor.Generator.Printing.Overview;

/// <summary>Writes a body's 总体情况 from its figures, and the sentences of later chapters that tell them again.</summary>
internal sealed class OverviewWriter
{
    private readonly Habits _words;
    private readonly ReportFigures _published;
    private readonly ReportFigures _right;
    private readonly List<(string Title, IReadOnlyList<Sentence> Sentences)> _parts;
    private readonly Sentence? _besideReviews;
    private readonly Sentence? _rest;

    /// <summary>Draws the sentences and a mistake in them.</summary>
    /// <param name="words">The draws for words, which no table depends on.</param>
    /// <param name="body">Who reports.</param>
    /// <param name="published">The figures of the tables.</param>
    /// <param name="right">The figures before any mistake in the tables.</param>
    public OverviewWriter(Habits words, Body body, ReportFigures published, ReportFigures right)
    {
        (_words, _published, _right) = (words, published, right);
        var narrator = new Narrator(words, body, published, right);
        var others = new OtherSentences(narrator);
        var reviews = new ReviewSentences(narrator);
        List<Sentence> requests = [.. new IntakeSentences(narrator).All(), .. new OutcomeSentences(narrator).All()];
        if (words.Chance(0.4))
            requests.Add(reviews.One());
        if (words.Chance(0.4))
            requests.Insert(words.Below(2) * requests.Count, others.BesideRequests());
        _parts =
        [
            ("主动公开", [.. new DisclosureSentences(narrator, published).All()]),
            ("依申请公开", requests),
            ("政府信息管理", [others.Elsewhere()]),
            ("平台建设", [others.Elsewhere()]),
            ("监督保障", [others.Elsewhere()]),
        ];
        _besideReviews = words.Chance(0.12) ? reviews.One() : null;
        _rest = words.Chance(0.3) ? words.Chance(0.7) ? others.Fees() : new IntakeSentences(narrator).All().First() : null;
        ProseErrors.Make(words, Sentences);
    }

    /// <summary>What the sentences say that the tables, or they themselves, contradict.</summary>
    public IReadOnlyList<ProseContradiction> Contradictions => [.. Sentences.Select(sentence => sentence.Contradiction(_published, _right)).OfType<ProseContradiction>()];

    private List<Sentence> Sentences => [.. _parts.SelectMany(part => part.Sentences), .. new[] { _besideReviews, _rest }.OfType<Sentence>()];

    public IEnumerable<PrintedParagraph> Overview()
    {
        var layout = _words.Choose("overview_layout", "paragraphs", ("headings", 0.15), ("plain", 0.1), ("one", 0.08));
        if (layout == "one")
        {
            yield return new PrintedParagraph(string.Concat(_parts.Select((part, i) => $"（{"一二三四五"[i]}）{part.Title}。{Text(part.Sentences)}")));
            yield break;
        }

        foreach (var (i, (title, sentences)) in _parts.Index())
        {
            if (layout == "headings")
                yield return new PrintedParagraph($"（{"一二三四五"[i]}）{title}情况");
            yield return new PrintedParagraph((layout == "paragraphs" ? $"（{"一二三四五"[i]}）{title}。" : "") + Text(sentences));
        }
    }

    /// <summary>A sentence in the chapter on reviews; none in most reports.</summary>
    public IEnumerable<PrintedParagraph> AboveReviews() => _besideReviews is null ? [] : [new PrintedParagraph(_besideReviews.ToString())];

    /// <summary>The last chapter; null where it says nothing of its own.</summary>
    public PrintedParagraph? Rest() => _rest is null ? null : new PrintedParagraph(_rest.ToString());

    private static string Text(IReadOnlyList<Sentence> sentences) => string.Concat(sentences);
}
