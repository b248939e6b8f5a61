using ReportExtractor.FakeCountry.Serving;

namespace ReportExtractor.FakeCountry.Faults;

/// <summary>Why a whole site gives nothing.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Cause">The cause that its source has.</param>
/// <param name="Served">What all its addresses answer, but for robots.txt; null if it is no answer.</param>
internal sealed record SiteFault(string Name, string Cause, Fault? Served = null)
{
    /// <summary>Nobody listens.</summary>
    public static SiteFault Refused { get; } = new("refused", Expectations.Cause.Connection);

    /// <summary>The list has no entries.</summary>
    public static SiteFault NoLinks { get; } = new("no_links", Expectations.Cause.NoLinks);

    /// <summary>Each in turn.</summary>
    public static IReadOnlyList<SiteFault> All { get; } =
    [
        Of(PageFaults.Challenge412), Refused, Of(PageFaults.RedirectedHome), NoLinks, Tls(CertificateKind.Expired), Of(PageFaults.Maintenance), Of(WireFaults.Stall), Of(PageFaults.Forbidden), Of(PageFaults.Challenge521),
        Of(PageFaults.NotFound), Tls(CertificateKind.SelfSigned), Of(PageFaults.ServerError), Of(PageFaults.EmptyShell), Of(PageFaults.ToPrivate[0]), Of(WireFaults.Reset), Of(PageFaults.SoftNotFound), Of(PageFaults.RateLimited),
        Tls(CertificateKind.WrongName), Of(PageFaults.Login), Of(PageFaults.Loop), Of(PageFaults.ToForeignHost), Of(WireFaults.Endless), Of(WireFaults.ShortBody), Of(PageFaults.ToFile), Of(WireFaults.GzipBomb), Of(PageFaults.Chain),
    ];

    /// <summary>What is wrong with its certificate; null if nothing is that matters.</summary>
    public CertificateKind? Certificate { get; init; }

    private static SiteFault Of(Fault fault) => new(fault.Name, fault.Cause!, fault);

    private static SiteFault Tls(CertificateKind kind) => new($"certificate_{kind}", Expectations.Cause.Tls) { Certificate = kind };
}
