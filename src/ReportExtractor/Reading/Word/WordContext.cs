using ReportExtractor.Documents;
using ReportExtractor.Reading.Word.Lists;

namespace ReportExtractor.Reading.Word;

/// <summary>What the readers of paragraphs and cells share while a file is read from its beginning to its end.</summary>
internal sealed class WordContext
{
    public WordContext(WordPackage package, CancellationToken cancellation)
    {
        Styles = new WordStyles(package.Styles);
        Lists = new ListCounters(package.Numbering, Styles);
        Notes = new NoteMarks(package.Footnotes, package.Endnotes);
        Cancellation = cancellation;
    }

    public WordStyles Styles { get; }

    public ListCounters Lists { get; }

    public NoteMarks Notes { get; }

    public FieldState Fields { get; } = new();

    public List<IllegiblePart> Illegible { get; } = [];

    public CancellationToken Cancellation { get; }
}
