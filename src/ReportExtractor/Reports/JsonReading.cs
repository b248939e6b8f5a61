using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReportExtractor.Documents;

namespace ReportExtractor.Reports;

/// <summary>Reads back the parts that <see cref="JsonParts"/> writes.</summary>
internal static class JsonReading
{
    /// <summary>Reads the value of the property <c>location</c>.</summary>
    public static Location? ReadLocation(JToken? json) => json is null ? null : ReadLocation(json.CreateReader());

    /// <summary>Reads a location, the value that the reader stands before; null if it is none.</summary>
    public static Location? ReadLocation(JsonReader json)
    {
        json.Read();
        if (json.TokenType != JsonToken.StartObject)
        {
            json.Skip();
            return null;
        }

        int line = 0, column = 0, table = 0, row = 0, cell = 0, page = 0;
        Box? box = null;
        foreach (var name in Names(json))
        {
            switch (name)
            {
                case "line":
                    line = json.ReadAsInt32() ?? 0;
                    break;
                case "column":
                    column = json.ReadAsInt32() ?? 0;
                    break;
                case "table":
                    table = json.ReadAsInt32() ?? 0;
                    break;
                case "row":
                    row = json.ReadAsInt32() ?? 0;
                    break;
                case "cell":
                    cell = json.ReadAsInt32() ?? 0;
                    break;
                case "page":
                    page = json.ReadAsInt32() ?? 0;
                    break;
                case "box":
                    json.Read();
                    box = JToken.ReadFrom(json) is JArray { Count: 4 } edges ? new Box((float)edges[0], (float)edges[1], (float)edges[2], (float)edges[3]) : null;
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        return new Location(line, column, table, row, cell) { Page = page, Box = box };
    }

    /// <summary>The names of an object's properties, one after the other. Whoever asks for the next one has read the value of the one before.</summary>
    /// <exception cref="JsonException">The JSON is broken.</exception>
    public static IEnumerable<string> Names(JsonReader json)
    {
        while (json.Read() && json.TokenType != JsonToken.EndObject)
        {
            if (json.TokenType == JsonToken.PropertyName)
                yield return (string)json.Value!;
        }

        if (json.TokenType != JsonToken.EndObject)
            throw new JsonReaderException("it ends within an object");
    }
}
