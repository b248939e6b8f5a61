using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReportExtractor.Documents;
using ReportExtractor.Forms;
using static ReportExtractor.Reports.JsonReading;

namespace ReportExtractor.Reports;

/// <summary>Reads back what <see cref="ReportJson"/> wrote.</summary>
public static class ReportJsonReader
{
    // A text in memory has room for some thousand. Each takes some thousand bytes in memory, however short it is.
    private const int MaxReports = 10_000;

    // A reason may repeat what it is about.
    private const int MaxReason = 300;

    /// <summary>True if a text looks like a report's JSON.</summary>
    public static bool Looks(string text) =>
        Begins(text) || (text.AsSpan().TrimStart("\uFEFF \t\r\n") is ['{', ..] && text.Contains("\"schema_version\"", StringComparison.Ordinal) && text.Contains("\"evidence\"", StringComparison.Ordinal));

    /// <summary>True if a text of which only the beginning is known begins as <see cref="ReportJson"/> writes reports.</summary>
    public static bool Begins(ReadOnlySpan<char> head) =>
        head.TrimStart("\uFEFF \t\r\n") is ['{', .. var rest] && rest.TrimStart().StartsWith("\"schema_version\"", StringComparison.Ordinal);

    /// <summary>Reads every report of a text: one JSON document, several, or one a line.</summary>
    /// <exception cref="FormatException">The text is no report's JSON, or holds very many; the message says where it fails.</exception>
    public static IReadOnlyList<Report> Read(string text)
    {
        using var reader = new StringReader(text);
        var reports = new List<Report>();
        foreach (var report in Read(reader))
        {
            if (reports.Count == MaxReports)
                throw new FormatException($"it holds more than {MaxReports} reports");
            reports.Add(report);
        }

        return reports;
    }

    /// <summary>Reads the reports of a text of any length, one after the other: only one of them is in memory.</summary>
    /// <exception cref="FormatException">The text is no report's JSON; the message says where it fails. Those before the fault were given.</exception>
    public static IEnumerable<Report> Read(TextReader text)
    {
        using var json = new BoundedJsonReader(text)
        {
            CloseInput = false,
            SupportMultipleContent = true,
            FloatParseHandling = FloatParseHandling.Decimal,
            DateParseHandling = DateParseHandling.None,
            MaxDepth = 32,
            ArrayPool = new BoundedBuffers(),
        };
        while (Next(json) is { } report)
            yield return report;
    }

    private static Report? Next(BoundedJsonReader json)
    {
        try
        {
            return json.Read() ? ReadReport(json) : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or InvalidCastException or ArgumentException or OverflowException)
        {
            throw new FormatException($"it is no report's JSON: {(error.Message.Length <= MaxReason ? error.Message : error.Message[..MaxReason] + "…")}", error);
        }
    }

    private static Report ReadReport(BoundedJsonReader json)
    {
        if (json.TokenType != JsonToken.StartObject)
            throw new JsonReaderException("it holds something else than objects");
        var rest = new JObject();
        IReadOnlyList<(string Cell, CellReading Reading)> evidence = [];
        foreach (var name in Names(json))
        {
            if (name == "evidence")
            {
                evidence = EvidenceJsonReader.Read(json);
                continue;
            }

            json.Read();
            rest[name] = JToken.ReadFrom(json);
        }

        return ToReport(rest, evidence);
    }

    private static Report ToReport(JObject json, IReadOnlyList<(string Cell, CellReading Reading)> evidence)
    {
        if ((string?)json["schema_version"] != ReportJson.SchemaVersion)
            throw new FormatException($"its schema version is {json["schema_version"] ?? "missing"}, not {ReportJson.SchemaVersion}");
        var info = json["report"] as JObject ?? throw new FormatException("it has no “report”");
        var form = FormCatalog.Find((string?)info["form"] ?? "") ?? throw new FormatException($"its form “{info["form"]}” is not known");
        var source = info["source"];
        var identity = new ReportIdentity(
            (string?)info["title"],
            (string?)info["issuer"],
            (int?)info["year"],
            (int?)info["title_year"],
            (int?)info["period_year"],
            DateOnly.TryParseExact((string?)info["published"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
            new SourceStamp(
                (string?)source?["uri"] ?? "",
                (string?)source?["media_type"] ?? "",
                (string?)source?["sha256"] ?? "",
                DateTimeOffset.TryParse((string?)source?["retrieved"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null));
        var sections = Objects(json["sections"]).Select(section => new Section((string?)section["number"], (string?)section["title"] ?? "", (string?)section["text"] ?? "")).ToList();
        return new Report(
            identity,
            form,
            Cells(json, evidence, form),
            sections,
            [.. Objects(json["unrecognised"]).Select(Unrecognised)],
            FindingJsonReader.Read(json["findings"]))
        {
            Statements = StatementJson.Read([.. Objects(json["statements"])], sections.Count),
            Illegible = [.. Objects(json["illegible"]).Select(Illegible)],
        };
    }

    private static CellReading[] Cells(JObject json, IReadOnlyList<(string Cell, CellReading Reading)> evidence, Form form)
    {
        var cells = new CellReading[form.Cells.Count];
        Array.Fill(cells, CellReading.NotFound);
        foreach (var (name, reading) in evidence)
        {
            var index = form.IndexOf(name);
            if (index < 0)
                throw new FormatException($"form {form.Code} has no cell “{name}”");
            JToken? value = json;
            foreach (var part in name.Split('.'))
                value = (value as JObject)?[part];
            var number = (decimal?)value;
            if (number is { } stated && Math.Abs(stated) >= CellReading.ValueBound)
                throw new FormatException($"the value of “{name}” is beyond anything that a report counts");
            cells[index] = reading with { Value = number };
        }

        return cells;
    }

    private static UnrecognisedLine Unrecognised(JObject line) =>
        new((string?)line["table"] ?? "", (string?)line["label"] ?? "", line["values"]?.Values<string>().Select(value => value ?? "").ToList() ?? [], ReadLocation(line["location"]) ?? default);

    private static IllegiblePart Illegible(JObject part) => new(
        Enum.GetValues<IllegibleCause>().First(cause => JsonParts.CauseName(cause) == (string?)part["cause"] || cause == IllegibleCause.Damaged),
        ReadLocation(part["location"]) ?? default);

    private static JEnumerable<JObject> Objects(JToken? array) => array?.Children<JObject>() ?? JEnumerable<JObject>.Empty;

    /// <summary>A reader that bounds what one report holds: a value in memory takes many times the room that it takes in the text.</summary>
    private sealed class BoundedJsonReader(TextReader text) : JsonTextReader(text)
    {
        // A long report has some ten thousand.
        private const int MaxTokens = 1_000_000;

        private int _tokens;

        public override bool Read()
        {
            _tokens = Depth == 0 ? 0 : _tokens + 1;
            return _tokens <= MaxTokens ? base.Read() : throw new JsonReaderException($"a report of it has more than {MaxTokens} values");
        }
    }

    /// <summary>Room for one value, which a reader gathers whole before it looks at it.</summary>
    private sealed class BoundedBuffers : IArrayPool<char>
    {
        // The longest text of a chapter, and twice that, since room is doubled.
        private const int MaxLength = 16_000_000;

        public char[] Rent(int minimumLength) =>
            minimumLength <= MaxLength ? new char[minimumLength] : throw new JsonReaderException($"a value of it has more than {MaxLength / 2} characters");

        public void Return(char[]? array)
        {
            // The collector takes it.
        }
    }
}
