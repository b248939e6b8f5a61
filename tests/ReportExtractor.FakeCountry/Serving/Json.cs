using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReportExtractor.FakeCountry.Serving;

/// <summary>How this program writes JSON.</summary>
internal static class Json
{
    public static JsonSerializerOptions Line { get; } = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonSerializerOptions Indented { get; } = new(Line) { WriteIndented = true };
}
