using CsCheck;
using ReportExtractor.Documents;
using ReportExtractor.Generator.OldOffice;
using ReportExtractor.Generator.Pdf;
using ReportExtractor.Generator.Word;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Properties;

/// <summary>Real documents of every format, changed in places, end as any input has to.</summary>
public sealed class MutatedDocumentTests
{
    // Larger documents are changed in the same ways, only slower.
    private const int MaxLength = 200_000;

    private static readonly Document Report = Extract.Read(Numbered.Page().Html());

    private static readonly IReadOnlyList<byte[]> WordFiles = [.. Corpus(".docx"), new WordFile(WordPrint.Body(Report)).Bytes()];

    private static readonly IReadOnlyList<byte[]> PackedPdf = [.. Corpus(".pdf"), PdfFlow.Print(Report, new PdfHabits())];

    private static readonly IReadOnlyList<byte[]> PlainPdf =
    [
        PdfFlow.Pages(Report, new PdfHabits()).ToBytes(compressed: false),
        PdfFlow.Pages(Report, new PdfHabits { Fonts = new PdfFonts(PdfFont.UniGb, PdfFont.Times), Rules = RuleStyle.FilledRectangles, Text = TextHabit.Justified }).ToBytes(compressed: false),
        PdfFlow.Pages(Report, new PdfHabits { Rules = RuleStyle.None }).ToBytes(compressed: false),
    ];

    private static readonly Gen<Mutation[]> Mutations = Mutation.Any.Array[1, 6];

    [Theory]
    [InlineData(".html")]
    [InlineData(".txt")]
    [InlineData(".md")]
    public void Pages_and_texts(string extension) =>
        Gen.Select(Pick.From([.. Corpus(extension)]), Mutations).Sample((document, mutations) => Ending.AssertOf(Mutation.All(mutations, document)), iter: 80, threads: 2);

    [Fact]
    public void Word_files_as_archives() =>
        Gen.Select(Pick.From([.. WordFiles]), Mutations).Sample((file, mutations) => Ending.AssertOf(Mutation.All(mutations, file)), iter: 80, threads: 2);

    [Fact]
    public void Word_files_in_one_of_their_parts() =>
        Gen.Select(Pick.From([.. WordFiles]), Gen.Double[0, 0.99], Mutations).Sample(
            (file, part, mutations) => Ending.AssertOf(Innards.OfArchive(file, part, content => Mutation.All(mutations, content))), iter: 80, threads: 2);

    [Fact]
    public void Pdf_files_as_they_are() =>
        Gen.Select(Pick.From([.. PackedPdf, .. PlainPdf]), Mutations).Sample((file, mutations) => Ending.AssertOf(Mutation.All(mutations, file)), iter: 50, threads: 2);

    [Fact]
    public void Pdf_files_in_one_of_their_streams() =>
        Gen.Select(Pick.From([.. PackedPdf]), Gen.Double[0, 0.99], Mutations).Sample(
            (file, stream, mutations) => Ending.AssertOf(Innards.OfPdf(file, stream, content => Mutation.All(mutations, content))), iter: 30, threads: 2);

    [Fact]
    public void Compound_files() =>
        Gen.Select(Pick.From(CompoundBytes.Of(new byte[64], "WordDocument"), CompoundBytes.Of(new byte[64], "Workbook")), Mutations).Sample(
            (file, mutations) => Ending.AssertOf(Mutation.All(mutations, file)), iter: 300, threads: 2);

    [Fact]
    public void What_is_seen_of_them_can_be_drawn() =>
        Gen.Select(Pick.From([.. Corpus(".html"), .. WordFiles, .. PlainPdf]), Mutations).Sample(
            (file, mutations) => Assert.NotEqual(0, Ending.Of(Mutation.All(mutations, file))?.Tree().Nodes().Count()), iter: 40, threads: 2);

    private static IEnumerable<byte[]> Corpus(string extension) => Repository.CorpusDocuments.Where(document => document.EndsWith(extension, StringComparison.Ordinal))
        .Select(document => File.ReadAllBytes(Path.Combine(Repository.Corpus, document))).Where(bytes => bytes.Length <= MaxLength);
}
