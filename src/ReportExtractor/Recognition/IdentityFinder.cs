using ReportExtractor.Documents;
using ReportExtractor.Reports;

namespace ReportExtractor.Recognition;

/// <summary>Tells whose report it is, on which year, and when it was published.</summary>
internal static class IdentityFinder
{
    private const int FirstWords = 60;

    /// <summary>The title among a report's blocks or in the document's metadata, and the block after it.</summary>
    public static (ReportTitle? Title, int End) FindTitle(Document document, IReadOnlyList<Block> part)
    {
        // Of equal titles the one nearest above the figures; those below belong to other pages.
        (ReportTitle Title, int End)? best = null;
        var inTables = false;
        for (var i = 0; i < part.Count; i++)
        {
            inTables |= part[i] is Grid { Rows.Count: > 2 } && best is not null;
            if (ReportTitle.At(part, i) is { } found
                && (best is null || found.Title.Weight > best.Value.Title.Weight || (!inTables && found.Title.Weight == best.Value.Title.Weight)))
                best = found;
        }

        var stated = document.Metadata.Where(fact => fact.Key is "articletitle" or "title").OrderBy(fact => fact.Key, StringComparer.Ordinal)
            .SelectMany(fact => fact.Value.Split('-', '_', '|', '—').Prepend(fact.Value))
            .Select(text => ReportTitle.Parse(text.Trim()))
            .FirstOrDefault(title => title is not null);
        if (best is null)
            return (stated, 0);
        if (stated is null || best.Value.Title.Weight >= stated.Weight)
            return best.Value;

        // The page's own name may tell what the printed title leaves out.
        var printed = best.Value.Title;
        return (printed with { Issuer = printed.Issuer ?? stated.Issuer, Year = printed.Year ?? stated.Year }, best.Value.End);
    }

    /// <summary>Finds issuer, years and date in a report's blocks.</summary>
    /// <param name="document">The whole document, for its metadata.</param>
    /// <param name="part">The blocks of this report.</param>
    /// <param name="source">Where the document came from.</param>
    /// <param name="title">The report's title, if it has one.</param>
    /// <param name="titleEnd">The block after the title.</param>
    public static ReportIdentity Find(Document document, IReadOnlyList<Block> part, SourceStamp source, ReportTitle? title, int titleEnd)
    {
        var facts = new PageFacts(document, part);
        var paragraphs = part.OfType<Paragraph>().Select(paragraph => paragraph.Text).ToList();
        var period = paragraphs.Where(text => text.Contains("12", StringComparison.Ordinal) || text.Contains("１２", StringComparison.Ordinal))
            .Select(text => Dates.FindPeriod(Width.Compact(text))).FirstOrDefault(year => year is not null);
        var year = title?.Year ?? period ?? FirstYear(part, titleEnd);
        var published = FindPublished(facts, part, titleEnd, year);

        // Where title and text name two years, the report is published in the one after its own.
        if (period is not null && published?.Year == period + 1)
            year = period;
        return new ReportIdentity(
            title?.Text,
            FindIssuer(title, facts, part, titleEnd, paragraphs),
            year,
            title?.Year,
            period,
            published,
            source);
    }

    private static int? FirstYear(IReadOnlyList<Block> part, int titleEnd)
    {
        foreach (var paragraph in part.Skip(titleEnd).OfType<Paragraph>())
        {
            var compact = Width.Compact(paragraph.Text);
            if (Dates.WholeDate(compact) is null && Dates.FindYear(compact[..Math.Min(FirstWords, compact.Length)]) is { } found
                && !compact.Contains('〔') && Dates.FindDate(compact[..Math.Min(FirstWords, compact.Length)]) is null)
                return found.Year;
        }

        return null;
    }

    private static string? FindIssuer(ReportTitle? title, PageFacts facts, IReadOnlyList<Block> part, int titleEnd, List<string> paragraphs)
    {
        var issuer = title?.Issuer;
        if (issuer is null)
        {
            issuer = part.Take(titleEnd).Reverse().OfType<Paragraph>().Select(paragraph => Width.Compact(paragraph.Text)).FirstOrDefault(PageFacts.IsBody);
            return facts.Issuer ?? issuer ?? Signature(paragraphs) ?? Named(paragraphs);
        }

        // A report named after a place alone is its government's, if it says so anywhere.
        if (issuer[^1] is '省' or '市' or '县' or '区' or '旗' or '州' or '镇' or '乡')
        {
            var government = issuer + "人民政府";
            if (facts.Issuer == government || paragraphs.Exists(text => Names(text, government)))
                return government;
        }

        return issuer;
    }

    private static bool Names(string text, string government)
    {
        var at = text.IndexOf(government, StringComparison.Ordinal);
        var end = at + government.Length;
        return at >= 0 && (end >= text.Length || text[end] is not ('办' or '网' or '门'));
    }

    private static string? Signature(List<string> paragraphs) =>
        paragraphs.Select(text => Width.Compact(text)).LastOrDefault(PageFacts.IsBody);

    // 根据…规定，某县人民政府编制…；如有疑问，请与某县人民政府政务公开科联系
    private static string? Named(List<string> paragraphs)
    {
        foreach (var head in new[] { "规定，", "要求，", "请与", "請與" })
        {
            foreach (var text in paragraphs)
            {
                var start = text.IndexOf(head, StringComparison.Ordinal) + head.Length;
                for (var end = start + 3; start >= head.Length && end <= text.Length && end < start + FirstWords; end++)
                {
                    if (PageFacts.IsBody(text[start..end]) && text[end - 1] is '府' or '局' or '会' or '會' or '厅' or '廳' or '室' or '院'
                        && !text[start..end].Contains('本') && !text[end..].StartsWith('办'))
                        return text[start..end];
                }
            }
        }

        return null;
    }

    // A date that stands alone: under the title, or as the signature at the end.
    private static DateOnly? FindPublished(PageFacts facts, IReadOnlyList<Block> part, int titleEnd, int? year)
    {
        if (facts.Published is { } stated && IsPlausible(stated, year))
            return stated;
        return part.Skip(titleEnd).OfType<Paragraph>()
            .Where(paragraph => paragraph.Text.Length <= FirstWords)
            .Select(paragraph => Dates.WholeDate(Width.Compact(paragraph.Text)))
            .FirstOrDefault(date => date is { } day && IsPlausible(day, year));
    }

    private static bool IsPlausible(DateOnly date, int? year) => year is null || date.Year >= year;
}
