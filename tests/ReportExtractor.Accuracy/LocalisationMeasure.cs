using System.Diagnostics;
using ReportExtractor.Forms;
using ReportExtractor.Generator;
using ReportExtractor.Generator.Figures;
using ReportExtractor.Reports;
using ReportExtractor.Verification;

namespace ReportExtractor.Accuracy;

/// <summary>How often the verifier suspects the figures that a publisher's mistake changed.</summary>
internal sealed class LocalisationMeasure
{
    private static readonly string[] Kinds = ["lost_digit", "transposition", "shifted_row", "stale_total", "zero_total", "split_digits", "typed_anew"];

    private const string OneUnique = "1, unique";
    private const string OneOfSeveral = "1, not unique";
    private const string Two = "2";

    private readonly string _title;
    private readonly SortedDictionary<string, Share> _shares = new(StringComparer.Ordinal);
    private readonly List<double> _milliseconds = [];

    private LocalisationMeasure(int seed, int reports)
    {
        _title = $"{reports} reports from seed {seed}";
        for (var i = 0; i < reports; i++)
            Add(seed + i);
    }

    /// <summary>Of one changed figure that no other could stand for, how often it is the first suspect.</summary>
    public double FirstOfUnique => ShareOf(OneUnique, share => share.First);

    /// <summary>Of one changed figure, how often it is among the suspects.</summary>
    public double AmongOfOne => Math.Min(ShareOf(OneUnique, share => share.Among), ShareOf(OneOfSeveral, share => share.Among));

    /// <summary>Of two changed figures, how often both and no others are the first suspects.</summary>
    public double FirstOfTwo => ShareOf(Two, share => share.First);

    /// <summary>Draws reports with mistakes and looks for them.</summary>
    public static LocalisationMeasure Of(int seed, int reports) => new(seed, reports);

    /// <summary>Writes for each number of changed figures and each kind of mistake how many were found.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine($"{_title}\n");
        output.WriteLine($"{"changed cells",-40}{"reports",10}{"first set",12}{"among sets",12}");
        foreach (var (name, share) in _shares)
            output.WriteLine($"{name,-40}{share.Reports,10}{Percent(share.First, share.Reports),12}{Percent(share.Among, share.Reports),12}");
        _milliseconds.Sort();
        output.WriteLine($"\nmilliseconds a report: median {_milliseconds[_milliseconds.Count / 2]:0.00}, 99 of 100 {_milliseconds[_milliseconds.Count * 99 / 100]:0.00}, most {_milliseconds[^1]:0.00}\n");
    }

    private double ShareOf(string name, Func<Share, int> found) => _shares.TryGetValue(name, out var share) ? (double)found(share) / share.Reports : 0;

    private void Add(int seed)
    {
        var kind = Kinds[seed % Kinds.Length];
        var form = FormCatalog.All[seed / Kinds.Length % FormCatalog.All.Count];
        var habits = new Habits(seed, new Dictionary<string, string> { ["published_error"] = kind });
        var figures = FigureDraw.Draw(habits, form);
        var correct = ReportOf(figures);
        PublishedErrors.Make(habits, figures);
        var published = ReportOf(figures);
        var changed = form.Cells.Where(cell => published.Cells[cell.Index].Value != correct.Cells[cell.Index].Value).Select(cell => (cell.Name, correct.Cells[cell.Index].Value)).ToHashSet();
        var watch = Stopwatch.StartNew();
        var findings = Verifier.Verify(published).Findings.Where(finding => finding.Left is not null).ToList();
        _milliseconds.Add(watch.Elapsed.TotalMilliseconds);
        if (findings.Count == 0)
            return;

        // Sets of several findings are independent: the mistake is among them if each of its parts is.
        var first = findings.SelectMany(finding => (finding.Suspects ?? []).Where(suspect => suspect.Set == 1)).Select(Of).ToHashSet();
        var all = findings.SelectMany(finding => finding.Suspects ?? []).Select(Of).ToHashSet();
        var number = changed.Count switch
        {
            1 => IsOnlyOne(published, changed.Single().Name) ? OneUnique : OneOfSeveral,
            2 => Two,
            _ => "3 or more",
        };
        foreach (var name in new[] { number, $"{number}, {kind}" })
        {
            if (!_shares.TryGetValue(name, out var share))
                _shares.Add(name, share = new Share());
            share.Reports++;
            share.First += first.SetEquals(changed) ? 1 : 0;
            share.Among += changed.IsSubsetOf(all) ? 1 : 0;
        }

        static (string, decimal?) Of(Suspect suspect) => (suspect.Cell, suspect.Suggested);
    }

    // No other cell alone can make all sums hold.
    private static bool IsOnlyOne(Report report, string changed)
    {
        var off = report.Form.Sums.Select(sum => (Sum: sum, By: sum.Left.Sum(cell => report.Cells[cell].Value ?? 0) - sum.Right.Sum(cell => report.Cells[cell].Value ?? 0))).ToList();
        return report.Form.Cells.Where(cell => report.Cells[cell.Index].IsFound).Where(cell =>
        {
            var needed = off.Where(sum => sum.Sum.Left.Contains(cell.Index) || sum.Sum.Right.Contains(cell.Index)).Select(sum => sum.Sum.Left.Contains(cell.Index) ? -sum.By : sum.By).Distinct().ToList();
            return needed is [not 0] && (report.Cells[cell.Index].Value ?? 0) + needed[0] >= 0
                && off.TrueForAll(sum => sum.By == 0 || sum.Sum.Left.Contains(cell.Index) || sum.Sum.Right.Contains(cell.Index));
        }).Select(cell => cell.Name).SequenceEqual([changed]);
    }

    private static Report ReportOf(ReportFigures figures) => new(
        new ReportIdentity(null, null, null, null, null, null, new SourceStamp("", "", "", null)),
        figures.Form,
        [.. figures.Form.Cells.Select(cell => figures.Rows(cell.Table.Code).Contains(cell.Row)
            ? new CellReading(figures[cell.Name], Habits.Plain(figures[cell.Name]), null, CellStatus.Read, 1, null)
            : CellReading.NotFound)],
        [],
        [],
        []);

    private static string Percent(int part, int whole) => $"{100.0 * part / whole:0.00} %";

    private sealed class Share
    {
        public int Reports { get; set; }

        public int First { get; set; }

        public int Among { get; set; }
    }
}
