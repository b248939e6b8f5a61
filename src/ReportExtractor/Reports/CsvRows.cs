using System.Text;

namespace ReportExtractor.Reports;

/// <summary>Reads comma-separated values (RFC 4180): fields in quotes may hold commas, line breaks and doubled quotes.</summary>
internal static class CsvRows
{
    /// <summary>The rows of a text, empty lines included.</summary>
    /// <exception cref="FormatException">A quote is not closed.</exception>
    public static IEnumerable<IReadOnlyList<string>> Read(string text)
    {
        var row = new List<string>();
        var field = new StringBuilder();
        var isQuoted = false;
        for (var i = text.StartsWith('\uFEFF') ? 1 : 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isQuoted)
            {
                if (c != '"')
                    field.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"')
                    field.Append(text[++i]);
                else
                    isQuoted = false;
            }
            else if (c == '"' && field.Length == 0)
            {
                isQuoted = true;
            }
            else if (c is ',' or '\n')
            {
                row.Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (c == ',')
                    continue;
                yield return row;
                row = [];
            }
            else
            {
                field.Append(c);
            }
        }

        if (isQuoted)
            throw new FormatException("a quotation mark is not closed");
        if (row.Count == 0 && field.Length == 0)
            yield break;
        row.Add(field.ToString().TrimEnd('\r'));
        yield return row;
    }
}
