using System.Text;

namespace ReportExtractor.Verification.Catalog;

/// <summary>The catalogue written out for people.</summary>
public static class RulePages
{
    /// <summary>Every rule in a few lines.</summary>
    public static string Text(Language language)
    {
        var text = new StringBuilder();
        foreach (var rule in RuleCatalog.All)
        {
            text.Append(rule.Id).Append("  ").Append(rule.Title.In(language)).Append("  [").Append(Severities(rule, language)).Append("]\n");
            text.Append("  ").Append(rule.Explanation.In(language)).Append('\n');
            text.Append("  ").Append(Source(language)).Append(rule.Source.In(language)).Append('\n');
            text.Append("  ").Append(Example(language)).Append(rule.Example.In(language)).Append("\n\n");
        }

        return text.ToString().TrimEnd('\n');
    }

    /// <summary>A page in Markdown with a chapter for each rule.</summary>
    public static string Markdown(Language language)
    {
        var page = new StringBuilder(Head(language));
        foreach (var rule in RuleCatalog.All)
        {
            page.Append("\n## ").Append(rule.Title.In(language)).Append("\n\n`").Append(rule.Id).Append("` · ").Append(Severities(rule, language)).Append("\n\n");
            page.Append(rule.Explanation.In(language)).Append("\n\n");
            page.Append("* ").Append(Source(language)).Append(rule.Source.In(language)).Append('\n');
            page.Append("* ").Append(Example(language)).Append(rule.Example.In(language)).Append('\n');
        }

        return page.ToString().TrimEnd('\n');
    }

    private static string Severities(CatalogRule rule, Language language) =>
        string.Join(language == Language.Zh ? "、" : ", ", rule.Severities.Select(severity => severity.In(language)));

    private static string Source(Language language) => language == Language.Zh ? "依据：" : "Source: ";

    private static string Example(Language language) => language == Language.Zh ? "举例：" : "Example: ";

    private static string Head(Language language) => language == Language.Zh
        ? """
          # 核对规则

          [English](rules.md)

          本页由 `report-extractor rules --lang zh --format markdown` 生成。

          * 错误：公布的数字相互矛盾，而且所涉单元格都已确切读出。
          * 存疑：很可能有误，或者无法核对。
          * 提示：值得知道。

          凡有单元格未能读准的，最多算存疑：不把本程序可能读错的，说成发布机关的错误。

          """
        : """
          # Rules

          [中文](rules.zh.md)

          Made by `report-extractor rules --lang en --format markdown`.

          * error: the published figures contradict each other, and every cell involved was read without doubt.
          * warning: probably wrong, or could not be checked.
          * info: worth knowing.

          Where a cell was read with doubt, a finding is at most a warning: the publisher is not accused of what the reader may
          have misread.

          """;
}
