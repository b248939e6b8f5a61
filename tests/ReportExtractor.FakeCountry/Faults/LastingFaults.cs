namespace ReportExtractor.FakeCountry.Faults;

/// <summary>The faults that stay, whatever is tried.</summary>
internal static class LastingFaults
{
    /// <summary>Those of single documents, each as likely.</summary>
    public static IReadOnlyList<Fault> OfDocuments { get; } =
    [
        PageFaults.NotFound, PageFaults.Gone, PageFaults.Forbidden, PageFaults.Unauthorized, PageFaults.ServerError, PageFaults.RateLimited, PageFaults.SoftNotFound, PageFaults.Maintenance,
        PageFaults.Login, PageFaults.EmptyShell, PageFaults.Challenge412, PageFaults.Challenge521, PageFaults.OtherText,
        PageFaults.RedirectedHome, PageFaults.Loop, PageFaults.Chain, .. PageFaults.ToPrivate, PageFaults.ToScheme, PageFaults.ToFile, PageFaults.ToNumber, PageFaults.ToForeignHost,
        WireFaults.Reset, WireFaults.ResetAfterHead, WireFaults.Stall, WireFaults.StallInBody, WireFaults.GzipBomb, WireFaults.Endless, WireFaults.ShortBody, WireFaults.BrokenChunk, WireFaults.TruncatedGzip,
        .. Harmless, .. Harmless, .. Harmless,
    ];

    /// <summary>Those of archives, besides.</summary>
    public static IReadOnlyList<Fault> OfArchives { get; } = [ArchiveFaults.Nested, ArchiveFaults.Slip];

    // After the document can be had in spite of them, so that they may be on many.
    private static IReadOnlyList<Fault> Harmless => [PageFaults.CookieScript, PageFaults.WrongType, PageFaults.WrongCharset];
}
