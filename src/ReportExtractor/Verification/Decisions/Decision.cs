namespace ReportExtractor.Verification.Decisions;

/// <summary>What a person found out about a finding.</summary>
/// <param name="Finding">The finding's <see cref="Finding.Id"/>.</param>
/// <param name="IsConfirmed">The publisher's figures are wrong indeed; false if the finding is to be left alone.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who decided; empty if not said.</param>
/// <param name="Date">When; null if not said.</param>
public sealed record Decision(string Finding, bool IsConfirmed, string Reason, string By, DateOnly? Date)
{
    /// <summary>The word in files: <c>confirmed</c> or <c>dismissed</c>.</summary>
    public string Code => IsConfirmed ? "confirmed" : "dismissed";

    /// <summary>The word in a language.</summary>
    public string In(Language language) => language == Language.Zh ? IsConfirmed ? "已确认" : "已驳回" : Code;
}
