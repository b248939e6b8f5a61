using Newtonsoft.Json;

namespace ReportExtractor.Datasets.Documentation;

/// <summary>What the parts of a package's description are written with.</summary>
internal static class PackageJson
{
    public static void Property(this JsonWriter json, string name, object value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    public static void List(this JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var value in values)
            json.WriteValue(value);
        json.WriteEndArray();
    }

    public static void Object(this JsonWriter json, string name, Action<JsonWriter> write)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    }

    public static void Objects<T>(this JsonWriter json, string name, IEnumerable<T> items, Action<JsonWriter, T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
