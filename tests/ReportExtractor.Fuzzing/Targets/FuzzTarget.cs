namespace ReportExtractor.Fuzzing.Targets;

/// <summary>One reader and all that follows it, as something to be fed with bytes.</summary>
/// <param name="Name">What it is called by.</param>
/// <param name="Run">Reads an input, recognises and verifies what it holds.</param>
internal sealed record FuzzTarget(string Name, Action<byte[]> Run)
{
    /// <summary>Small documents that lead far into the reader.</summary>
    public required Func<IReadOnlyList<byte[]>> Seeds { get; init; }

    /// <summary>Words of the format.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>The ways in which any bytes become an input that gets into the reader, by name.</summary>
    public required IReadOnlyList<(string Name, Func<byte[], byte[]> Frame)> Frames { get; init; }

    /// <summary>It refuses by <see cref="FormatException"/>, as readers of our own format do.</summary>
    public bool RefusesByFormat { get; init; }

    /// <summary>Every reader.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } =
        [HtmlTarget.Create(), TextTarget.Create(), PdfTarget.Create(), WordTarget.Create(), OldOfficeTarget.Create(), JsonTarget.Create()];

    /// <summary>The reader of this name.</summary>
    public static FuzzTarget Named(string name) => All.FirstOrDefault(target => target.Name == name) ?? throw new ArgumentException($"There is no target “{name}”.", nameof(name));
}
