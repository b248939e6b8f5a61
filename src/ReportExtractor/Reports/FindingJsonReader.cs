using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReportExtractor.Verification;
using ReportExtractor.Verification.Decisions;

namespace ReportExtractor.Reports;

/// <summary>Reads back what <see cref="FindingJson"/> wrote.</summary>
public static class FindingJsonReader
{
    /// <summary>The findings of an array.</summary>
    /// <exception cref="FormatException">The text is no array of findings.</exception>
    public static IReadOnlyList<Finding> Read(string text)
    {
        try
        {
            using var json = new JsonTextReader(new StringReader(text)) { FloatParseHandling = FloatParseHandling.Decimal, DateParseHandling = DateParseHandling.None, MaxDepth = 32 };
            return Read(JArray.Load(json));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or InvalidCastException or ArgumentException or OverflowException)
        {
            throw new FormatException($"it is no array of findings: {error.Message}", error);
        }
    }

    /// <summary>The findings of an array that is read already.</summary>
    internal static IReadOnlyList<Finding> Read(JToken? findings) => [.. Objects(findings).Select(ToFinding)];

    private static Finding ToFinding(JObject json) => new(
        (string)json["rule"]!,
        Severity(json),
        (string)json["message"]!,
        Texts(json["cells"]),
        (decimal?)json["left"],
        (decimal?)json["right"],
        [.. Objects(json["suspects"]).Select(suspect => new Suspect((string)suspect["cell"]!, (decimal?)suspect["value"], (decimal)suspect["suggested"]!, (string)suspect["reason"]!, (int)suspect["set"]!))])
    {
        Id = (string)json["id"]!,
        Consequences = [.. Objects(json["consequences"]).Select(one => new Consequence((string)one["rule"]!, Severity(one), (string)one["message"]!, Texts(one["cells"]), (decimal?)one["left"], (decimal?)one["right"]))],
        Statements = [.. json["statements"]?.Values<int>() ?? []],
        Decision = json["decision"] is JObject decision ? ToDecision((string)json["id"]!, decision) : null,
        Others = [.. Objects(json["others"]).Select(other => new OtherReport((string?)other["issuer"], (int?)other["year"], (string)other["source"]!, Texts(other["cells"])))],
    };

    private static Decision ToDecision(string finding, JObject json) => new(
        finding,
        (string?)json["decision"] == "confirmed",
        (string)json["reason"]!,
        (string)json["by"]!,
        DateOnly.TryParseExact((string?)json["date"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null);

    private static Severity Severity(JObject json) => Enum.Parse<Severity>((string)json["severity"]!, ignoreCase: true);

    private static IReadOnlyList<string> Texts(JToken? array) => [.. array?.Values<string>().OfType<string>() ?? []];

    private static JEnumerable<JObject> Objects(JToken? array) => array?.Children<JObject>() ?? JEnumerable<JObject>.Empty;
}
