namespace ReportExtractor.Verification.Catalog;

/// <summary>What a rule asks, why, and how it looks when it is broken.</summary>
/// <param name="Id">Stable name of the rule, e.g. <c>requests.balance</c>.</param>
/// <param name="Severities">The severities that its findings may have, the usual one first.</param>
/// <param name="Title">A few words.</param>
/// <param name="Explanation">What the rule asks, for citizens.</param>
/// <param name="Source">The clause of the form or the Regulation, or the arithmetic, that it rests on.</param>
/// <param name="Example">A case with invented figures.</param>
public sealed record CatalogRule(
    string Id,
    IReadOnlyList<Severity> Severities,
    Bilingual Title,
    Bilingual Explanation,
    Bilingual Source,
    Bilingual Example);

/// <summary>A text in both languages.</summary>
/// <param name="Zh">In Chinese.</param>
/// <param name="En">In English.</param>
public sealed record Bilingual(string Zh, string En)
{
    /// <summary>The text in a language.</summary>
    public string In(Language language) => language == Language.Zh ? Zh : En;
}
