using System.Buffers;
using ReportExtractor.Documents;

namespace ReportExtractor.Recognition;

/// <summary>What a page states about itself beside the report: the table of 索引号 and 发布机构, and lines such as 发布日期：2023-01-17.</summary>
internal sealed class PageFacts
{
    private static readonly string[] DateNames =
        ["发布日期", "公开日期", "发布时间", "信息提供日期", "公开时间", "公布日期", "发布于", "日期", "时间", "生成日期", "发文日期", "成文日期"];

    private static readonly string[] IssuerNames =
        ["发布机构", "公开机构", "发布机关", "发文机关", "公开责任部门", "发布单位", "制发机构", "信息来源", "来源", "发文单位", "公开主体"];

    private const int MaxNameLength = 10;

    private static readonly string[] MetaDates = ["pubdate", "publishdate", "publishtime", "article:published_time", "firstpublishedtime"];

    private static readonly string[] BodyEndings =
        ["政府", "局", "委", "办公室", "厅", "办", "街道", "中心", "院", "部", "署", "镇", "乡", "队", "会", "所", "站", "处"];

    private static readonly SearchValues<char> NotInNames = SearchValues.Create("。，；：:>0123456789");

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \u3000\t\n\u00a0，。");

    private readonly Dictionary<string, string> _facts = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, string> _metadata;

    public PageFacts(Document document, IEnumerable<Block> blocks)
    {
        _metadata = document.Metadata;
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph)
                ReadLine(paragraph.Text);
            else if (block is Grid grid)
                ReadTable(grid);
        }
    }

    /// <summary>The stated date of publication, or null.</summary>
    public DateOnly? Published => DateNames.Select(name => _facts.GetValueOrDefault(name)).Concat(MetaDates.Select(name => _metadata.GetValueOrDefault(name)))
        .Select(text => text is null ? null : Dates.FindDate(Width.Compact(text)))
        .FirstOrDefault(date => date is not null);

    /// <summary>The stated publishing body, or null.</summary>
    public string? Issuer => IssuerNames.Select(name => _facts.GetValueOrDefault(name)).FirstOrDefault(IsBody)
        ?? (_metadata.GetValueOrDefault("contentsource") is { } source && IsBody(source) ? source : null);

    /// <summary>True if a text is the name of a public body.</summary>
    public static bool IsBody(string? text) =>
        text is { Length: >= 3 and <= 40 } && !text.AsSpan().ContainsAny(NotInNames)
        && TraditionalCharacters.Simplify(text) is var simple && !simple.EndsWith("网站", StringComparison.Ordinal)
        && Array.Exists(BodyEndings, ending => simple.EndsWith(ending, StringComparison.Ordinal));

    private void ReadTable(Grid grid)
    {
        foreach (var row in grid.Rows)
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                if (row.Cells[i].Text.Length is < 2 or > MaxNameLength)
                {
                    ReadLine(row.Cells[i].Text);
                    continue;
                }

                var name = TraditionalCharacters.Simplify(Width.Compact(row.Cells[i].Text)).TrimEnd(':');
                if (i + 1 < row.Cells.Count && IsName(name))
                    _facts.TryAdd(name, row.Cells[i + 1].Text.Trim());
                else
                    ReadLine(row.Cells[i].Text);
            }
        }
    }

    // 发布日期：2020-01-31 09:12 来源：某某局
    private void ReadLine(string text)
    {
        if (text.Length > 200 || text.AsSpan().IndexOfAny(':', '：') < 0)
            return;
        var simple = TraditionalCharacters.Simplify(text);
        var compact = Width.Compact(simple);
        foreach (var name in DateNames)
        {
            if (ValueOf(compact, name) is { } value && Dates.FindDate(value[..Math.Min(value.Length, 16)]) is not null)
                _facts.TryAdd(name, value);
        }

        foreach (var name in IssuerNames)
        {
            if (ValueOf(simple, name) is { } value)
                _facts.TryAdd(name, FirstWord(text[^value.Length..].TrimStart()));
        }
    }

    private static bool IsName(string name) => Array.IndexOf(DateNames, name) >= 0 || Array.IndexOf(IssuerNames, name) >= 0;

    private static string? ValueOf(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var rest = text[(at + name.Length)..].TrimStart(' ', '\u3000', '】', ']', '\u00a0');
        return rest.Length > 1 && rest[0] is ':' or '：' ? rest[1..] : null;
    }

    private static string FirstWord(string text)
    {
        var end = text.AsSpan().IndexOfAny(WordEnds);
        return end < 0 ? text : text[..end];
    }
}
