namespace ReportExtractor.Reading.Word;

/// <summary>
/// Looks through a file's tables before they are read, and tells the rows that only arrange the page: those that hold
/// tables, headings or long prose, and tables of a single column.
/// </summary>
internal sealed class TableSurvey(WordStyles styles)
{
    // A cell of a report's table has at most some hundred characters, remarks included; longer ones hold the article.
    private const int MaxCellLength = 600;

    // A single cell in a row is a label or a remark up to this length.
    private const int MaxLabelLength = 60;

    private readonly Dictionary<WordElement, int> _numbers = [];
    private readonly HashSet<WordElement> _layoutRows = [];

    /// <summary>True if the table was looked through.</summary>
    public bool Knows(WordElement table) => _numbers.ContainsKey(table);

    /// <summary>The how-manieth table of the file it is, outer tables before inner ones.</summary>
    public int NumberOf(WordElement table) => _numbers[table];

    /// <summary>True if the row's cells are to be read one after the other, as text.</summary>
    public bool IsLayout(WordElement row) => _layoutRows.Contains(row);

    /// <summary>Looks through all that an element holds.</summary>
    public void Add(WordElement root) => Measure(root);

    private Content Measure(WordElement element)
    {
        switch (element.Name)
        {
            case "t":
                return new Content(element.Text.Length, false, 0, false);
            case "tbl":
                return MeasureTable(element);
            case "del" or "moveFrom" or "pPr" or "rPr":
                return default;
            default:
                var content = default(Content);
                for (var child = element.First; child is not null; child = child.Next)
                    content = content.And(Measure(child));
                return element.Name == "p" && content.Length > 0 && IsHeading(element) ? content with { HoldsHeading = true } : content;
        }
    }

    private bool IsHeading(WordElement paragraph) => styles.IsHeading(paragraph.Child("pPr"), InlineReader.StyleOf(paragraph));

    private Content MeasureTable(WordElement table)
    {
        _numbers.TryAdd(table, _numbers.Count + 1);
        var rows = TableParts.Rows(table).ConvertAll(row => (Row: row, Cells: TableParts.Cells(row)));
        var hasColumns = rows.Exists(row => row.Cells.Count > 1);
        var whole = default(Content);
        foreach (var (row, cells) in rows)
        {
            var content = default(Content);
            var longest = 0;
            foreach (var cell in cells)
            {
                var inCell = Measure(cell);
                longest = Math.Max(longest, inCell.Length);
                content = content.And(inCell);
            }

            var isProse = cells.Count == 1 && GridSpan(cells[0]) <= 1 && (!hasColumns || longest > MaxLabelLength);
            if (content.HoldsGrid || longest > MaxCellLength || (content.HoldsHeading && cells.Count <= 2) || isProse)
                _layoutRows.Add(row);
            whole = whole.And(content with { Cells = content.Cells + cells.Count });
        }

        // A table of one cell within a cell only frames its text.
        return whole with { HoldsGrid = whole.HoldsGrid || whole.Cells > 1 };
    }

    private static int GridSpan(WordElement cell) => cell.Child("tcPr")?.Number("gridSpan") ?? 1;

    private readonly record struct Content(int Length, bool HoldsHeading, int Cells, bool HoldsGrid)
    {
        public Content And(Content other) => new(Length + other.Length, HoldsHeading || other.HoldsHeading, Cells + other.Cells, HoldsGrid || other.HoldsGrid);
    }
}
