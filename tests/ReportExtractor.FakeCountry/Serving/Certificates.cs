using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ReportExtractor.FakeCountry.Serving;

/// <summary>What is right or wrong with a site's certificate.</summary>
internal enum CertificateKind
{
    /// <summary>Signed by itself.</summary>
    SelfSigned,

    /// <summary>For another address.</summary>
    WrongName,

    /// <summary>Out of date.</summary>
    Expired,
}

/// <summary>Makes the certificates of sites, at run time and for one run.</summary>
internal sealed class Certificates : IDisposable
{
    private const string OtherName = "www.example.gov.cn";

    private readonly Dictionary<string, X509Certificate2> _made = new(StringComparer.Ordinal);
    private readonly X509Certificate2 _authority = MakeAuthority();
    private readonly Lock _lock = new();

    /// <summary>The certificate of an address.</summary>
    public X509Certificate2 For(IPAddress address, CertificateKind kind)
    {
        lock (_lock)
        {
            var name = $"{address} {kind}";
            return _made.TryGetValue(name, out var made) ? made : _made[name] = Make(address, kind);
        }
    }

    public void Dispose()
    {
        _authority.Dispose();
        foreach (var certificate in _made.Values)
            certificate.Dispose();
    }

    private static X509Certificate2 MakeAuthority()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Fake Country Authority", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddYears(-2), DateTimeOffset.UtcNow.AddYears(1));
    }

    private X509Certificate2 Make(IPAddress address, CertificateKind kind)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(kind == CertificateKind.WrongName ? $"CN={OtherName}" : $"CN={address}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        if (kind == CertificateKind.WrongName)
            names.AddDnsName(OtherName);
        else
            names.AddIpAddress(address);
        request.CertificateExtensions.Add(names.Build());
        var from = DateTimeOffset.UtcNow.AddDays(-100);
        var to = kind == CertificateKind.Expired ? from.AddDays(90) : DateTimeOffset.UtcNow.AddDays(100);
        if (kind == CertificateKind.SelfSigned)
            return Usable(request.CreateSelfSigned(from, to));
        using var signed = request.Create(_authority, from, to, RandomNumberGenerator.GetBytes(8));
        return Usable(signed.CopyWithPrivateKey(key));
    }

    // TLS on some systems cannot use a key that was never stored.
    private static X509Certificate2 Usable(X509Certificate2 certificate)
    {
        using (certificate)
            return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}
