namespace ReportExtractor.Accuracy;

/// <summary>Holds the figures of a fixed corpus against floors, and looks at fresh documents that no floor was made for.</summary>
internal static class Gate
{
    private const int FreshDocuments = 200;
    private const int Worst = 10;

    /// <summary>Runs both and prints what they come to. Fresh documents only inform: what fails must fail for everybody.</summary>
    /// <returns>0 if every figure reaches its floor, otherwise 1.</returns>
    public static int Run(string path, TextWriter output)
    {
        var floors = Floors.Read(path);
        var (breakdown, sha256) = new GeneratedCorpus(floors.Seed, floors.Documents).Run();
        output.WriteLine($"{floors.Documents} documents from seed {floors.Seed}, sha256 {sha256}\n");
        output.WriteLine(BreakdownText.Write(breakdown, Worst));

        var localisation = LocalisationMeasure.Of(floors.Seed, floors.Localisation.Reports);
        localisation.Write(output);

        var fresh = new GeneratedCorpus(Random.Shared.Next(), FreshDocuments);
        output.WriteLine($"{fresh.Documents} fresh documents from seed {fresh.Seed}\n");
        output.WriteLine(BreakdownText.Write(fresh.Run().Breakdown, Worst));

        var failures = floors.Failures(breakdown, sha256).Concat(floors.Localisation.Failures(localisation)).ToList();
        foreach (var failure in failures)
            output.WriteLine("below the floor: " + failure);
        output.WriteLine(failures.Count == 0 ? "every floor is reached" : $"{failures.Count} floors are missed");
        return failures.Count == 0 ? 0 : 1;
    }
}
