using System.Globalization;
using ReportExtractor.Documents;
using ReportExtractor.Forms;
using ReportExtractor.Reports;
using ReportExtractor.Verification;

namespace ReportExtractor.Inspection;

/// <summary>The words of the inspection page in one language.</summary>
internal sealed class Wording(Language language)
{
    private readonly bool _isChinese = language == Language.Zh;

    /// <summary>The language as HTML names it.</summary>
    public string Code => Of("zh", "en");

    /// <summary>One of two wordings.</summary>
    public string Of(string chinese, string english) => _isChinese ? chinese : english;

    /// <summary>The name of a shade.</summary>
    public string Of(Shade shade) => shade switch
    {
        Shade.Read => Of("读出", "read"),
        Shade.Doubtful => Of("存疑", "doubtful"),
        Shade.Blank => Of("空白或横线", "blank or dash"),
        _ => Of("不能判读", "unreadable"),
    };

    /// <summary>The name of a finding's severity.</summary>
    public string Of(Severity severity) => severity switch
    {
        Severity.Error => Of("错误", "error"),
        Severity.Warning => Of("存疑", "warning"),
        _ => Of("提示", "info"),
    };

    /// <summary>What became of a row.</summary>
    public string Of(RowUse use) => use switch
    {
        RowUse.Cells => Of("本行读出了表格数据", "cells of the form were read from this row"),
        RowUse.Unrecognised => Of("未识别：官方表格没有这一行", "unrecognised: the form has no such row"),
        _ => Of("表头、标题或其他表格的行", "a header, a heading, or a row of another table"),
    };

    /// <summary>Why a part is illegible.</summary>
    public string Of(IllegibleCause cause) => cause switch
    {
        IllegibleCause.Picture => Of("图片，没有文字", "a picture, without text"),
        IllegibleCause.Outlines => Of("文字被画成轮廓", "letters drawn as outlines"),
        IllegibleCause.PrivateGlyphs => Of("字体用了私有编码", "letters in a private code of their font"),
        IllegibleCause.CutOff => Of("表格超出了页面边缘", "a table that runs over the edge of its page"),
        _ => Of("数据损坏", "damaged data"),
    };

    /// <summary>The meaning of a status of <see cref="CellStatus"/>.</summary>
    public string OfStatus(string status) => status switch
    {
        CellStatus.Read => Of("确定", "without doubt"),
        CellStatus.Blank => Of("空白", "blank"),
        CellStatus.Dash => Of("横线", "a dash"),
        CellStatus.Text => Of("只有文字", "words only"),
        CellStatus.Unreadable => Of("有数字，但不是一个数", "figures that are no single number"),
        CellStatus.Unplaced => Of("不能确定在哪一列", "its column cannot be told"),
        CellStatus.LabelUncertain => Of("行名存疑", "the row's label is in doubt"),
        CellStatus.ColumnUncertain => Of("列存疑", "the column is in doubt"),
        CellStatus.HeaderMissing => Of("没有印出表头", "no header is printed"),
        CellStatus.SpacedDigits => Of("数字之间有空格", "the digits stand apart"),
        CellStatus.UnitUncertain => Of("没有印出单位", "the unit is not printed"),
        CellStatus.PrintedTwice => Of("印了两次而不相同", "printed twice with different figures"),
        _ => Of("没有印出", "not printed"),
    };

    /// <summary>A row's label.</summary>
    public string Of(FormRow row) => Of(row.Label, row.Code);

    /// <summary>A column's label.</summary>
    public string Of(FormColumn column) => Of(column.Label, column.Code);

    /// <summary>A table's title.</summary>
    public string Of(FormTable table) => Of(table.Title, table.Code);

    /// <summary>Where something stands in the source.</summary>
    public string Of(Location place)
    {
        var words = new List<string>(2);
        if (place.Row > 0)
            words.Add(Of(string.Create(Invariant, $"源文件表 {place.Table} 行 {place.Row} 格 {place.Cell}"), string.Create(Invariant, $"table {place.Table} row {place.Row} cell {place.Cell} of the source")));
        if (place.Line > 0)
            words.Add(Of(string.Create(Invariant, $"源文件第 {place.Line} 行第 {place.Column} 字"), string.Create(Invariant, $"line {place.Line} column {place.Column} of the source")));
        if (place.Page > 0)
            words.Add(Of(string.Create(Invariant, $"第 {place.Page} 页"), string.Create(Invariant, $"page {place.Page}")));
        if (place.Box is { } box)
            words.Add(string.Create(Invariant, $"[{box.Left:0.#} {box.Top:0.#} {box.Right:0.#} {box.Bottom:0.#}]"));
        return string.Join(Of("，", ", "), words);
    }

    private static CultureInfo Invariant => CultureInfo.InvariantCulture;
}
