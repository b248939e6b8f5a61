namespace ReportExtractor.Reading;

/// <summary>The bytes of one source and what was said about them on the way.</summary>
/// <param name="Content">The bytes.</param>
/// <param name="Charset">The charset that the server named, if any.</param>
public readonly record struct SourceBytes(ReadOnlyMemory<byte> Content, string? Charset = null);
