using ReportExtractor.Forms;

namespace ReportExtractor.Recognition;

/// <summary>The table of a form that printed rows are compared with.</summary>
/// <param name="FormIndex">Index of the form within <see cref="FormCatalog.All"/>.</param>
/// <param name="Table">The table.</param>
internal sealed record TableContext(int FormIndex, FormTable Table)
{
    // Shorter labels may be words of longer ones.
    private const int ClearLength = 4;

    // One mistake in a group of four characters.
    private const double GroupSimilarity = 0.75;

    internal const string TotalColumn = "total";

    private readonly string[][] _rowKeys = [.. Table.Rows.Select(row => Keys(row.Label, row.Spellings))];

    private readonly string[][] _columnKeys = [.. Table.Columns.Select(column => Keys(column.Label, column.Spellings))];

    private readonly bool[][] _members = [.. Table.Groups.Select(group => Table.Rows.Select(row => row.Groups.Contains(group)).ToArray())];

    private readonly string[] _groupKeys = [.. Table.Groups.Select(group => LabelText.Key(group))];

    private readonly Numbering[] _numbers = [.. Table.Rows.Select(row => Numbering.Parse(row.Label))];

    private readonly string[] _allKeys =
        [.. Table.Rows.SelectMany(row => row.Groups.Append(row.Label)).Concat(Table.Columns.Select(column => column.Label)).Concat(Table.Headings).Select(text => LabelText.Key(text)).Distinct()];

    /// <summary>One context for each table of each known form.</summary>
    public static IReadOnlyList<IReadOnlyList<TableContext>> All { get; } =
        [.. FormCatalog.All.Select((form, f) => form.Tables.Select(table => new TableContext(f, table)).ToArray())];

    /// <summary>The row or column of the table that a cell names, or -1; the first if it may name several.</summary>
    public int Meaning(PrintedCell cell, LabelKind kind)
    {
        foreach (var meaning in cell.Meanings)
        {
            if (Is(meaning, kind))
                return meaning.Index;
        }

        return -1;
    }

    /// <summary>True if a cell names the column of totals: 总计, 合计, 小计.</summary>
    public bool NamesTotal(PrintedCell cell) => Meaning(cell, LabelKind.Column) is var column and >= 0 && Table.Columns[column].Code == TotalColumn;

    /// <summary>True if the meaning belongs to this table and is of the kind.</summary>
    public bool Is(LabelMeaning meaning, LabelKind kind) =>
        IsOfTable(meaning) && meaning.Kind == kind;

    /// <summary>True if the meaning belongs to this table.</summary>
    public bool IsOfTable(LabelMeaning meaning) => meaning.Form == FormIndex && meaning.Table == Table.Index;

    /// <summary>True if a cell names a group that the row stands in.</summary>
    public bool IsMember(PrintedCell group, int row) => Meaning(group, LabelKind.Group) is var index and >= 0 && _members[index][row];

    /// <summary>The number before a row's official label.</summary>
    public Numbering NumberOf(int row) => _numbers[row];

    /// <summary>True if a printed label is the form's own for a row.</summary>
    public bool IsOfficial(string key, int row) => _rowKeys[row][0] == key;

    /// <summary>How alike a printed label is to a row's, over all its spellings; 0 if it holds another row's too, as two labels put together do.</summary>
    public double RowSimilarity(string key, int row) => HoldsAnother(key, row) ? 0 : Best(key, _rowKeys[row]);

    /// <summary>A label's key without the groups that it names before its row: 不予公开属于国家秘密 as 属于国家秘密.</summary>
    public string WithoutGroups(string key)
    {
        while (Array.Find(_groupKeys, group => group.Length < key.Length && key.StartsWith(group, StringComparison.Ordinal)) is { } group)
            key = key[group.Length..];
        return key;
    }

    /// <summary>The row that a label's key names behind a misprinted group of it: 其处他理其他 as 其他; empty if there is none.</summary>
    public LabelMeaning[] BehindMisprintedGroup(string key)
    {
        key = WithoutGroups(key);
        for (var group = 0; group < _groupKeys.Length; group++)
        {
            var length = _groupKeys[group].Length;
            for (var cut = Math.Max(ClearLength - 1, length - 1); length >= ClearLength && cut <= length + 1 && cut < key.Length; cut++)
            {
                if (Similarity.Of(key.AsSpan(0, cut), _groupKeys[group]) < GroupSimilarity || Opposites.Differ(key[..cut], _groupKeys[group]))
                    continue;
                var meanings = Array.FindAll(LabelIndex.Shared.Find(key[cut..]), meaning => Is(meaning, LabelKind.Row) && _members[group][meaning.Index]);
                if (meanings.Length > 0)
                    return meanings;
            }
        }

        return [];
    }

    /// <summary>How alike a printed label is to a column's, over all its spellings.</summary>
    public double ColumnSimilarity(string key, int column) => Best(key, _columnKeys[column]);

    /// <summary>How far from official a spelling of a column's label is: 0 is the form's own, the known others follow.</summary>
    public int SpellingRank(string key, int column) => Array.IndexOf(_columnKeys[column], key) is var rank and >= 0 ? rank : int.MaxValue;

    /// <summary>True if a text is a piece of one of the table's labels.</summary>
    public bool IsLabelPiece(string text) => LabelText.Key(text) is var key && Array.Exists(_allKeys, label => label.Contains(key, StringComparison.Ordinal));

    // 行政处罚行政强制
    private bool HoldsAnother(string key, int row)
    {
        for (var other = 0; other < _rowKeys.Length; other++)
        {
            if (other != row && Array.Exists(_rowKeys[other], label => label.Length >= ClearLength && label.Length < key.Length && key.Contains(label, StringComparison.Ordinal) && !Array.Exists(_rowKeys[row], own => own.Contains(label, StringComparison.Ordinal))))
                return true;
        }

        return false;
    }

    private static double Best(string key, string[] spellings)
    {
        var best = 0.0;
        foreach (var spelling in spellings)
        {
            var similarity = Similarity.Of(key, spelling);
            if (similarity > best && !Opposites.Differ(key, spelling))
                best = similarity;
        }

        return best;
    }

    private static string[] Keys(string label, IEnumerable<string> spellings) =>
        [.. spellings.Prepend(LabelText.WithoutRemarks(label)).Prepend(label).Select(text => LabelText.Key(text)).Distinct()];
}
