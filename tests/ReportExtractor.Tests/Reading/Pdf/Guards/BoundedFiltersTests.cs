using ReportExtractor.Reading;
using ReportExtractor.Reading.Pdf.Guards;
using UglyToad.PdfPig.Tokens;

namespace ReportExtractor.Tests.Reading.Pdf.Guards;

public sealed class BoundedFiltersTests
{
    private static readonly DictionaryToken Unpacked = DictionaryToken.With(new Dictionary<string, IToken> { [NameToken.Type.Data] = NameToken.ObjStm });

    [Fact]
    public void Encrypted_objects_that_are_not_packed_are_refused()
    {
        var budget = new ReadingBudget();

        var error = Assert.Throws<UnreadableDocumentException>(() => new BoundedFilters(budget, isEncrypted: true).GetFilters(Unpacked));

        Assert.Equal(UnreadableCause.Damaged, error.Cause);
        Assert.Throws<UnreadableDocumentException>(budget.ThrowIfRefused);
    }

    [Fact]
    public void Objects_in_the_open_need_not_be_packed() => Assert.Empty(new BoundedFilters(new ReadingBudget(), isEncrypted: false).GetFilters(Unpacked));

    [Fact]
    public void Encrypted_objects_that_are_packed_are_read() =>
        Assert.Single(new BoundedFilters(new ReadingBudget(), isEncrypted: true).GetFilters(Unpacked.With(NameToken.Filter, NameToken.FlateDecode)));
}
