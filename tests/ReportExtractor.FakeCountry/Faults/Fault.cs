namespace ReportExtractor.FakeCountry.Faults;

/// <summary>Something that goes wrong with an answer.</summary>
/// <param name="Name">What the log calls it.</param>
/// <param name="Cause">What comes of it if it lasts: one of the causes of the expected outcome, or null if the document can be had all the same.</param>
/// <param name="ServeAsync">Answers in place of the good answer.</param>
internal sealed record Fault(string Name, string? Cause, Func<FaultScene, Task> ServeAsync);
