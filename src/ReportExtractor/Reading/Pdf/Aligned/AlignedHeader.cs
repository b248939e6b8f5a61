using ReportExtractor.Documents;
using ReportExtractor.Reading.Pdf.Lines;

namespace ReportExtractor.Reading.Pdf.Aligned;

/// <summary>
/// Words at a page's end that may be the header of a table on the next page, whose figures tell which of the words belong
/// together.
/// </summary>
internal sealed record AlignedHeader : AlignedPiece
{
    private readonly WordLines _lines;
    private readonly int _start;
    private readonly IReadOnlyList<Rule> _rules;

    /// <summary>The words from a line on.</summary>
    public AlignedHeader(int page, WordLines lines, int start, IReadOnlyList<Rule> rules)
        : base(page, lines.Range(start, lines.Count).SelectMany(line => line).Select(word => word.Box).Aggregate((a, b) => a.Around(b)), [])
    {
        (_lines, _start, _rules) = (lines, start, rules);
        Otherwise = [.. LetterLines.Of(lines.Letters(start, lines.Count)).SelectMany(line => line.Columns).Select(line => new ProseLine(page, line))];
    }

    /// <summary>The lines it is if no table goes on with it.</summary>
    public IReadOnlyList<ProseLine> Otherwise { get; }

    /// <summary>The header over the rows on the next page.</summary>
    public AlignedPiece Over(AlignedPiece table)
    {
        var figures = table.Rows.SelectMany(row => row.Words).Where(word => word.IsFigure).Select(word => word.Location.Box).OfType<Box>().ToList();
        var columns = WordPlaces.Columns(figures);
        for (var i = _start; i < _lines.Count; i++)
            _lines.Part(i, columns);
        return new AlignedPiece(Page, Box, AlignedLabels.Join(Page, _lines.Range(_start, _lines.Count), columns, _rules));
    }
}
