using System.Buffers;
using ReportExtractor.Documents;
using ReportExtractor.Reports;

namespace ReportExtractor.Statements;

/// <summary>Finds the figures that a report states in its text: chapters in, statements out.</summary>
internal static class StatementFinder
{
    // No chapter that people wrote is longer; what is beyond is not read.
    private const int MaxText = 200_000;

    // A sentence, and a clause, are quoted as far as this.
    private const int MaxSentence = 240;
    private const int MaxClause = 60;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;()");

    /// <summary>The statements of a report in reading order.</summary>
    /// <param name="sections">Its chapters.</param>
    /// <param name="year">The year reported on, if known.</param>
    /// <param name="issuer">The body that reports, if known.</param>
    public static IReadOnlyList<Statement> Find(IReadOnlyList<LocatedSection> sections, int? year, string? issuer)
    {
        var statements = new List<Statement>();
        for (var i = 0; i < sections.Count && statements.Count < Statement.Most; i++)
        {
            var flow = Flow.Of(sections[i].Section.Text.Length <= MaxText ? sections[i].Section.Text : sections[i].Section.Text[..MaxText]);
            var stated = Read(flow, TopicOf(sections[i].Section.Title), year, issuer).Take(Statement.Most - statements.Count).ToList();
            var relations = new PartFinder(flow.Text, stated).Find();
            var first = statements.Count;
            for (var j = 0; j < stated.Count; j++)
            {
                statements.Add(ToStatement(stated[j], flow, sections[i], i) with
                {
                    PartOf = relations[j].PartOf + first,
                    IsWholeDivided = relations[j].IsWholeDivided,
                    ShareOf = relations[j].ShareOf + first,
                });
            }
        }

        return statements;
    }

    private static IEnumerable<Stated> Read(Flow flow, Topic ofChapter, int? year, string? issuer)
    {
        var topic = ofChapter;
        foreach (var sentence in Sentence.In(flow.Text))
        {
            if (sentence.IsAtLineStart && !sentence.GoesOnFromHeading)
                topic = ofChapter;
            var reader = new SentenceReader(flow.Text, sentence, topic, year, issuer);
            foreach (var stated in reader.Read())
                yield return stated;
            topic = reader.LastTopic;
        }
    }

    private static Topic TopicOf(string title) => Topics.In(title, 0, title.Length).Select(found => found.Topic).FirstOrDefault();

    private static Statement ToStatement(Stated stated, Flow flow, LocatedSection section, int index)
    {
        var (figure, sentence) = (stated.Figure, stated.Sentence);
        var start = flow.Origin(figure.Start);
        var from = Math.Max(sentence.Start, figure.End - (MaxSentence / 2));
        return new Statement(
            stated.Meaning,
            flow.AsPrinted(figure.Start, figure.End),
            Clause(flow, figure, sentence),
            flow.AsPrinted(from, Math.Min(sentence.End, from + MaxSentence)).Trim(),
            figure.Value,
            figure.Low,
            figure.High,
            figure.Unit,
            stated.Period,
            stated.Scope,
            new StatementPlace(index, flow.Origin(sentence.Start), start, flow.Origin(figure.End - 1) + 1 - start, Line(section, start)));
    }

    private static string Clause(Flow flow, Figure figure, Sentence sentence)
    {
        var start = sentence.Start + flow.Text.AsSpan(sentence.Start, figure.Start - sentence.Start).LastIndexOfAny(ClauseEnds) + 1;
        var length = flow.Text.AsSpan(figure.End, sentence.End - figure.End).IndexOfAny(ClauseEnds);
        var end = length < 0 ? sentence.End : figure.End + length;
        return flow.AsPrinted(Math.Max(start, figure.End - MaxClause), Math.Min(end, figure.End + MaxClause)).Trim();
    }

    // Where the paragraph begins that a character of a chapter's text stands in.
    private static Location? Line(LocatedSection section, int index)
    {
        var line = section.Section.Text.AsSpan(0, index).Count('\n');
        return line < section.Lines.Count ? section.Lines[line] : null;
    }
}
