using ReportExtractor.Reports;
using ReportExtractor.Verification.Issuers;

namespace ReportExtractor.Verification.Regions;

/// <summary>Which bodies report to which, as a user lists them.</summary>
public sealed class RegionTree
{
    private const int MaxBodies = 1_000_000;

    private static readonly string[] Columns = ["body", "parent", "level"];

    private RegionTree(IReadOnlyList<RegionBody> bodies) => Bodies = bodies;

    /// <summary>The bodies in the order in which they are listed.</summary>
    public IReadOnlyList<RegionBody> Bodies { get; }

    /// <summary>Reads a table of comma-separated values with the columns body, parent and level; level is for people.</summary>
    /// <exception cref="FormatException">The text is no such table; the message says where.</exception>
    public static RegionTree Read(string csv)
    {
        var bodies = new List<RegionBody>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (i, row) in CsvRows.Read(csv).Index())
        {
            var fields = row.Select(field => field.Trim()).ToList();
            if (fields is [""])
                continue;
            if (fields.Count != Columns.Length)
                throw new FormatException($"line {i + 1} has {fields.Count} fields, not body, parent and level");
            if (i == 0 && fields.SequenceEqual(Columns, StringComparer.OrdinalIgnoreCase))
                continue;
            if (IssuerName.Parse(fields[0]) is null)
                throw new FormatException($"line {i + 1}: “{fields[0]}” does not name a body with its place");
            if (!seen.Add(fields[0]))
                throw new FormatException($"line {i + 1}: “{fields[0]}” is listed twice");
            if (bodies.Count == MaxBodies)
                throw new FormatException($"it lists more than {MaxBodies} bodies");
            bodies.Add(new RegionBody(fields[0], fields[1]));
        }

        if (bodies.Find(body => body.Parent.Length > 0 && !seen.Contains(body.Parent)) is { } orphan)
            throw new FormatException($"“{orphan.Parent}”, to which “{orphan.Name}” reports, is not listed");
        return new RegionTree(bodies);
    }
}

/// <summary>A body of the tree.</summary>
/// <param name="Name">Its name with its place.</param>
/// <param name="Parent">The government whose consolidated report counts it; empty for the topmost.</param>
public sealed record RegionBody(string Name, string Parent);
