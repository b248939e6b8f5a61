using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using static ReportExtractor.Reports.JsonParts;

namespace ReportExtractor.Reports;

/// <summary>Statements as JSON.</summary>
internal static class StatementJson
{
    /// <summary>The names of the times that a statement may be about, in the order of <see cref="StatementPeriod"/>.</summary>
    public static IReadOnlyList<string> Periods { get; } = ["report", "year_before", "other"];

    /// <summary>The names of those whose figure a statement may be, in the order of <see cref="StatementScope"/>.</summary>
    public static IReadOnlyList<string> Scopes { get; } = ["body", "region", "part"];

    /// <summary>Writes statements as an array.</summary>
    public static void Write(JsonWriter json, IReadOnlyList<Statement> statements)
    {
        json.WriteStartArray();
        foreach (var statement in statements)
        {
            json.WriteStartObject();
            Property(json, "meaning", statement.Meaning);
            Property(json, "raw", statement.Raw);
            Property(json, "clause", statement.Clause);
            Property(json, "text", statement.Text);
            Property(json, "value", statement.Value);
            Property(json, "low", statement.Low);
            Property(json, "high", statement.High);
            Property(json, "unit", statement.Unit);
            Property(json, "period", Periods[(int)statement.Period]);
            Property(json, "scope", Scopes[(int)statement.Scope]);
            if (statement.PartOf is { } whole)
            {
                Property(json, "part_of", whole);
                json.WritePropertyName("whole_divided");
                json.WriteValue(statement.IsWholeDivided);
            }

            if (statement.ShareOf is { } of)
                Property(json, "share_of", of);
            Property(json, "section", statement.Place.Section);
            Property(json, "sentence", statement.Place.Sentence);
            Property(json, "start", statement.Place.Start);
            Property(json, "length", statement.Place.Length);
            WriteLocation(json, statement.Place.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="json">The statements.</param>
    /// <param name="sections">How many chapters the report has.</param>
    /// <exception cref="FormatException">They refer to statements or chapters that are not there, or are too many.</exception>
    public static IReadOnlyList<Statement> Read(IReadOnlyList<JObject> json, int sections)
    {
        if (json.Count > Statement.Most)
            throw new FormatException($"it has more than {Statement.Most} statements");
        var statements = json.Select(Read).ToList();
        foreach (var statement in statements)
        {
            if (statement.Place.Section < 0 || statement.Place.Section >= sections || !IsThere(statement.PartOf) || !IsThere(statement.ShareOf))
                throw new FormatException("a statement refers to a chapter or statement that is not there");
        }

        return statements;

        bool IsThere(int? index) => index is null || (index >= 0 && index < statements.Count);
    }

    private static Statement Read(JObject json) => new(
        (string?)json["meaning"],
        (string?)json["raw"] ?? "",
        (string?)json["clause"] ?? "",
        (string?)json["text"] ?? "",
        Bounded(json["value"]),
        Bounded(json["low"]),
        Bounded(json["high"]),
        (string?)json["unit"],
        (StatementPeriod)Index(Periods, (string?)json["period"]),
        (StatementScope)Index(Scopes, (string?)json["scope"]),
        new StatementPlace((int?)json["section"] ?? -1, (int?)json["sentence"] ?? 0, (int?)json["start"] ?? 0, (int?)json["length"] ?? 0, JsonReading.ReadLocation(json["location"])))
    {
        PartOf = (int?)json["part_of"],
        IsWholeDivided = (bool?)json["whole_divided"] ?? false,
        ShareOf = (int?)json["share_of"],
    };

    private static decimal Bounded(JToken? value) => (decimal?)value is { } number && Math.Abs(number) < CellReading.ValueBound ? number
        : throw new FormatException("the value of a statement is missing or beyond anything that a report counts");

    private static int Index(IReadOnlyList<string> names, string? name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == name)
                return i;
        }

        throw new FormatException($"a statement has the unknown period or scope “{name}”");
    }
}
