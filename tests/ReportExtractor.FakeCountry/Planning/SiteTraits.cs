namespace ReportExtractor.FakeCountry.Planning;

/// <summary>The manners of a site, none of which is a fault.</summary>
/// <param name="Validation">How it tells that a page is unchanged.</param>
/// <param name="IsLively">Pages have a counter, the date and a menu that differ at each visit.</param>
/// <param name="Compresses">Pages are packed for those who accept that.</param>
internal sealed record SiteTraits(Validation Validation, bool IsLively, bool Compresses)
{
    public static SiteTraits Draw(Draws draws, string host) => new(
        draws.Below(20, host, "validation") switch { < 9 => Validation.Full, < 13 => Validation.DateOnly, < 16 => Validation.None, < 18 => Validation.Restless, _ => Validation.Ignored },
        draws.Below(4, host, "lively") == 0,
        draws.Below(3, host, "compresses") == 0);
}
