using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReportExtractor.Forms;
using ReportExtractor.Statements;

namespace ReportExtractor.Reports;

/// <summary>The JSON Schema (2020-12) of a report's JSON, made from the forms, so that it names every cell that a report can have.</summary>
public static class ReportSchema
{
    /// <summary>The schema as text.</summary>
    public static string Text { get; } = Build().ToString(Formatting.Indented);

    private static JObject Build() => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = "Annual report on government information disclosure (政府信息公开工作年度报告)",
        ["description"] = "One report as extracted. A cell is its number, or null where the report prints none; evidence says why and where.",
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = new JArray("schema_version", "report", "proactive_disclosure", "requests", "review_and_litigation", "sections", "statements", "unrecognised", "evidence", "findings"),
        ["properties"] = new JObject
        {
            ["schema_version"] = new JObject { ["const"] = ReportJson.SchemaVersion },
            ["report"] = Identity(),
            ["proactive_disclosure"] = Table("proactive_disclosure"),
            ["requests"] = Table("requests"),
            ["review_and_litigation"] = Table("review_and_litigation"),
            ["sections"] = List(Item(("number", Nullable("string")), ("title", Type("string")), ("text", Type("string")))),
            ["statements"] = List(Ref("statement")),
            ["unrecognised"] = List(Item(("table", Type("string")), ("label", Type("string")), ("values", List(Type("string"))), ("location", Ref("location")))),
            ["illegible"] = List(Item(("cause", Enumeration(Enum.GetValues<Documents.IllegibleCause>().Select(JsonParts.CauseName))), ("location", Ref("location")))),
            ["evidence"] = List(Ref("evidence")),
            ["findings"] = List(Ref("finding")),
        },
        ["$defs"] = new JObject
        {
            ["location"] = Location(),
            ["evidence"] = Evidence(),
            ["statement"] = Statement(),
            ["finding"] = Finding(),
        },
    };

    private static JObject Identity()
    {
        var source = Item(("uri", Type("string")), ("media_type", Type("string")), ("sha256", Pattern("^[0-9a-f]{64}$")), ("retrieved", Nullable("string")));
        return Item(
            ("title", Nullable("string")),
            ("issuer", Nullable("string")),
            ("year", Nullable("integer")),
            ("title_year", Nullable("integer")),
            ("period_year", Nullable("integer")),
            ("form", Enumeration(FormCatalog.All.Select(form => form.Code))),
            ("published", Nullable("string")),
            ("source", source));
    }

    // Every row of the table in any form; a row code with a dot is a row within a group.
    private static JObject Table(string code)
    {
        var properties = new JObject();
        foreach (var table in FormCatalog.All.SelectMany(form => form.Tables).Where(table => table.Code == code))
        {
            foreach (var row in table.Rows)
            {
                var parent = properties;
                var parts = row.Code.Split('.');
                foreach (var group in parts[..^1])
                    parent = (JObject)Child(parent, group)["properties"]!;
                var columns = (JObject)Child(parent, parts[^1])["properties"]!;
                foreach (var column in row.Columns.Select(index => table.Columns[index]))
                    columns[column.Code] ??= Cell(column);
            }
        }

        return new JObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };

        static JObject Child(JObject parent, string name)
        {
            parent[name] ??= new JObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = new JObject() };
            return (JObject)parent[name]!;
        }
    }

    private static JObject Cell(FormColumn column)
    {
        var cell = Nullable("number");
        cell["description"] = column.Unit is null ? column.Label : $"{column.Label} [{column.Unit}]";
        return cell;
    }

    private static JObject Evidence()
    {
        var evidence = Item(
            ("cell", Type("string")),
            ("raw", Nullable("string")),
            ("note", Nullable("string")),
            ("status", Enumeration(CellStatus.All)),
            ("confidence", new JObject { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1 }),
            ("location", new JObject { ["anyOf"] = new JArray(Ref("location"), Type("null")) }));
        evidence["properties"]!["unit"] = Enumeration(["10k_yuan", "yuan", "unknown"]);
        return evidence;
    }

    private static JObject Statement()
    {
        var statement = Item(
            ("meaning", new JObject { ["enum"] = new JArray(Meaning.All.Select(meaning => (object?)meaning.Code).Append(null)) }),
            ("raw", Type("string")),
            ("clause", Type("string")),
            ("text", Type("string")),
            ("value", Type("number")),
            ("low", Type("number")),
            ("high", Type("number")),
            ("unit", Nullable("string")),
            ("period", Enumeration(StatementJson.Periods)),
            ("scope", Enumeration(StatementJson.Scopes)),
            ("section", Type("integer")),
            ("sentence", Type("integer")),
            ("start", Type("integer")),
            ("length", Type("integer")),
            ("location", new JObject { ["anyOf"] = new JArray(Ref("location"), Type("null")) }));
        statement["properties"]!["part_of"] = Type("integer");
        statement["properties"]!["whole_divided"] = Type("boolean");
        statement["properties"]!["share_of"] = Type("integer");
        return statement;
    }

    private static JObject Finding()
    {
        var suspect = Item(("cell", Type("string")), ("value", Nullable("number")), ("suggested", Type("number")), ("reason", Type("string")), ("set", new JObject { ["type"] = "integer", ["minimum"] = 1 }));
        var consequence = Item(("rule", Type("string")), ("severity", Enumeration(["error", "warning"])), ("message", Type("string")), ("cells", List(Type("string"))));
        var decision = Item(("decision", Enumeration(["confirmed", "dismissed"])), ("reason", Type("string")), ("by", Type("string")), ("date", Nullable("string")));
        var finding = Item(
            ("id", Pattern("^[0-9a-f]{12}$")),
            ("rule", Type("string")),
            ("severity", Enumeration(["error", "warning", "info"])),
            ("message", Type("string")),
            ("cells", List(Type("string"))),
            ("suspects", List(suspect)));
        foreach (var side in new[] { "left", "right", "difference" })
            finding["properties"]![side] = consequence["properties"]![side] = Type("number");
        finding["properties"]!["consequences"] = List(consequence);
        finding["properties"]!["decision"] = decision;
        finding["properties"]!["statements"] = List(Type("integer"));
        finding["properties"]!["others"] = List(Item(("issuer", Nullable("string")), ("year", Nullable("integer")), ("source", Type("string")), ("cells", List(Type("string")))));
        return finding;
    }

    private static JObject Location()
    {
        var location = Item();
        foreach (var part in new[] { "line", "column", "table", "row", "cell", "page" })
            location["properties"]![part] = Type("integer");
        var box = List(Type("number"));
        box["minItems"] = box["maxItems"] = 4;
        box["description"] = "Left, top, right and bottom in points from the page's top left corner";
        location["properties"]!["box"] = box;
        return location;
    }

    private static JObject Item(params (string Name, JObject Schema)[] properties) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = new JArray(properties.Select(property => property.Name)),
        ["properties"] = new JObject(properties.Select(property => new JProperty(property.Name, property.Schema))),
    };

    private static JObject List(JObject items) => new() { ["type"] = "array", ["items"] = items };

    private static JObject Type(string type) => new() { ["type"] = type };

    private static JObject Nullable(string type) => new() { ["type"] = new JArray(type, "null") };

    private static JObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JObject Enumeration(IEnumerable<string> values) => new() { ["enum"] = new JArray(values) };

    private static JObject Ref(string name) => new() { ["$ref"] = $"#/$defs/{name}" };
}
