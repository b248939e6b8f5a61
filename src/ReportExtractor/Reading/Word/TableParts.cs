namespace ReportExtractor.Reading.Word;

/// <summary>The rows and cells of a table that are seen, also those within content controls and tracked changes.</summary>
internal static class TableParts
{
    /// <summary>The rows that are neither deleted nor hidden.</summary>
    public static List<WordElement> Rows(WordElement table) =>
        Find(table, "tr", row => row.Child("trPr") is { } properties && (InlineReader.IsRemoved(properties) || (properties.Switch("hidden") ?? false)));

    /// <summary>The cells that are not deleted.</summary>
    public static List<WordElement> Cells(WordElement row) => Find(row, "tc", cell => cell.Child("tcPr")?.Child("cellDel") is not null);

    private static List<WordElement> Find(WordElement parent, string name, Predicate<WordElement> isUnseen)
    {
        var found = new List<WordElement>();
        Add(parent);
        return found;

        void Add(WordElement element)
        {
            for (var child = element.First; child is not null; child = child.Next)
            {
                if (child.Name == name)
                {
                    if (!isUnseen(child))
                        found.Add(child);
                }
                else if (child.Name is "sdt" or "sdtContent" or "ins" or "moveTo" or "customXml" or "smartTag" or "AlternateContent")
                {
                    Add(child);
                }
            }
        }
    }
}
