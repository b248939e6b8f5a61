using System.Data;
using MiniExcelLibs.Attributes;

namespace ReportExtractor.Datasets.Workbook;

/// <summary>A column of a sheet.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Width">Its width, in digits.</param>
/// <param name="Format">How its values are shown; null for as they come.</param>
/// <param name="Value">Its value of a row of the table; null for an empty cell.</param>
internal sealed record SheetColumn(string Title, int Width, string? Format, Func<IDataRecord, object?> Value)
{
    private const int FirstWideCharacter = 0x2E80;

    /// <summary>How many lines its title takes. A Chinese character is as wide as two digits, and a line may end before it is full.</summary>
    public int TitleLines => 1 + (Title.Sum(character => character < FirstWideCharacter ? 1 : 2) / (Width - 2));

    /// <summary>How it looks.</summary>
    public DynamicExcelColumn Look => new(Title) { Width = Width, Format = Format };
}
