using ReportExtractor.Documents;
using ReportExtractor.Forms;
using ReportExtractor.Reports;
using ReportExtractor.Verification;

namespace ReportExtractor.Tests.Datasets;

/// <summary>Reports that no body would publish: every kind of figure and text that a cell may hold.</summary>
internal sealed class RandomReports(int seed)
{
    private static readonly string[] Texts = ["22（其中修订16件）", "一,二", "他说“无”", "say \"none\"", "上\n下", "a\r\nb", " 前后有空格 ", "'", "；", "NULL", "NA", "0.0", "\t", "\"", "㐀𠀀", "#", "\\N", "1e5", "true"];

    private readonly Random _random = new(seed);

    /// <summary>A number of reports.</summary>
    public IEnumerable<Report> Take(int count) => Enumerable.Range(0, count).Select(Next);

    private Report Next(int number)
    {
        var form = Pick(FormCatalog.All);
        var sections = new[] { new Section("一", "总体情况", "收到申请30件，\"其中\"12件。\n二") };
        var report = new Report(
            new ReportIdentity(Text(), Maybe(() => $"{Text()}县人民政府"), Maybe<int>(() => _random.Next(2019, 2026)), null, null, Maybe<DateOnly>(() => new DateOnly(2023, 1, 1).AddDays(_random.Next(700))), new SourceStamp($"报告/{number}.html", "text/html", $"{number:x64}", Maybe<DateTimeOffset>(() => new DateTimeOffset(2026, 1, 1, 8, 0, _random.Next(60), TimeSpan.FromHours(8))))),
            form,
            [.. form.Cells.Select(_ => Reading())],
            sections,
            [],
            [])
        {
            Statements = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => new Statement(Maybe(() => "requests.received"), "30件", "收到申请30件", Text() ?? "句", Decimal(), Decimal(), Decimal(), Maybe(() => "件"), StatementPeriod.Report, StatementScope.Body, new StatementPlace(0, 0, 4, 3, Place())))],
        };
        return report with
        {
            Findings = [.. Enumerable.Range(0, _random.Next(3)).Select(index => new Finding("requests.balance", Pick(Enum.GetValues<Severity>()), Text() ?? "不符", [form.Cells[_random.Next(form.Cells.Count)].Name], Decimal(), Decimal()) { Id = $"{number:x8}{index:x4}" })],
        };
    }

    private CellReading Reading() => new(Maybe<decimal>(Decimal), Text(), Text(), Pick(CellStatus.All), Math.Round(_random.NextDouble(), _random.Next(16)), Place(), Maybe(() => "10k_yuan"));

    // Up to 24 digits before the point and 12 behind, as the widest that is read and printed.
    private decimal Decimal() => _random.Next(6) switch
    {
        0 => 0m,
        1 => _random.Next(1000),
        2 => -_random.Next(1000),
        3 => new decimal(_random.Next(), 0, 0, false, (byte)_random.Next(5)),
        4 => new decimal(_random.Next(), _random.Next(), 0, _random.Next(2) == 0, (byte)_random.Next(13)),
        _ => new decimal(_random.Next(), _random.Next(), 40_000, false, 0),
    };

    private Location? Place() => _random.Next(4) switch
    {
        0 => null,
        1 => new Location(_random.Next(1, 900), _random.Next(1, 80)),
        2 => new Location(3, 4, 2, _random.Next(1, 30), 5),
        _ => ReportExtractor.Documents.Location.OnPage(2, new Box(1.5f, 2.25f, _random.Next(600), 40)),
    };

    private string? Text() => _random.Next(3) == 0 ? null : Pick(Texts);

    private T? Maybe<T>(Func<T> value)
        where T : struct => _random.Next(3) == 0 ? null : value();

    private string? Maybe(Func<string> value) => _random.Next(3) == 0 ? null : value();

    private T Pick<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];
}
