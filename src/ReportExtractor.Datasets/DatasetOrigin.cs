namespace ReportExtractor.Datasets;

/// <summary>A file that a dataset's reports were read from, by which anybody can tell that it is the same.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">How many of its bytes count.</param>
/// <param name="Sha256">Hash of these, lower-case hexadecimal.</param>
public sealed record DatasetOrigin(string Name, long Bytes, string Sha256);
