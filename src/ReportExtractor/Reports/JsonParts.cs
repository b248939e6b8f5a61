using System.Globalization;
using Newtonsoft.Json;
using ReportExtractor.Documents;

namespace ReportExtractor.Reports;

/// <summary>The parts that every JSON of this library is put together from.</summary>
internal static class JsonParts
{
    /// <summary>Writes the property <c>source</c>.</summary>
    public static void WriteSource(JsonWriter json, SourceStamp source)
    {
        json.WritePropertyName("source");
        json.WriteStartObject();
        Property(json, "uri", source.Uri);
        Property(json, "media_type", source.MediaType);
        Property(json, "sha256", source.Sha256);
        Property(json, "retrieved", source.Retrieved?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    /// <summary>Writes the property <c>illegible</c>.</summary>
    public static void WriteIllegible(JsonWriter json, IReadOnlyList<IllegiblePart> parts)
    {
        json.WritePropertyName("illegible");
        json.WriteStartArray();
        foreach (var part in parts)
        {
            json.WriteStartObject();
            Property(json, "cause", CauseName(part.Cause));
            WriteLocation(json, part.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The name of a cause: <c>private_glyphs</c>.</summary>
    public static string CauseName(IllegibleCause cause) => cause switch
    {
        IllegibleCause.Picture => "picture",
        IllegibleCause.Outlines => "outlines",
        IllegibleCause.PrivateGlyphs => "private_glyphs",
        IllegibleCause.CutOff => "cut_off",
        _ => "damaged",
    };

    /// <summary>Writes the property <c>location</c>.</summary>
    public static void WriteLocation(JsonWriter json, Location? location)
    {
        json.WritePropertyName("location");
        if (location is not { } place)
        {
            json.WriteNull();
            return;
        }

        json.WriteStartObject();
        if (place.Table > 0)
        {
            Property(json, "table", place.Table);
            Property(json, "row", place.Row);
            Property(json, "cell", place.Cell);
        }

        if (place.Line > 0)
        {
            Property(json, "line", place.Line);
            Property(json, "column", place.Column);
        }

        if (place.Page > 0)
            Property(json, "page", place.Page);
        if (place.Box is { } box)
            WriteBox(json, box);
        json.WriteEndObject();
    }

    // Left, top, right, bottom.
    private static void WriteBox(JsonWriter json, Box box)
    {
        json.WritePropertyName("box");
        json.WriteStartArray();
        foreach (var edge in new[] { box.Left, box.Top, box.Right, box.Bottom })
            json.WriteRawValue(edge.ToString("0.##", CultureInfo.InvariantCulture));
        json.WriteEndArray();
    }

    public static void Property(JsonWriter json, string name, string? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    public static void Property(JsonWriter json, string name, int value) => Property(json, name, (int?)value);

    public static void Property(JsonWriter json, string name, int? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    public static void Property(JsonWriter json, string name, double value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    /// <summary>Writes a number: whole ones without a point, others with exactly the decimals that were printed.</summary>
    public static void Property(JsonWriter json, string name, decimal? value)
    {
        json.WritePropertyName(name);
        if (value is not { } number)
            json.WriteNull();
        else
            json.WriteRawValue(number.ToString(CultureInfo.InvariantCulture));
    }
}
