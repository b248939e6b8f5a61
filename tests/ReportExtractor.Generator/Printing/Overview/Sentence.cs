using ReportExtractor.Generator.Figures;

namespace ReportExtractor.Generator.Printing.Overview;

/// <summary>A sentence with the figures in it; clauses may be sentences of their own.</summary>
internal sealed class Sentence(FormattableString words)
{
    public IReadOnlyList<StatedFigure> Figures { get; } = [.. FiguresIn(words)];

    public override string ToString() => Text(words);

    /// <summary>What it says that the published tables, or it itself, contradict; null if nothing.</summary>
    public ProseContradiction? Contradiction(ReportFigures published, ReportFigures right)
    {
        if (Figures.FirstOrDefault(figure => figure.IsMisstated) is { } misstated)
            return new ProseContradiction(ToString(), misstated.Kind!, misstated.Value, [.. misstated.Readings.SelectMany(reading => reading.Cells).Distinct(StringComparer.Ordinal)], true);

        // A mistake in the tables may contradict the sentence or not, by which figures one believes.
        var touched = Figures.FirstOrDefault(figure => figure.Readings.Any(reading => reading.In(published) != reading.In(right)));
        return touched is null ? null : new ProseContradiction(ToString(), "published", touched.Value, [], false);
    }

    private static IEnumerable<StatedFigure> FiguresIn(FormattableString words) => words.GetArguments().SelectMany(argument => argument switch
    {
        StatedFigure figure => [figure],
        FormattableString clause => FiguresIn(clause),
        Sentence sentence => sentence.Figures,
        _ => [],
    });

    private static string Text(FormattableString words) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, words.Format, [.. words.GetArguments().Select(argument => argument is FormattableString clause ? Text(clause) : argument?.ToString())]);
}

/// <summary>A sentence that contradicts the tables or itself.</summary>
/// <param name="Sentence">The sentence as printed.</param>
/// <param name="Kind">What it contradicts: <c>table</c>, <c>parts</c>, <c>share</c>, <c>growth</c>, or what the publisher's mistake in the tables made of it.</param>
/// <param name="Stated">The figure that is wrong.</param>
/// <param name="Cells">The cells that it may stand for.</param>
/// <param name="IsPlain">No sensible reading agrees: it must be found. Otherwise it may be.</param>
internal sealed record ProseContradiction(string Sentence, string Kind, decimal Stated, IReadOnlyList<string> Cells, bool IsPlain);
