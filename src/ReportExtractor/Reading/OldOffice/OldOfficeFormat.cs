using ReportExtractor.Documents;
using ReportExtractor.Reading.Word;

namespace ReportExtractor.Reading.OldOffice;

/// <summary>Text documents of older office programs, converted to Word files and read as such.</summary>
internal sealed class OldOfficeFormat(IOfficeConverter? converter) : IDocumentFormat
{
    public bool Matches(SourceBytes source) => OldOfficeKind.Of(source.Content) is not null;

    public Document Read(SourceBytes source, CancellationToken cancellation)
    {
        var kind = OldOfficeKind.Of(source.Content)!;
        if (converter is null)
            throw new UnreadableDocumentException(UnreadableCause.ConverterMissing, $"it is {kind.Name}, which is read by way of LibreOffice; install LibreOffice to read it");
        var word = converter.ToWord(source.Content, kind.Extension, cancellation);
        return new WordFormat().Read(new SourceBytes(word), cancellation) with { MediaType = kind.MediaType };
    }
}
