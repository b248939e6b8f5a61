using Newtonsoft.Json;
using ReportExtractor.Documents;

namespace ReportExtractor.Reports;

/// <summary>Reads how each cell was read. That is most of a report's JSON, so that no tree is made of it first.</summary>
internal static class EvidenceJsonReader
{
    /// <summary>Reads the value that the reader stands before: each cell, as <c>table.row.column</c>, and its reading but for the value.</summary>
    /// <exception cref="JsonException">The JSON is broken, or a value is of another type.</exception>
    public static IReadOnlyList<(string Cell, CellReading Reading)> Read(JsonReader json)
    {
        var all = new List<(string Cell, CellReading Reading)>();
        json.Read();
        if (json.TokenType != JsonToken.StartArray)
        {
            json.Skip();
            return all;
        }

        while (json.Read() && json.TokenType != JsonToken.EndArray)
        {
            if (json.TokenType == JsonToken.StartObject)
                all.Add(ReadOne(json));
            else
                json.Skip();
        }

        return all;
    }

    private static (string Cell, CellReading Reading) ReadOne(JsonReader json)
    {
        string cell = "", status = CellStatus.NotFound;
        string? raw = null, note = null, unit = null;
        var confidence = 0.0;
        Location? location = null;
        foreach (var name in JsonReading.Names(json))
        {
            switch (name)
            {
                case "cell":
                    cell = json.ReadAsString() ?? "";
                    break;
                case "raw":
                    raw = json.ReadAsString();
                    break;
                case "note":
                    note = json.ReadAsString();
                    break;
                case "status":
                    status = json.ReadAsString() ?? CellStatus.NotFound;
                    break;
                case "confidence":
                    confidence = json.ReadAsDouble() ?? 0;
                    break;
                case "location":
                    location = JsonReading.ReadLocation(json);
                    break;
                case "unit":
                    unit = json.ReadAsString();
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        return (cell, new CellReading(null, raw, note, status, confidence, location, unit));
    }
}
