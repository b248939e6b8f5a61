namespace ReportExtractor.FakeCountry.Sites;

/// <summary>Where the country is served.</summary>
/// <param name="Http">The port for http.</param>
/// <param name="Https">The port for https.</param>
/// <param name="Closed">A port on which nobody listens.</param>
internal readonly record struct Ports(int Http, int Https, int Closed)
{
    public string HttpAddress(string host, string target) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"http://{host}:{Http}{target}");

    public string HttpsAddress(string host, string target) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"https://{host}:{Https}{target}");
}
