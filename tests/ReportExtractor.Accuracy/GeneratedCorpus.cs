using System.Security.Cryptography;
using ReportExtractor.Generator;

namespace ReportExtractor.Accuracy;

/// <summary>As many documents as wanted from one seed.</summary>
/// <param name="Seed">The first document's seed; the others follow it.</param>
/// <param name="Documents">How many.</param>
/// <param name="Forced">Habits that every publisher has.</param>
internal sealed record GeneratedCorpus(int Seed, int Documents, IReadOnlyDictionary<string, string>? Forced = null)
{
    /// <summary>Each document's result, and one hash of them all.</summary>
    /// <param name="kept">A folder that the documents are written to; null if they are not kept.</param>
    public (Breakdown Breakdown, string Sha256) Run(string? kept = null)
    {
        var results = new DocumentResult[Documents];
        var hashes = new byte[Documents][];
        Parallel.For(0, Documents, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            var document = DocumentGenerator.Generate(unchecked(Seed + i), Forced);
            hashes[i] = SHA256.HashData(document.Content);
            if (kept is not null)
                File.WriteAllBytes(Path.Combine(kept, document.FileName), document.Content);
            results[i] = Measure.Of(document);
        });
        return (new Breakdown(results), Convert.ToHexStringLower(SHA256.HashData(hashes.SelectMany(hash => hash).ToArray())));
    }
}
